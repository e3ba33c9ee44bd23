import { parseSettings, type Settings } from '../deploy/settings'
import { Trouble } from '../trouble'
import { machineLines, settingsLines, type Facts } from './checks'
import { lineText } from './line'

const sound: Facts = {
  node: '20.20.2',
  platform: 'linux',
  nodeAtLeast: '20.15',
  freePort: 7420,
  freeDisk: 72 * 1024 ** 3,
  packagesMissing: [],
  chromium: true,
  chineseFonts: true,
  builds: ['functions', 'h5'],
  git: { commit: 'abc1234', changed: 0 },
}

test('a sound machine has nothing to object to', () => {
  expect(machineLines(sound).map(({ mark }) => mark)).toEqual(Array(8).fill('✓'))
})

test.each(['win32', 'darwin'] as const)(
  'on %s nothing of the browser tests is asked for',
  (platform) => {
    const lines = machineLines({ ...sound, platform, chromium: false, chineseFonts: false })
    expect(lines.map(({ mark }) => mark)).toEqual(Array(6).fill('✓'))
    expect(lines.map(lineText).join()).not.toMatch(/apt-get|Chromium/)
  },
)

test.each<[string, Partial<Facts>, string, RegExp]>([
  ['an old Node', { node: '18.20.4' }, '✗', /Node 18\.20\.4 太旧[\s\S]*20\.15/],
  ['a Node a little too old', { node: '20.14.9' }, '✗', /太旧/],
  ['a port in use', { freePort: 7422 }, '—', /7420 被占用，npm start 会改用 7422/],
  ['no port at all', { freePort: undefined }, '✗', /都被占用/],
  ['a full disk', { freeDisk: 1.5 * 1024 ** 3 }, '✗', /只剩 1\.5 GB/],
  ['packages missing', { packagesMissing: ['zod', 'react'] }, '✗', /2 个依赖[\s\S]*npm ci/],
  ['no Chromium', { chromium: false }, '—', /apt-get install chromium/],
  ['no Chinese fonts', { chineseFonts: false }, '—', /fonts-noto-cjk/],
  ['nothing built', { builds: [] }, '—', /还没有构建/],
  ['no git', { git: undefined }, '—', /不在 git 里/],
  ['open changes', { git: { commit: 'abc1234', changed: 3 } }, '—', /3 个文件改了没有提交/],
])('%s is told', (_, changed, mark, says) => {
  const odd = machineLines({ ...sound, ...changed }).filter((line) => line.mark !== '✓')
  expect(odd.map((line) => line.mark)).toEqual([mark])
  expect(odd.map(lineText).join()).toMatch(says)
})

test.each(['20.15.0', '20.15', '22.1.0', '20.20.0'])('Node %s is new enough', (node) => {
  expect(machineLines({ ...sound, node })[0]?.mark).toBe('✓')
})

const full: Settings = parseSettings(
  JSON.stringify({
    appid: 'wx0123456789abcdef',
    environments: { production: { id: 'renda-1' } },
    tencentCloud: { secretId: 'i', secretKey: 'k' },
    uploadKey: 'a.key',
    templates: { meetingNotice: 'm', storyReview: 's', task: 't' },
    smsTemplates: { meetingNotice: '1' },
  }),
)

test.each<[string, Settings | Trouble | undefined, 'missing' | 'noKey' | 'right', string, RegExp]>([
  ['all filled in', full, 'right', '✓✓✓✓', /正式环境/],
  ['no file', undefined, 'missing', '—', /example\.json/],
  ['a wrong file', new Trouble('appid 不对。', '改正它。'), 'missing', '✗', /改正它/],
  ['no environment', { ...full, environments: {} }, 'right', '✗✓✓✓', /一个环境也没有/],
  ['a key that is not there', full, 'missing', '✓✗✓✓', /找不到上传密钥 a\.key/],
  ['a key that is none', full, 'noKey', '✓✗✓✓', /a\.key 不是密钥文件/],
  ['no key', { ...full, uploadKey: '' }, 'missing', '✓—✓✓', /不上传小程序/],
  [
    'a template open',
    { ...full, templates: { ...full.templates, task: '' } },
    'right',
    '✓✓✗✓',
    /task 没有填/,
  ],
  ['no SMS', { ...full, smsTemplates: { meetingNotice: '' } }, 'right', '✓✓✓—', /不发短信/],
])('deploy.json: %s', (_, settings, key, marks, says) => {
  const lines = settingsLines(settings, key)
  expect(lines.map(({ mark }) => mark).join('')).toBe(marks)
  expect(lines.map(lineText).join('\n')).toMatch(says)
})

test('whatever is wrong is told with what to do', () => {
  const broken: Facts = {
    ...sound,
    node: '16.0.0',
    freePort: undefined,
    freeDisk: 0,
    packagesMissing: ['a'],
  }
  const lines = [...machineLines(broken), ...settingsLines({ ...full, environments: {} }, 'noKey')]
  const wrong = lines.filter(({ mark }) => mark === '✗')
  expect(wrong.length).toBeGreaterThan(5)
  for (const { next } of wrong) expect(next).toBeTruthy()
})
