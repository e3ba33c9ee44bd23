import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { verify, type Entry, type Seal } from '../../domain/audit/chain'
import { readIndexDeclarations, startDatabase } from '../services/database'
import { parseEjson } from '../services/database/ejson'
import { refuseSecondTenant } from '../services/tenancy'

const root = join(__dirname, '../..')
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')

/** `npm run verify-audit [-- folder]`: whether the audit of an embedded cloud is what it was when sealed. */
async function main(): Promise<boolean> {
  // Whole, for a running cloud is known by the whole path of its folder.
  const dataDir = resolve(process.argv[2] ?? join(root, '.emulator'))
  const { seals, entries } = await auditIn(dataDir)
  const { ok, sealed, unsealed, problems } = verify(seals, entries, hash)
  console.log(`${sealed} entries sealed in ${seals.length} seals, ${unsealed} not sealed yet`)
  const newest = seals.reduce<Seal | undefined>(
    (last, seal) => (last && last.number > seal.number ? last : seal),
    undefined,
  )
  if (newest) console.log(`newest seal: ${newest._id} ${newest.hash}`)
  for (const { what, seal, entry } of problems)
    console.log([`${what}:`, seal, entry].filter(Boolean).join(' '))
  console.log(ok ? 'the audit is what it was when it was sealed' : `${problems.length} problems`)
  return ok
}

async function auditIn(dataDir: string): Promise<{ seals: Seal[]; entries: Entry[] }> {
  const file = join(dataDir, 'database.sqlite')
  if (!existsSync(file)) throw new Error(`no embedded cloud in ${dataDir}: run npm start first`)
  await refuseSecondTenant(dataDir).catch((error: Error) => {
    throw new Error(`${dataDir} is in use by a running cloud, stop it first: ${error.message}`)
  })
  // The declarations of the sources: the database drops every index that it is not told of.
  const indexes = readIndexDeclarations(join(root, 'cloudfunctions'))
  const database = startDatabase({ file, indexes, now: () => new Date() })
  const all = database.exportAll()
  await database.stop()
  const read = <T>(name: string) => (all[name] ?? []).map((text) => parseEjson(text) as T)
  return { seals: read<Seal>('seals'), entries: read<Entry>('audit') }
}

main().then(
  (ok) => process.exit(ok ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
