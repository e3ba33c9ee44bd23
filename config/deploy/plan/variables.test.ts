import { complete, empty, make, people, plan, standing, wanted, withFunction } from './plan.fixture'
import type { Found, Wanted } from './states'
import { planOf } from './plan'
import { valuesFor } from './variables'

test.each<[string, Wanted, Found, Record<string, string>, RegExp]>([
  [
    'two timers',
    {
      ...wanted,
      functions: [{ ...people, timers: [...people.timers, { name: 'b', cron: '0 0 1 * * * *' }] }],
    },
    complete,
    {},
    /people 有 2 个定时触发器/,
  ],
  ['an older runtime', wanted, withFunction({ runtime: 'Nodejs12.16' }), {}, /Nodejs12\.16/],
  [
    'keys that differ',
    { ...wanted, functions: [people, { ...people, name: 'rules' }] },
    {
      ...complete,
      functions: {
        people: standing,
        rules: { ...standing, environment: { PERSONAL_DATA_KEY: 'q' } },
      },
    },
    {},
    /PERSONAL_DATA_KEY）不一致/,
  ],
  [
    'a key that is not the cloud’s',
    wanted,
    complete,
    { PERSONAL_DATA_KEY: 'other' },
    /已存的手机号就读不出来/,
  ],
  ['people without the key', wanted, { ...complete, functions: {} }, {}, /数据库里已有人员/],
  [
    'a variable nobody knows',
    { ...wanted, functions: [{ ...people, environment: ['NEW'] }] },
    complete,
    {},
    /NEW/,
  ],
  [
    'a domain without certificate',
    { ...wanted, desk: { domain: 'a.cn', certificate: '' } },
    { ...complete, domain: undefined },
    {},
    /还没有绑定/,
  ],
])('%s hinders', (_, want, found, given, says) => {
  const { hindrances } = plan(want, found, given)
  expect(hindrances).toHaveLength(1)
  expect(hindrances[0]?.says).toMatch(says)
  expect(hindrances[0]?.next).not.toBe('')
})

test('values: what stands is kept, what is given is taken, what is missing is drawn once for all', () => {
  const rules = { ...people, name: 'rules', environment: ['DESK_KEY', 'PERSONAL_DATA_KEY'] }
  const found = {
    functions: { people: { ...standing, environment: { PERSONAL_DATA_KEY: 'p', HAND: 'h' } } },
    collections: {},
  }
  const { of, made, kept } = valuesFor(
    [people, rules],
    found,
    { OFFICIAL_ACCOUNT_APPID: 'unasked' },
    make,
  )
  expect(of).toEqual({
    people: {
      HAND: 'h',
      DESK_KEY: 'secret-DESK_KEY',
      PERSONAL_DATA_KEY: 'p',
      SETUP_SECRET: 'secret-SETUP_SECRET',
    },
    rules: { DESK_KEY: 'secret-DESK_KEY', PERSONAL_DATA_KEY: 'p' },
  })
  expect(made).toEqual(['DESK_KEY', 'SETUP_SECRET'])
  expect(kept).toEqual(['PERSONAL_DATA_KEY'])
})

/** Three functions with a key that has leaked; of some it was taken away in the console, or exchanged already. */
const desk = { ...people, name: 'desk', environment: ['DESK_KEY'], timers: [], openApis: [] }
const three = [people, desk, { ...desk, name: 'rules' }]
const withKeys = (ofDesk: string | undefined, ofRules: string): Found => ({
  ...complete,
  functions: {
    people: { ...standing, environment: { ...standing.environment, DESK_KEY: 'leaked' } },
    desk: { ...standing, timers: [], environment: ofDesk ? { DESK_KEY: ofDesk } : {} },
    rules: { ...standing, timers: [], environment: { DESK_KEY: ofRules } },
  },
})

