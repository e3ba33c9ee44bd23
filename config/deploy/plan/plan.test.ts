import * as fc from 'fast-check'
import callRule from '../../security-rules/functions.json'
import { hashOfValue } from '../hashes'
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
  callRule,
  files: { 'index.html': '1', 'js/a.js': '2' },
  desk: { domain: 'desk.example.gov.cn', certificate: 'cert' },
  miniProgram: { version: '0.1.0', note: '试用环境 abc', robot: 1, code: 'c0de' },
}
const empty: Found = {
  functions: {},
  orphans: [],
  callRule: {},
  collections: {},
  storageRule: undefined,
  lifecycle: [],
  hosting: 'absent',
  files: {},
  domain: undefined,
  otherDomains: [],
  miniProgram: undefined,
  keptKey: undefined,
}
const standing: FoundFunction = {
  code: people.code,
  isOurs: true,
  runtime: 'Nodejs20.19',
  memorySize: 512,
  timeout: 60,
  environment: { DESK_KEY: 'd', PERSONAL_DATA_KEY: 'p', SETUP_SECRET: 's' },
  timers: people.timers.map((timer) => ({ ...timer, enabled: true })),
  status: 'Active',
}
const complete: Found = {
  functions: { people: standing },
  orphans: [],
  callRule,
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
  lifecycle: [
    {
      ID: 'renda-office-incoming',
      Status: 'Enabled',
      Filter: { Prefix: 'incoming/' },
      Expiration: { Days: '1' },
    },
  ],
  hosting: 'online',
  files: wanted.files,
  domain: {
    cname: 'x.cname',
    resolves: true,
    certificate: 'cert',
    enabled: true,
    state: 'ready',
    routes,
  },
  otherDomains: [],
  miniProgram: 'c0de',
  keptKey: hashOfValue('p'),
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
    'setCallRule',
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
    withFunction({ timers: [{ name: 'hourly', cron: '0 9 * * * * *', enabled: true }] }),
    'setTimers',
    /0 9 \* \* \* \* \* → 0 7 \* \* \* \* \*/,
  ],
  [
    'a timer too many',
    withFunction({
      timers: [...standing.timers, { name: 'old', cron: '1 1 1 * * * *', enabled: true }],
    }),
    'setTimers',
    /1 1 1 \* \* \* \* → 无/,
  ],
  [
    'a timer switched off in the console',
    withFunction({ timers: standing.timers.map((timer) => ({ ...timer, enabled: false })) }),
    'setTimers',
    /（已停用） → 0 7/,
  ],
  [
    'an update that was begun and not ended',
    withFunction({ code: undefined }),
    'updateFunction',
    /代码/,
  ],
  [
    'a function whose creation failed, with whatever it holds',
    withFunction({ status: 'CreateFailed', runtime: '', timers: [] }),
    'createFunction',
    /新建云函数 people/,
  ],
  ['no rule for calls', { ...complete, callRule: {} }, 'setCallRule', /匿名登录/],
  [
    'calls open to everybody',
    { ...complete, callRule: { '*': { invoke: true } } },
    'setCallRule',
    /匿名登录/,
  ],
  [
    'one function open to everybody',
    { ...complete, callRule: { ...callRule, people: { invoke: true } } },
    'setCallRule',
    /匿名登录/,
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
    'a lifecycle switched off',
    { ...complete, lifecycle: [{ ...complete.lifecycle![0], Status: 'Disabled' }] },
    'setLifecycle',
    /一天/,
  ],
  [
    'a lifecycle of a month',
    { ...complete, lifecycle: [{ ...complete.lifecycle![0], Expiration: { Days: '30' } }] },
    'setLifecycle',
    /一天/,
  ],
  [
    'hosting that is being opened',
    { ...complete, hosting: 'starting' },
    'openHosting',
    /静态网站托管/,
  ],
  [
    'another file',
    { ...complete, files: { ...wanted.files, 'js/a.js': '9' } },
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
  [
    'a root that leads into a folder',
    withDomain({
      routes: routes.map((route) => (route.path === '/' ? { ...route, prefix: 'desk' } : route)),
    }),
    'changeRoute',
    /\/ → 静态网站托管（/,
  ],
  [
    'a route switched off',
    withDomain({ routes: routes.map((route, n) => ({ ...route, enabled: n > 0 })) }),
    'changeRoute',
    /desk-api/,
  ],
  ['a renewed certificate', withDomain({ certificate: 'old' }), 'changeDomain', /换上证书 cert/],
  ['a domain switched off', withDomain({ enabled: false }), 'changeDomain', /启用/],
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
  expect(changes[0]?.step).toMatchObject({ files: ['js/a.js', 'index.html'] })
})

