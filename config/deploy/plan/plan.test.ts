import callRule from '../../security-rules/functions.json'
import { hashOfValue } from '../hashes'
import { routes } from './access'
import {
  complete,
  empty,
  kinds,
  plan,
  standing,
  wanted,
  withDomain,
  withFunction,
  withPeople,
} from './plan.fixture'
import type { Found } from './states'

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
    'a lifecycle of the edition before, for uploads alone',
    { ...complete, lifecycle: complete.lifecycle!.slice(0, 1) },
    'setLifecycle',
    /restore\/ 下的两天后/,
  ],
  [
    'a lifecycle switched off',
    {
      ...complete,
      lifecycle: complete.lifecycle!.map((rule) => ({ ...rule, Status: 'Disabled' })),
    },
    'setLifecycle',
    /一天/,
  ],
  [
    'a lifecycle of a month',
    {
      ...complete,
      lifecycle: complete.lifecycle!.map((rule) => ({ ...rule, Expiration: { Days: '30' } })),
    },
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
    rules: [{ ID: 'others' }, { ID: 'renda-office-incoming' }, { ID: 'renda-office-restore' }],
  })
})

test('what the lifecycle has done already, whoever wrote it, is not written twice', () => {
  const [incoming, restore] = complete.lifecycle ?? []
  const by = (rule: object | undefined) => ({ ...rule, ID: 'by hand' })
  expect(plan(wanted, { ...complete, lifecycle: [by(incoming), by(restore)] }).changes).toEqual([])
  const { changes } = plan(wanted, { ...complete, lifecycle: [by(incoming)] })
  expect(changes[0]?.step).toMatchObject({
    rules: [by(incoming), { ID: 'renda-office-restore', Filter: { Prefix: 'restore/' } }],
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
