import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the functions expect in their environment; made once for a data folder and kept in it. */
export interface Secrets {
  DESK_KEY: string
  PERSONAL_DATA_KEY: string
  SETUP_SECRET: string
}

export function secretsOf(dataDir: string): Secrets & Record<string, string> {
  const file = join(dataDir, 'secrets.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {}
  const secrets = {
    DESK_KEY: randomBytes(32).toString('base64'),
    PERSONAL_DATA_KEY: randomBytes(32).toString('base64'),
    SETUP_SECRET: randomBytes(12).toString('base64url'),
    // A folder of an earlier day lacks what has come since.
    ...kept,
  }
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  }
  return secrets
}
