import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import databaseRule from '../security-rules/database.json'
import storageRule from '../security-rules/storage.json'
import { builtFolder } from './build'
import type { Asked } from './arguments'
import type { Index, Wanted, WantedFunction } from './plan/states'
import { ruleText } from './plan/rule-text'
import { environmentOf, type Settings } from './settings'
import { Trouble } from '../trouble'

/** Where the desk lies on the hosting. */
const deskFolder = 'desk/'

/** What the built files and the settings ask of the cloud. Throws a Trouble where nothing is built. */
export async function readWanted(
  root: string,
  asked: Pick<Asked, 'environment' | 'preview'>,
  settings: Settings,
): Promise<Wanted> {
  const folder = builtFolder(root, asked.environment)
  const parts = ['functions', 'h5', 'weapp'].filter((part) => !existsSync(path.join(folder, part)))
  if (parts.length > 0)
    throw new Trouble(
      `还没有为这个环境构建（缺 ${parts.join('、')}）。`,
      '去掉 --built，让部署程序先构建。',
    )
  const { deskDomain: domain, deskCertificate: certificate } = environmentOf(
    settings,
    asked.environment,
  )
  const functions = await readFunctions(path.join(folder, 'functions'))
  return {
    functions: functions.map(({ wanted }) => wanted),
    collections: mergedIndexes(functions.map(({ indexes }) => indexes)),
    databaseRule: ruleText(databaseRule),
    storageRule: ruleText(storageRule),
    files: await hashes(path.join(folder, 'h5'), 'md5', deskFolder),
    desk: domain ? { domain, certificate } : undefined,
    miniProgram: settings.uploadKey
      ? {
          version: await versionOf(root),
          note: await noteOf(root),
          code: await hashOf(path.join(folder, 'weapp')),
          preview: asked.preview,
        }
      : undefined,
  }
}

/** The version of package.json. */
export const versionOf = async (root: string): Promise<string> =>
  (JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string })
    .version

/** What git calls this state; people read it beside the version on WeChat. */
async function noteOf(root: string): Promise<string> {
  const git = promisify(execFile)('git', ['describe', '--always', '--dirty'], { cwd: root })
  return git.then(
    ({ stdout }) => stdout.trim(),
    () => '不在 git 里',
  )
}

interface ConfigFile {
  memorySize: number
  timeout: number
  environment?: string[]
  permissions: { openapi: string[] }
  triggers: { name: string; config: string }[]
}

type Indexes = Record<string, Index[]>

async function readFunctions(folder: string) {
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name): Promise<{ wanted: WantedFunction; indexes: Indexes }> => {
      const at = path.join(folder, name)
      const json = async (file: string) =>
        JSON.parse(await readFile(path.join(at, file), 'utf8')) as unknown
      const config = (await json('config.json')) as ConfigFile
      const wanted = {
        name,
        code: await hashOf(at),
        memorySize: config.memorySize,
        timeout: config.timeout,
        environment: config.environment ?? [],
        timers: config.triggers.map((trigger) => ({ name: trigger.name, cron: trigger.config })),
        openApis: config.permissions.openapi,
      }
      return { wanted, indexes: (await json('indexes.json')) as Indexes }
    }),
  )
}

/** Areas may share a collection; each names the indexes it needs of it. */
function mergedIndexes(all: readonly Indexes[]): Indexes {
  const merged: Record<string, Map<string, Index>> = {}
  for (const [collection, indexes] of all.flatMap((one) => Object.entries(one))) {
    const known = (merged[collection] ??= new Map<string, Index>())
    for (const index of indexes) known.set(index.name, index)
  }
  return Object.fromEntries(Object.entries(merged).map(([name, map]) => [name, [...map.values()]]))
}

/** Path below `folder`, with `prefix` before it → hash of the file's bytes, in hex. */
async function hashes(folder: string, algorithm: 'md5' | 'sha256', prefix = '') {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => {
        const hash = createHash(algorithm)
          .update(await readFile(file))
          .digest('hex')
        return [prefix + path.relative(folder, file).split(path.sep).join('/'), hash] as const
      }),
    ),
  )
}

/** One hash over names and contents of a folder; short enough to stand in a description. */
async function hashOf(folder: string): Promise<string> {
  const all = JSON.stringify(await hashes(folder, 'sha256'))
  return createHash('sha256').update(all).digest('hex').slice(0, 16)
}
