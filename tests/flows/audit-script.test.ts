import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startDatabase } from '../../emulator/services/database'
import { aStory } from '../builders/story'
import { openOffice, type Office } from './office'

const root = path.resolve(__dirname, '../..')
let office: Office
let dataDir: string
beforeAll(async () => {
  office = await openOffice()
  ;({ dataDir } = await office.cloud.info())
  await aStory().titled('留痕').publishedIn(office)
  await office.cloud.clock.advance(61_000)
  await office.cloud.invoke('people', { task: 'sealAudit' })
})
afterAll(() => office.close())

/** As someone types it: exit code and everything said. */
const verifyAudit = (folder: string) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const script = [require.resolve('tsx/cli'), 'emulator/start/verify-audit.ts', folder]
    execFile(process.execPath, script, { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })

test.each([
  ['by its whole path', () => dataDir],
  ['by a path from here', () => path.relative(root, dataDir)],
])('a folder in which a cloud runs is left alone, named %s', async (_, folder) => {
  const { code, said } = await verifyAudit(folder())
  expect(said).toContain('is in use by a running cloud')
  expect(code).toBe(1)
})

test('a folder without a cloud is not taken for one with nothing to object to', async () => {
  const empty = await mkdtemp(path.join(os.tmpdir(), 'no-office-'))
  const { code, said } = await verifyAudit(empty)
  expect(said).toContain('no embedded cloud')
  expect(code).toBe(1)
  expect(await readdir(empty)).toEqual([])
  await rm(empty, { recursive: true })
})

test('an untouched audit passes, and a changed entry is named', async () => {
  await office.cloud.stop()
  const untouched = await verifyAudit(dataDir)
  expect(untouched.said).toMatch(/entries sealed in 1 seals, 0 not sealed yet/)
  expect(untouched.said).toMatch(/newest seal: seal-00000001 \S{43}\n/)
  expect(untouched.code).toBe(0)

  const database = startDatabase({
    file: path.join(dataDir, 'database.sqlite'),
    indexes: {},
    now: () => new Date(),
  })
  const all = database.exportAll()
  const [first = '{}', ...others] = all.audit ?? []
  const entry = JSON.parse(first) as { _id: string }
  const changed = JSON.stringify({ ...entry, operation: 'people.nothing' })
  database.importAll({ ...all, audit: [changed, ...others] })
  await database.stop()

  const { code, said } = await verifyAudit(dataDir)
  expect(said).toContain(`entry changed: seal-00000001 ${entry._id}`)
  expect(code).toBe(1)
})
