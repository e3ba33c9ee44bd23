import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { costsBegin, costsEnd, costsText } from '../../config/costs'
import wechat from '../../config/wechat.json'
import { templates } from '../../emulator/demo/templates'
import { scripts } from '../../package.json'

/** docs/operations.md against the code it tells of: what an operator would look for there must be there. */
const root = path.resolve(__dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const manual = read('docs/operations.md')

const sourcesBelow = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|html)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))

const missing = (wanted: Iterable<string>) => [...wanted].filter((text) => !manual.includes(text))

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])

test.each(Object.entries(wechat.templates))('template %s, with its fields', (name, id) => {
  const template = templates.find((one) => one.id === id)
  const row = manual.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? ''
  const said = [template?.title, ...Object.entries(template?.fields ?? {}).map(field)]
  expect(said.filter((text) => !text || !row.includes(text))).toEqual([])
})

const field = ([key, label]: [string, string]) => `\`${key}\`：${label}`

test('every kind of field, and where it is said that an office’s own are numbered otherwise', () => {
  const kinds = templates.flatMap(({ fields }) =>
    Object.keys(fields).map((key) => `\`${key.replace(/\d+$/, '')}\``),
  )
  expect(missing([...kinds, '`templateFields`'])).toEqual([])
})

test('every secret that a function reads from its environment', () => {
  const needed = read('cloudfunctions/platform/secrets.ts')
  const account = read('cloudfunctions/platform/official-account.ts')
  const names = [
    ...matches(needed, /^ {2}([A-Z][A-Z_]+):/gm),
    ...matches(account, /\b(OFFICIAL_ACCOUNT_(?:APPID|SECRET))\b/g),
  ]
  expect(names.length).toBeGreaterThan(3)
  expect(missing(names.map((name) => `\`${name}\``))).toEqual([])
})

test('every entry of deploy.json that somebody has to fill in', () => {
  const entries = matches(read('config/deploy/example.json'), /^ {2}"(\w+)":/gm)
  const within = matches(read('config/deploy/example.json'), /"((?:desk|secret)[A-Z]\w+)":/g)
  expect(entries.length).toBeGreaterThan(5)
  expect(missing([...entries, ...within].map((name) => `\`${name}\``))).toEqual([])
})

test('every alarm', () => {
  const titles = matches(read('domain/upkeep/alarms.ts'), /\btitle: ['`]([^'`]+)['`]/g)
  expect(titles.length).toBeGreaterThan(5)
  // What stands in a title changes; the words around it do not.
  const fixed = titles.flatMap((title) => title.split(/\$\{[^}]+\}/))
  expect(missing(fixed)).toEqual([])
})

/** Of what WeChat counts as personal (用户隐私保护指引内容介绍), what this client asks for. */
const personal = [
  'chooseAvatar|getUserInfo|getUserProfile',
  'getLocation|getFuzzyLocation|startLocationUpdate',
  'choosePoi|chooseLocation',
  'chooseAddress',
  'chooseInvoice|chooseInvoiceTitle',
  'getWeRunData',
  'getPhoneNumber|getRealtimePhoneNumber',
  'chooseLicensePlate',
  'chooseImage|chooseMedia|chooseVideo',
  'chooseMessageFile',
  'startRecord|RecorderManager|joinVoIPChat',
  'createVKSession|createCameraContext',
  'openBluetoothAdapter|createBLEPeripheralServer',
  'saveImageToPhotosAlbum|saveVideoToPhotosAlbum',
  'addPhoneContact',
  'addPhoneCalendar|addPhoneRepeatCalendar',
  'setClipboardData|getClipboardData',
]

test('whatever the privacy guide has to declare, and nothing else', () => {
  const client = sourcesBelow('src').map(read).join('\n')
  const used = personal.flatMap((names) => [...new Set(client.match(new RegExp(names, 'g')))])
  const declared = matches(manual, /\| `(\w+)` +\|$/gm).filter((name) => name !== 'openid')
  expect(declared.sort()).toEqual(used.sort())
})

test('every place where the office has to write its own name', () => {
  const places = ['src', 'domain/vocabulary'].flatMap(sourcesBelow).filter((file) =>
    // Examples in a hint are no name of ours.
    read(file)
      .split('\n')
      .some((line) => line.includes('XX区人大') && !line.includes('例如')),
  )
  expect(places.length).toBeGreaterThan(2)
  expect(missing(places.map((file) => `\`${file}\``))).toEqual([])
})

test('every command that the manual names exists, and what an operator needs is named', () => {
  const named = new Set(matches(manual, /npm run ([\w:-]+)/g))
  expect([...named].filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  expect(['doctor', 'deploy', 'costs'].filter((name) => !named.has(name))).toEqual([])
})

test('what a month costs, as the figures say', () => {
  const from = manual.indexOf(costsBegin)
  const said = manual.slice(from + costsBegin.length, manual.indexOf(costsEnd))
  expect(said.trim()).toBe(costsText())
})
