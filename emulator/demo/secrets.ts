import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the functions expect in their environment; made once for a data folder and kept in it. */
export interface Secrets {
  PERSONAL_DATA_KEY: string
  SETUP_SECRET: string
}

export function secretsOf(dataDir: string): Secrets & Record<string, string> {
  const file = join(dataDir, 'secrets.json')
  if (existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets & Record<string, string>
  }
  const secrets = {
    PERSONAL_DATA_KEY: randomBytes(32).toString('base64'),
    SETUP_SECRET: randomBytes(12).toString('base64url'),
  }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}