test.each<[string, Found]>([
  ['all have the one before', withKeys('leaked', 'leaked')],
  ['one has none', withKeys(undefined, 'leaked')],
  ['a renewal stopped half-way', withKeys('new', 'leaked')],
])('a key that is renewed is the same new one in every function: %s', (_, found) => {
  const values = valuesFor(three, found, {}, make, 'DESK_KEY')
  expect(values).toMatchObject({ made: ['DESK_KEY'], hindrances: [] })
  const keys = Object.values(values.of).map((environment) => environment['DESK_KEY'])
  expect(keys).toEqual(['secret-DESK_KEY', 'secret-DESK_KEY', 'secret-DESK_KEY'])
  expect(values.of['people']).toMatchObject({ PERSONAL_DATA_KEY: 'p', SETUP_SECRET: 's' })
  const { changes } = planOf({ ...wanted, functions: three }, found, values)
  expect(changes.map(({ what }) => what)).toEqual(
    ['people', 'desk', 'rules'].map(
      (name) => `更新云函数 ${name} 的环境变量 电脑端工作台密钥（DESK_KEY，新生成）`,
    ),
  )
})

test('a key that one function has lost is put back as the others have it, and the plan says that it is the old one', () => {
  const { changes } = plan({ ...wanted, functions: three }, withKeys(undefined, 'leaked'))
  expect(changes.map(({ what }) => what)).toEqual([
    '更新云函数 desk 的环境变量 电脑端工作台密钥（DESK_KEY，沿用已有的）',
  ])
})

test('of keys that differ, one that nothing stored needs is renewed, without the console', () => {
  const { hindrances } = plan({ ...wanted, functions: three }, withKeys('new', 'leaked'))
  expect(hindrances.map(({ next }) => next)).toEqual([
    expect.stringMatching(/--renew DESK_KEY 再运行/),
  ])
})

test.each(['PERSONAL_DATA_KEY', 'OFFICIAL_ACCOUNT_SECRET', 'NEW', 'toString', ''])(
  '%s is not renewed',
  (name) => {
    const values = valuesFor(three, complete, {}, make, name)
    expect(values).toMatchObject({ made: [], of: { people: standing.environment } })
    expect(values.hindrances).toMatchObject([
      { says: expect.stringMatching(/^--renew 不能换/) as string },
    ])
    expect(values.hindrances[0]?.next).toContain('DESK_KEY')
  },
)

test('an official account that deploy.json names no more goes from the functions', () => {
  const news = {
    ...people,
    name: 'news',
    environment: ['DESK_KEY', 'OFFICIAL_ACCOUNT_APPID', 'OFFICIAL_ACCOUNT_SECRET'],
  }
  const environment = {
    DESK_KEY: 'd',
    OFFICIAL_ACCOUNT_APPID: 'wx1',
    OFFICIAL_ACCOUNT_SECRET: 's',
  }
  const want = { ...wanted, functions: [people, news] }
  const found = {
    ...complete,
    functions: { people: standing, news: { ...standing, environment } },
  }
  const none = { OFFICIAL_ACCOUNT_APPID: '', OFFICIAL_ACCOUNT_SECRET: '' }
  const { changes } = plan(want, found, none)
  expect(changes.map(({ what }) => what)).toEqual([
    expect.stringMatching(/去掉环境变量 公众号 AppID.*公众号密钥/),
  ])
  expect(changes[0]?.step).toMatchObject({ function: { environment: { DESK_KEY: 'd' } } })
})

test('values of the official account come of the settings and of nowhere else', () => {
  const news = {
    ...people,
    name: 'news',
    environment: ['OFFICIAL_ACCOUNT_APPID', 'OFFICIAL_ACCOUNT_SECRET'],
  }
  const given = { OFFICIAL_ACCOUNT_APPID: 'wx1', OFFICIAL_ACCOUNT_SECRET: '' }
  expect(valuesFor([news], empty, given, make)).toMatchObject({
    of: { news: { OFFICIAL_ACCOUNT_APPID: 'wx1' } },
    made: [],
    hindrances: [],
  })
})
