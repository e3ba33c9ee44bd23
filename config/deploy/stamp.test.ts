import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseSettings } from './settings'
import { readStamp, removeStamp, stampNow, whyOld, writeStamp } from './stamp'

const deployJson = {
  appid: 'wx0123456789abcdef',
  environments: { staging: { id: 'renda-1' } },
  tencentCloud: { secretId: 'i', secretKey: 'k' },
}

interface Office {
  root: string
  write(file: string, text: string): void
  settings: Record<string, unknown>
}

const whyNow = async ({ root, settings }: Office) =>
  whyOld(
    await readStamp(root),
    await stampNow(root, 'renda-1', parseSettings(JSON.stringify(settings))),
  )

test.each<[string, (office: Office) => unknown, string | undefined]>([
  ['nothing', () => undefined, undefined],
  ['a source', ({ write }) => write('domain/a.ts', 'two'), '代码在构建之后改过'],
  ['a new source', ({ write }) => write('src/pages/b.ts', ''), '代码在构建之后改过'],
  ['a test', ({ write }) => write('domain/a.test.ts', 'two'), undefined],
  ['a document', ({ write }) => write('docs/a.md', 'two'), undefined],
  ['the dependencies', ({ write }) => write('package-lock.json', '{ }'), '代码在构建之后改过'],
  [
    'a template',
    ({ settings }) => (settings.templates = { task: 't' }),
    'deploy.json 里的 AppID、环境 ID 或模板在构建之后改过',
  ],
  [
    'a key of the account',
    ({ settings }) => (settings.tencentCloud = { secretId: 'j', secretKey: 'k' }),
    undefined,
  ],
  ['a build that broke off', ({ root }) => removeStamp(root), '上次没有构建完'],
])('%s changed after a build', async (_, change, why) => {
  const root = mkdtempSync(path.join(process.env.TEST_RUN_DIR ?? '/tmp', 'stamp-'))
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const office: Office = { root, write, settings: { ...deployJson } }
  for (const file of ['domain/a.ts', 'domain/a.test.ts', 'package-lock.json']) write(file, 'one')
  await writeStamp(root, await stampNow(root, 'renda-1', parseSettings(JSON.stringify(deployJson))))
  await change(office)
  expect(await whyNow(office)).toBe(why)
})

test('a build for a preview, which knows no host of files, is not deployed; a deployed one may be previewed', () => {
  const stamp = { settings: 's', sources: 's', git: 'g' }
  const named = { ...stamp, filesHost: 'files.example' }
  expect(whyOld(stamp, named)).toContain('为预览构建')
  expect(whyOld(named, stamp)).toBeUndefined()
  expect(whyOld(named, named)).toBeUndefined()
})
