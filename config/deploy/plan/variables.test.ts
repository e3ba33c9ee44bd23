import { complete, empty, make, people, plan, standing, wanted, withFunction } from './plan.fixture'
import type { Found, Wanted } from './states'
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
  const { of, made } = valuesFor(
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
})

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
