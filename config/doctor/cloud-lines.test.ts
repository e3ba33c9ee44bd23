import callRule from '../security-rules/functions.json'
import { hashOfValue } from '../deploy/hashes'
import { planOf } from '../deploy/plan/plan'
import type { Found, FoundFunction, Wanted } from '../deploy/plan/states'
import { routes } from '../deploy/plan/access'
import { valuesFor } from '../deploy/plan/variables'
import { cloudLines } from './cloud-lines'
import { lineText } from './line'

const wanted: Wanted = {
  functions: [
    {
      name: 'news',
      code: 'aaaaaaaaaaaaaaaa',
      memorySize: 512,
      timeout: 20,
      environment: ['DESK_KEY', 'OFFICIAL_ACCOUNT_APPID', 'PERSONAL_DATA_KEY'],
      timers: [{ name: 'everyMinute', cron: '13 * * * * * *' }],
      openApis: [],
    },
  ],
  collections: { stories: [] },
  databaseRule: '{}',
  storageRule: '{}',
  callRule,
  files: {},
  desk: undefined,
  miniProgram: undefined,
}
const news: FoundFunction = {
  code: 'aaaaaaaaaaaaaaaa',
  isOurs: true,
  runtime: 'Nodejs20.19',
  memorySize: 512,
  timeout: 20,
  environment: { DESK_KEY: 'd', PERSONAL_DATA_KEY: 'p' },
  timers: [{ name: 'everyMinute', cron: '13 * * * * * *', enabled: true }],
  status: 'Active',
}
const sound: Found = {
  functions: { news },
  orphans: [],
  callRule,
  collections: { stories: { documents: 1, indexes: [], rule: '{}' } },
  storageRule: '{}',
  lifecycle: [
    { Status: 'Enabled', Filter: { Prefix: 'incoming/' }, Expiration: { Days: '1' } },
    { Status: 'Enabled', Filter: { Prefix: 'restore/' }, Expiration: { Days: '2' } },
  ],
  hosting: 'absent',
  files: {},
  domain: undefined,
  otherDomains: [],
  miniProgram: undefined,
  keptKey: hashOfValue('p'),
}
const deskOn: Wanted = { ...wanted, desk: { domain: 'a.cn', certificate: 'c' } }
const bound = {
  cname: 'a.cname',
  resolves: false,
  certificate: 'c',
  enabled: true,
  state: 'ready' as const,
  routes,
}

const lines = (want: Wanted, found: Found) => {
  const values = valuesFor(want.functions, found, {}, () => '')
  return cloudLines(want, found, planOf(want, found, values), values, 'npm run deploy')
}
const text = (want: Wanted, found: Found) => lines(want, found).map(lineText).join('\n')

test('a sound environment without a desk', () => {
  expect(lines(wanted, sound).map(({ mark }) => mark)).toEqual([
    ...Array<string>(6).fill('✓'),
    '—',
    '✓',
    '✓',
  ])
})

test.each<[string, Wanted, Found, RegExp]>([
  [
    'old code',
    wanted,
    { ...sound, functions: { news: { ...news, code: 'b' } } },
    /✗ 还没有做：更新云函数 news/,
  ],
  [
    'a timer gone',
    wanted,
    { ...sound, functions: { news: { ...news, timers: [] } } },
    /✗ .*定时触发 无 → 13/,
  ],
  [
    'a key gone',
    wanted,
    { ...sound, functions: { news: { ...news, environment: { PERSONAL_DATA_KEY: 'p' } } } },
    /✗ 没有设置：news 的电脑端工作台密钥（DESK_KEY）/,
  ],
  [
    'a collection open',
    wanted,
    { ...sound, collections: {} },
    /✗ 还没有做：新建集合 stories，小程序端不可读写/,
  ],
  ['storage open', wanted, { ...sound, storageRule: undefined }, /✗ .*云存储的安全规则/],
  ['a desk not published', deskOn, sound, /✗ 还没有做：开通静态网站托管/],
  [
    'a domain that points elsewhere',
    deskOn,
    { ...sound, domain: bound },
    /✗ 域名 a\.cn[\s\S]*a\.cname/,
  ],
  [
    'a timer switched off',
    wanted,
    {
      ...sound,
      functions: { news: { ...news, timers: [{ ...news.timers[0]!, enabled: false }] } },
    },
    /✗ .*（已停用） → 13/,
  ],
  [
    'calls open',
    wanted,
    { ...sound, callRule: { '*': { invoke: true } } },
    /✗ 还没有做：设置云函数的调用安全规则/,
  ],
  [
    'a rule for calls that may not be read',
    wanted,
    { ...sound, callRule: undefined },
    /— 这个账号不能读写云函数的调用安全规则/,
  ],
  [
    'a lifecycle that may not be read',
    wanted,
    { ...sound, lifecycle: undefined },
    /— 这个账号不能读写云存储的生命周期规则/,
  ],
  [
    'a key nobody said to have a copy of',
    wanted,
    { ...sound, keptKey: undefined },
    /✗ 还没有确认手机号加密密钥/,
  ],
  [
    'a function of an earlier version',
    wanted,
    { ...sound, orphans: [{ name: 'old', timers: [] }] },
    /— 云函数 old 是以前部署的/,
  ],
  [
    'a domain that is being bound',
    deskOn,
    { ...sound, domain: { ...bound, state: 'starting' } },
    /— 域名 a\.cn 正在绑定/,
  ],
  [
    'a domain that could not be bound',
    deskOn,
    { ...sound, domain: { ...bound, state: 'failed' } },
    /✗ 域名 a\.cn 没有绑定成功/,
  ],
  [
    'what hinders',
    { ...deskOn, desk: { domain: 'a.cn', certificate: '' } },
    sound,
    /✗ 域名 a\.cn 还没有绑定/,
  ],
])('%s is told', (_, want, found, says) => {
  expect(text(want, found)).toMatch(says)
})
