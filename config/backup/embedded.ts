import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startCloud } from '../../emulator'
import { secretsOf } from '../../emulator/demo/secrets'
import { buildFunctions } from '../functions'
import type { Environment } from './environment'

const root = path.resolve(__dirname, '../..')
/** Nobody's: the owner of the environment. */
const owner = { openid: 'o'.padEnd(28, '0') }

/** The embedded cloud of a data folder, started for as long as it takes; one that runs already must be stopped first. */
export async function embedded(dataDir: string): Promise<Environment> {
  keepKeyGiven(dataDir)
  // A folder of its own: what `npm start` built may be in use.
  const functionsDir = path.join(root, 'dist/backup-functions')
  await buildFunctions({ outDir: functionsDir })
  const functionEnv = secretsOf(dataDir)
  const cloud = await startCloud({ dataDir, functionsDir, functionEnv, timers: false })
  return {
    ask: (event) => cloud.invoke('upkeep', event),
    keep: (at, bytes) => cloud.upload(at, bytes, owner),
    close: () => cloud.stop(),
  }
}

/** A new folder takes the key of the system that was backed up: its sealed numbers cannot be read with another. */
function keepKeyGiven(dataDir: string): void {
  const { PERSONAL_DATA_KEY } = process.env
  if (!PERSONAL_DATA_KEY || existsSync(path.join(dataDir, 'secrets.json'))) return
  const secrets = { ...secretsOf(dataDir), PERSONAL_DATA_KEY }
  writeFileSync(path.join(dataDir, 'secrets.json'), `${JSON.stringify(secrets, null, 2)}\n`)
}
