import { routes } from './access'
import type { Change } from './change'
import { planOf } from './plan'
import type { Found, FoundFunction, Wanted, WantedFunction } from './states'
import { valuesFor } from './variables'

const rule = '{"read":false,"write":false}'
const people: WantedFunction = {
  name: 'people',
  code: 'aaaaaaaaaaaaaaaa',
  memorySize: 512,
  timeout: 60,
  environment: ['DESK_KEY', 'PERSONAL_DATA_KEY', 'SETUP_SECRET'],
  timers: [{ name: 'hourly', cron: '0 7 * * * * *' }],
  openApis: ['phonenumber.getPhoneNumber'],
}
const wanted: Wanted = {
  functions: [people],
  collections: { people: [{ name: 'by_order', keys: [['order', 1]] }], seals: [] },
  databaseRule: rule,
  storageRule: rule,
  files: { 'desk/index.html': '1', 'desk/js/a.js': '2' },
  desk: { domain: 'desk.example.gov.cn', certificate: 'cert' },
  miniProgram: { version: '0.1.0', note: 'abc', code: 'c0de', preview: false },
}
const empty: Found = {
  functions: {},
  collections: {},
  storageRule: undefined,
  lifecycle: [],
  hosting: 'absent',
  files: {},
  domain: undefined,
  miniProgram: undefined,
}
const standing: FoundFunction = {
  code: people.code,
  runtime: 'Nodejs20.19',
  memorySize: 512,
  timeout: 60,
  environment: { DESK_KEY: 'd', PERSONAL_DATA_KEY: 'p', SETUP_SECRET: 's' },
  timers: people.timers,
  status: 'Active',
}
const complete: Found = {
  functions: { people: standing },
  collections: {
    people: {
      documents: 3,
      indexes: [
        { name: '_id_', keys: [['_id', 1]] },
        { name: 'by_order', keys: [['order', 1]] },
      ],
      rule,
    },
    seals: { documents: 0, indexes: [], rule },
  },
  storageRule: rule,
  lifecycle: [{ ID: 'renda-office-incoming' }],
  hosting: 'online',
  files: wanted.files,
  domain: {
    cname: 'x.cname',
    resolves: true,
    routes,
  },
  miniProgram: 'c0de',
}
const make = (name: string) => `secret-${name}`
const plan = (want: Wanted, found: Found, given: Record<string, string> = {}) =>
  planOf(want, found, valuesFor(want.functions, found, given, make))
const kinds = (changes: readonly Change[]) => changes.map(({ step }) => step.kind)

test('an empty environment gets everything, what others stand on first', () => {
  const { changes, hindrances, byHand } = plan(wanted, empty)
  expect(hindrances).toEqual([])
  expect(kinds(changes)).toEqual([
    'createCollection',
    'createCollection',
    'setStorageRule',
    'setLifecycle',
    'createFunction',
    'openHosting',
    'uploadFiles',
    'createRoutes',
    'uploadMiniProgram',
  ])
  expect(byHand.join()).toContain('另存手机号加密密钥')
  expect(byHand.join()).toContain('phonenumber.getPhoneNumber')
})

test('a complete environment is left alone', () => {
  expect(plan(wanted, complete).changes).toEqual([])
})

test('no secret stands in any word of a plan', () => {
  const { changes, hindrances, byHand } = plan(wanted, empty)
  const words = JSON.stringify([changes.map(({ what, why }) => [what, why]), hindrances, byHand])
  expect(words).not.toContain('secret-')
})

const withFunction = (changed: Partial<FoundFunction>): Found => ({
  ...complete,
  functions: { people: { ...standing, ...changed } },
})
const withPeople = (changed: Partial<Found['collections'][string]>): Found => ({
  ...complete,
  collections: {
    ...complete.collections,
    people: { ...complete.collections['people']!, ...changed },
  },
})
const withDomain = (changed: Partial<NonNullable<Found['domain']>>): Found => ({
  ...complete,
  domain: { ...complete.domain!, ...changed },
})

