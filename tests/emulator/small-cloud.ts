import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloud, type Cloud, type CloudOptions } from '../../emulator'
import { identities } from '../../emulator/demo/identities'

/** A function as a test writes it: the body of index.js, and what its config.json says. */
export interface SmallFunction {
  source: string
  config?: object
}

export interface SmallCloud {
  cloud: Cloud
  dir: string
  /** What the functions and services wrote to the log. */
  log: string[]
  write(name: string, fn: SmallFunction): void
  stop(): Promise<void>
}

/** `require('sdk')` in a small function is the real SDK. */
const sdk = JSON.stringify(require.resolve('wx-server-sdk'))

/** An embedded cloud in a folder of its own, with these functions. Timers run only when told to. */
export async function startSmallCloud(
  functions: Record<string, SmallFunction>,
  options: Partial<CloudOptions> = {},
): Promise<SmallCloud> {
  const dir = mkdtempSync(join(tmpdir(), 'embedded-cloud-'))
  const functionsDir = join(dir, 'functions')
  const write = (name: string, { source, config = {} }: SmallFunction) => {
    mkdirSync(join(functionsDir, name), { recursive: true })
    writeFileSync(join(functionsDir, name, 'config.json'), JSON.stringify(config))
    writeFileSync(
      join(functionsDir, name, 'index.js'),
      source.replaceAll("require('sdk')", `require(${sdk})`),
    )
  }
  mkdirSync(functionsDir)
  for (const [name, fn] of Object.entries(functions)) write(name, fn)
  const log: string[] = []
  const cloud = await startCloud({
    dataDir: join(dir, 'data'),
    functionsDir,
    timers: false,
    log: (line) => log.push(line),
    ...options,
  })
  const small: SmallCloud = {
    cloud,
    dir,
    log,
    write,
    async stop() {
      await small.cloud.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
  return small
}

/** One of the people of the preview. */
export function identity(key: string) {
  const found = identities.find((one) => one.key === key)
  if (!found) throw new Error(`no identity ${key}`)
  return found
}

/** Resolves when the condition holds; the test's own time limit is the only one. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}
