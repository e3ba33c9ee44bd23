import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { verify, type Entry, type Seal } from '../../domain/audit/chain'
import { startCloud } from '..'

/** `npm run verify-audit [-- folder]`: whether the audit of an embedded cloud is what it was when sealed. */
async function main(): Promise<boolean> {
  const dataDir = process.argv[2] ?? join(__dirname, '../../.emulator')
  if (!existsSync(dataDir)) throw new Error(`no embedded cloud in ${dataDir}: run npm start first`)
  const cloud = await startCloud({
    dataDir,
    functionsDir: join(__dirname, '../../dist/functions'),
    timers: false,
  })
  const all = cloud.database.exportAll()
  await cloud.stop()
  const read = <T>(name: string) => (all[name] ?? []).map((text) => JSON.parse(text) as T)
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
  const { ok, sealed, unsealed, problems } = verify(read<Seal>('seals'), read<Entry>('audit'), hash)

  console.log(
    `${sealed} entries sealed in ${read('seals').length} seals, ${unsealed} not sealed yet`,
  )
  for (const { what, seal, entry } of problems) console.log(`${what}: ${seal} ${entry ?? ''}`)
  console.log(ok ? 'the audit is what it was when it was sealed' : `${problems.length} problems`)
  return ok
}

main().then(
  (ok) => process.exit(ok ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
