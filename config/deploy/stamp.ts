import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { hashes, hashOfValue } from './hashes'
import type { Settings } from './settings'

/** What a build was made from. It lies beside the build, so that what is old is not deployed as new. */
export interface Stamp {
  /** Hash over what of deploy.json is built in. */
  settings: string
  /** Hash over the files it was built from. */
  sources: string
  /** What git calls that state; people read it beside the version on WeChat. */
  git: string
  /** Where its desk may fetch files from; a build for a preview does not know. */
  filesHost?: string | undefined
}

/** What of deploy.json is built into functions and pages; the rest is read when it is deployed. */
export const builtIn = ({ templates, templateFields, smsTemplates }: Settings) => ({
  templates,
  templateFields,
  smsTemplates,
})

/** The stamp of a build that were made now, for the environment `id`, whose desk fetches files from `filesHost`. */
export const stampNow = async (
  root: string,
  id: string,
  settings: Settings,
  filesHost?: string,
): Promise<Stamp> => ({
  settings: hashOfValue({ id, appid: settings.appid, ...builtIn(settings) }),
  sources: await sourcesHash(root),
  git: await gitState(root),
  filesHost,
})

const stampFile = (folder: string) => path.join(folder, 'built-from.json')

export const writeStamp = (folder: string, stamp: Stamp): Promise<void> =>
  writeFile(stampFile(folder), `${JSON.stringify(stamp, null, 2)}\n`)

/** Before a build begins: half of one must not pass for whole. */
export const removeStamp = (folder: string): Promise<void> => rm(stampFile(folder), { force: true })

/** Nothing where no build came to its end. */
export const readStamp = (folder: string): Promise<Stamp | undefined> =>
  readFile(stampFile(folder), 'utf8').then(
    (text) => JSON.parse(text) as Stamp,
    () => undefined,
  )

/** Why a build is none of now; nothing where it is. That git calls the same files otherwise is no reason. */
export function whyOld(built: Stamp | undefined, now: Stamp): string | undefined {
  if (!built) return '上次没有构建完'
  if (built.settings !== now.settings) return 'deploy.json 里的 AppID、环境 ID 或模板在构建之后改过'
  if (built.sources !== now.sources) return '代码在构建之后改过'
  if (now.filesHost && built.filesHost !== now.filesHost)
    return '是为预览构建的，工作台不知道这个环境的文件域名'
  return undefined
}

/** What the bundlers read, the dependencies by their lockfile. */
const sourceParts = [
  'cloudfunctions',
  'domain',
  'src',
  'babel.config.js',
  'config/bundle-plugins.ts',
  'config/functions.ts',
  'config/index.ts',
  'config/wechat.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

async function sourcesHash(root: string): Promise<string> {
  const there = sourceParts.map((part) => path.join(root, part)).filter((at) => existsSync(at))
  return hashOfValue(await Promise.all(there.map(sourcesAt)))
}

async function sourcesAt(at: string): Promise<unknown> {
  if (path.extname(at)) return readFile(at, 'utf8')
  return Object.entries(await hashes(at, 'sha256')).filter(([file]) => !file.includes('.test.'))
}

const gitState = (root: string): Promise<string> =>
  promisify(execFile)('git', ['describe', '--always', '--dirty=（有未提交的改动）'], {
    cwd: root,
  }).then(
    ({ stdout }) => stdout.trim(),
    () => '不在 git 里',
  )