test('without a domain nothing of the desk is put up, and it is said', () => {
  const { changes, byHand } = plan(
    { ...wanted, desk: undefined },
    { ...complete, hosting: 'absent', files: {}, domain: undefined },
  )
  expect(changes).toEqual([])
  expect(byHand.join()).toContain('deskDomain')
})

test('a domain that could not be bound is left to a person', () => {
  const { changes, byHand } = plan(wanted, withDomain({ state: 'failed', routes: [] }))
  expect(changes).toEqual([])
  expect(byHand.join()).toMatch(/没有绑定成功.*删去这个域名/)
})

test('a domain the desk had before is named, and left', () => {
  const { changes, byHand } = plan(wanted, { ...complete, otherDomains: ['old.example.gov.cn'] })
  expect(changes).toEqual([])
  expect(byHand.join()).toMatch(/old\.example\.gov\.cn 也通到电脑端工作台/)
})

test('a function that is built no more loses its timers, is named, and is not deleted', () => {
  const timers = [{ name: 'daily', cron: '0 0 1 * * * *', enabled: true }]
  const { changes, byHand } = plan(wanted, { ...complete, orphans: [{ name: 'old', timers }] })
  expect(changes.map(({ step }) => step)).toEqual([
    { kind: 'setTimers', name: 'old', drop: ['daily'], create: [] },
  ])
  expect(byHand.join()).toContain('云函数 old 是以前部署的')
})

test('of the rule for calls the functions of others keep their own', () => {
  const others = { shop: { invoke: true } }
  const { changes } = plan(wanted, { ...complete, callRule: { ...others, '*': { invoke: true } } })
  const [step] = changes.map((change) => change.step)
  expect(JSON.parse((step as { rule: string }).rule)).toEqual({ ...others, ...callRule })
  expect(plan(wanted, { ...complete, callRule: { ...others, ...callRule } }).changes).toEqual([])
})

test('a rule for calls that may not be read is left to a person, word for word', () => {
  const { changes, byHand } = plan(wanted, { ...complete, callRule: undefined })
  expect(changes).toEqual([])
  expect(byHand.join()).toContain(callRule['*'].invoke)
})

const keptWords = (found: Found) =>
  plan(wanted, found).byHand.filter((words) => words.startsWith('另存'))

test.each<[string, Found, number]>([
  ['not confirmed', { ...complete, keptKey: undefined }, 1],
  ['confirmed', complete, 0],
  ['confirmed of another key', { ...complete, keptKey: hashOfValue('q') }, 1],
  ['drawn now', empty, 1],
])('keeping a copy of the key, %s', (_, found, times) => {
  expect(keptWords(found)).toHaveLength(times)
})

test('from whatever state an update was left in, the old version or the new one comes out whole', () => {
  const states = fc.record({
    code: fc.constantFrom(people.code, 'bbbbbbbbbbbbbbbb', undefined),
    status: fc.constantFrom('Active', 'UpdateFailed', 'CreateFailed'),
    memorySize: fc.constantFrom(256, 512),
    timers: fc.constantFrom(standing.timers, []),
    environment: fc.constantFrom(standing.environment, { ...standing.environment, DESK_KEY: '' }),
  })
  fc.assert(
    fc.property(states, fc.constantFrom(people.code, 'bbbbbbbbbbbbbbbb'), (left, code) => {
      const target = { ...wanted, functions: [{ ...people, code }] }
      const { changes } = plan(target, withFunction(left))
      expect(plan(target, withFunction(after(left, changes))).changes).toEqual([])
    }),
  )
})

/** What carrying the steps out makes of a function. */
function after(left: Partial<FoundFunction>, changes: readonly Change[]): Partial<FoundFunction> {
  return changes.reduce((now, { step }): Partial<FoundFunction> => {
    if (step.kind === 'createFunction' || step.kind === 'updateFunction') {
      const { code, memorySize, environment } = step.function
      const sent = step.kind === 'createFunction' || step.withCode
      const settled = { memorySize, environment, status: sent ? 'Active' : now.status! }
      const timers = step.kind === 'createFunction' ? step.timers : now.timers!
      // Settings write the description anew, too: true only where the code was the same already.
      expect(sent || now.code === code).toBe(true)
      return { ...settled, code, timers: timers.map((timer) => ({ ...timer, enabled: true })) }
    }
    if (step.kind !== 'setTimers') return now
    const kept = now.timers!.filter(({ name }) => !step.drop.includes(name))
    return {
      ...now,
      timers: [...kept, ...step.create.map((timer) => ({ ...timer, enabled: true }))],
    }
  }, left)
}

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
