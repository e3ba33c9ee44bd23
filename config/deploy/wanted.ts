import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import databaseRule from '../security-rules/database.json'
import callRule from '../security-rules/functions.json'
import storageRule from '../security-rules/storage.json'
import { builtFolder } from './build'
import { hashes, hashOf } from './hashes'
import type { Index, Wanted, WantedFunction } from './plan/states'
import { ruleText } from './plan/rule-text'
import { environmentLabels, environmentOf, type EnvironmentName, type Settings } from './settings'
import { readStamp, stampNow, whyOld } from './stamp'
import { Trouble } from '../trouble'

/** Why what is built for an environment cannot be deployed, or compared; nothing where it can. */
export async function whyNotBuilt(
  root: string,
  name: EnvironmentName,
  settings: Settings,
  filesHost?: string,
): Promise<string | undefined> {
  const folder = builtFolder(root, name)
  const missing = ['functions', 'h5', 'weapp'].filter(
    (part) => !existsSync(path.join(folder, part)),
  )
  if (missing.length > 0)
    return `还没有为${environmentLabels[name]}构建（缺 ${missing.join('、')}）`
  const { id } = environmentOf(settings, name)
  return whyOld(await readStamp(folder), await stampNow(root, id, settings, filesHost))
}

/** What the built files and the settings ask of the cloud. Throws a Trouble where they do not belong together. */
export async function readWanted(
  root: string,
  name: EnvironmentName,
  settings: Settings,
  filesHost?: string,
): Promise<Wanted> {
  const folder = builtFolder(root, name)
  const reason = await whyNotBuilt(root, name, settings, filesHost)
  if (reason)
    throw new Trouble(
      `不能部署现成的构建：${reason}。`,
      `运行 npm run deploy -- --env ${name}（不带 --built），会先重新构建。`,
    )
  const { deskDomain: domain, deskCertificate: certificate } = environmentOf(settings, name)
  const functions = await readFunctions(path.join(folder, 'functions'))
  return {
    functions: functions.map(({ wanted }) => wanted),
    collections: mergedIndexes(functions.map(({ indexes }) => indexes)),
    databaseRule: ruleText(databaseRule),
    storageRule: ruleText(storageRule),
    callRule,
    files: await hashes(path.join(folder, 'h5'), 'md5'),
    desk: domain ? { domain, certificate } : undefined,
    miniProgram: settings.uploadKey
      ? {
          version: await versionOf(root),
          note: `${environmentLabels[name]} ${(await readStamp(folder))?.git}`,
          robot: name === 'staging' ? 1 : 2,
          code: await hashOf(path.join(folder, 'weapp')),
        }
      : undefined,
  }
}

/** The version of package.json. */
export const versionOf = async (root: string): Promise<string> =>
  (JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string })
    .version

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