test.each<[string, Found, string, RegExp]>([
  ['other code', withFunction({ code: 'bbbbbbbbbbbbbbbb' }), 'updateFunction', /代码/],
  ['code of somebody else', withFunction({ code: undefined }), 'updateFunction', /代码/],
  ['an update that failed', withFunction({ status: 'UpdateFailed' }), 'updateFunction', /代码/],
  ['less memory', withFunction({ memorySize: 256 }), 'updateFunction', /内存 256 → 512 MB/],
  ['another time limit', withFunction({ timeout: 3 }), 'updateFunction', /限时 3 → 60 秒/],
  [
    'a variable that is missing',
    withFunction({ environment: { PERSONAL_DATA_KEY: 'p', SETUP_SECRET: 's' } }),
    'updateFunction',
    /DESK_KEY/,
  ],
  [
    'another timer',
    withFunction({ timers: [{ name: 'hourly', cron: '0 9 * * * * *' }] }),
    'setTimers',
    /0 9 \* \* \* \* \* → 0 7 \* \* \* \* \*/,
  ],
  [
    'a timer too many',
    withFunction({ timers: [...people.timers, { name: 'old', cron: '1 1 1 * * * *' }] }),
    'setTimers',
    /1 1 1 \* \* \* \* → 无/,
  ],
  ['an index that is missing', withPeople({ indexes: [] }), 'changeIndexes', /by_order/],
  [
    'an index over other fields',
    withPeople({ indexes: [{ name: 'by_order', keys: [['order', -1]] }] }),
    'changeIndexes',
    /by_order/,
  ],
  ['another rule', withPeople({ rule: '{"read":true}' }), 'setDatabaseRule', /people/],
  ['a plain permission', withPeople({ rule: undefined }), 'setDatabaseRule', /people/],
  [
    'storage open to read',
    { ...complete, storageRule: '{"read":true}' },
    'setStorageRule',
    /incoming/,
  ],
  ['no lifecycle', { ...complete, lifecycle: [{ ID: 'others' }] }, 'setLifecycle', /一天/],
  [
    'hosting that is being opened',
    { ...complete, hosting: 'starting' },
    'openHosting',
    /静态网站托管/,
  ],
  [
    'another file',
    { ...complete, files: { ...wanted.files, 'desk/js/a.js': '9' } },
    'uploadFiles',
    /1 个文件/,
  ],
  [
    'a route that is missing',
    withDomain({ routes: complete.domain!.routes.slice(1) }),
    'createRoutes',
    /desk-api/,
  ],
  [
    'a route to another function',
    withDomain({
      routes: complete
        .domain!.routes.map((route) => ({ ...route, name: 'old' }))
        .slice(0, 1)
        .concat(complete.domain!.routes.slice(1)),
    }),
    'changeRoute',
    /云函数 desk/,
  ],
  [
    'a desk that others may frame',
    withDomain({ routes: routes.map((route) => ({ ...route, headers: {} })) }),
    'changeRoute',
    /不许别的网页嵌入/,
  ],
  ['another mini-program', { ...complete, miniProgram: 'old' }, 'uploadMiniProgram', /0\.1\.0/],
])('%s is one change', (_, found, kind, what) => {
  const { changes } = plan(wanted, found)
  expect(kinds(changes)).toEqual([kind])
  expect(changes[0]?.what).toMatch(what)
})

test('rules of others in the lifecycle go along', () => {
  const { changes } = plan(wanted, {
    ...complete,
    lifecycle: [{ ID: 'others', Status: 'Enabled' }],
  })
  expect(changes[0]?.step).toMatchObject({
    rules: [{ ID: 'others' }, { ID: 'renda-office-incoming' }],
  })
})

test('a lifecycle that may not be read is left to a person', () => {
  const { changes, byHand } = plan(wanted, { ...complete, lifecycle: undefined })
  expect(changes).toEqual([])
  expect(byHand.join()).toContain('一天后删除')
})

test('the page comes last of the files', () => {
  const { changes } = plan(wanted, { ...complete, files: {} })
  expect(changes[0]?.step).toMatchObject({ files: ['desk/js/a.js', 'desk/index.html'] })
})

test('without a domain nothing of the desk is put up, and it is said', () => {
  const { changes, byHand } = plan(
    { ...wanted, desk: undefined },
    { ...complete, hosting: 'absent', files: {}, domain: undefined },
  )
  expect(changes).toEqual([])
  expect(byHand.join()).toContain('deskDomain')
})

test('a preview leaves no version', () => {
  const miniProgram = { ...wanted.miniProgram!, preview: true }
  expect(kinds(plan({ ...wanted, miniProgram }, complete).changes)).toEqual(['previewMiniProgram'])
})

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
