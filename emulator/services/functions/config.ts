import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A timer that wakes a function. `cron` has 7 fields (second … year) and is read in UTC+8. */
export interface Trigger {
  name: string
  cron: string
}

/** What a function's `config.json` asks of the cloud, with WeChat's defaults filled in. */
export interface FunctionConfig {
  timeoutSeconds: number
  memoryMegabytes: number
  /** The open APIs it may call. */
  openApis: readonly string[]
  triggers: readonly Trigger[]
}

interface ConfigFile {
  timeout?: number
  memorySize?: number
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
}

/** Reads `<folder>/config.json`; a function without one gets 3 seconds and 256 MB, as on the real service. */
export function readConfig(folder: string): FunctionConfig {
  const path = join(folder, 'config.json')
  const file = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ConfigFile) : {}
  return {
    timeoutSeconds: file.timeout ?? 3,
    memoryMegabytes: file.memorySize ?? 256,
    openApis: file.permissions?.openapi ?? [],
    triggers: (file.triggers ?? [])
      .filter(({ type }) => type === 'timer')
      .map(({ name, config }) => ({ name, cron: config })),
  }
}
