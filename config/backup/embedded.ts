import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { startCloud } from '../../emulator'
import { refuseSecondTenant } from '../../emulator/services/tenancy'
import { secretsOf } from '../../emulator/demo/secrets'
import { buildFunctions } from '../functions'
import { Trouble } from '../trouble'
import type { Environment } from './environment'
import { environmentIn } from './environment-in'

const root = path.resolve(__dirname, '../..')

/** The embedded cloud of a data folder, started for as long as it takes; one that runs already must be stopped first. `key`: in place of its own. */
export async function embedded(dataDir: string, key?: string): Promise<Environment> {
  await refuseSecondTenant(dataDir).catch((error: Error) => {
    throw new Trouble(`${error.message}。`, '请先停下它（按 Ctrl-C），再试一次。')
  })
  // A folder of its own: what `npm start` built may be in use.
  const functionsDir = path.join(root, 'dist/backup-functions')
  await buildFunctions({ outDir: functionsDir })
  const functionEnv = { ...secretsOf(dataDir), ...(key && { PERSONAL_DATA_KEY: key }) }
  const cloud = await startCloud({ dataDir, functionsDir, functionEnv, timers: false })
  return environmentIn(cloud, functionEnv.DESK_KEY)
}

/** From now on the folder's key: of the system whose numbers lie sealed in it. */
export function keepKey(dataDir: string, PERSONAL_DATA_KEY: string): void {
  const secrets = { ...secretsOf(dataDir), PERSONAL_DATA_KEY }
  writeFileSync(path.join(dataDir, 'secrets.json'), `${JSON.stringify(secrets, null, 2)}\n`)
}
