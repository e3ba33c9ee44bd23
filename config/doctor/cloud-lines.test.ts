import { planOf } from '../deploy/plan/plan'
import type { Found, FoundFunction, Wanted } from '../deploy/plan/states'
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
      environment: ['DESK_KEY', 'OFFICIAL_ACCOUNT_APPID'],
      timers: [{ name: 'everyMinute', cron: '13 * * * * * *' }],
      openApis: [],
    },
  ],
  collections: { stories: [] },
  databaseRule: '{}',
  storageRule: '{}',
  files: {},
  desk: undefined,
  miniProgram: undefined,
}
const news: FoundFunction = {
  code: 'aaaaaaaaaaaaaaaa',
  runtime: 'Nodejs20.19',
  memorySize: 512,
  timeout: 20,
  environment: { DESK_KEY: 'd' },
  timers: [{ name: 'everyMinute', cron: '13 * * * * * *' }],
  status: 'Active',
}
const sound: Found = {
  functions: { news },
  collections: { stories: { documents: 1, indexes: [], rule: '{}' } },
  storageRule: '{}',
  lifecycle: [{ ID: 'renda-office-incoming' }],
  hosting: 'absent',
  files: {},
  domain: undefined,
  miniProgram: undefined,
}
const deskOn: Wanted = { ...wanted, desk: { domain: 'a.cn', certificate: 'c' } }
const bound = { cname: 'a.cname', resolves: false, routes: [] }

const lines = (want: Wanted, found: Found) => {
  const plan = planOf(
    want,
    found,
    valuesFor(want.functions, found, {}, () => ''),
  )
  return cloudLines(want, found, plan, 'npm run deploy')
}
const text = (want: Wanted, found: Found) => lines(want, found).map(lineText).join('\n')

test('a sound environment without a desk', () => {
  expect(lines(wanted, sound).map(({ mark }) => mark)).toEqual(['✓', '✓', '✓', '✓', '—', '✓'])
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
    { ...sound, functions: { news: { ...news, environment: {} } } },
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
    'what hinders',
    { ...deskOn, desk: { domain: 'a.cn', certificate: '' } },
    sound,
    /✗ 域名 a\.cn 还没有绑定/,
  ],
])('%s is told', (_, want, found, says) => {
  expect(text(want, found)).toMatch(says)
})
