import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startDatabase, type Database } from '../../emulator/services/database'
import { indexes, type Acknowledged } from './ledger'

const lives = 10
const dir = mkdtempSync(join(tmpdir(), 'durability-'))
const file = join(dir, 'database.sqlite')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** A writer's life: killed without warning at a random moment after some acknowledged writes. */
async function liveAndDie(life: number): Promise<Acknowledged[]> {
  const program = join(__dirname, 'writer.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, file, String(life)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: Acknowledged[] = []
  const enough = 3 + Math.floor(Math.random() * 60)
  const closed = new Promise((resolve) => child.on('close', resolve))
  for await (const line of createInterface({ input: child.stdout })) {
    // The kill may cut the last line, which then was not received.
    if (!line.endsWith('}')) break
    acknowledged.push(JSON.parse(line) as Acknowledged)
    if (acknowledged.length === enough) setTimeout(() => child.kill('SIGKILL'), Math.random() * 5)
  }
  await closed
  return acknowledged
}

describe('a database whose process is killed again and again', () => {
  const acknowledged: Acknowledged[] = []
  let database: Database
  let documents: Map<string, Record<string, unknown>>

  beforeAll(async () => {
    for (let life = 1; life <= lives; life++) acknowledged.push(...(await liveAndDie(life)))
    database = startDatabase({ file, indexes, now: () => new Date() })
    const found = (database.exportAll()['things'] ?? []).map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    )
    documents = new Map(found.map((document) => [document['_id'] as string, document]))
  }, 180_000)
  afterAll(() => database.stop())

  const find = async (query: object): Promise<string[]> => {
    const { data } = await database.handle('database.getDocument', {
      collectionName: 'things',
      query: JSON.stringify(query),
      limit: 1000,
    })
    const { list } = data as { list: string[] }
    return list.map((text) => (JSON.parse(text) as { _id: string })._id).sort()
  }

  test('was killed often, in the midst of writing', () => {
    expect(acknowledged.length).toBeGreaterThan(lives * 3)
  })

  test('has every acknowledged write', () => {
    const lost = acknowledged.filter((write) => {
      if ('pair' in write)
        return !documents.has(`left-${write.pair}`) || !documents.has(`right-${write.pair}`)
      if ('single' in write) return !documents.has(write.single)
      return (
        Number((documents.get(write.counter)?.['n'] as { $numberInt: string }).$numberInt) < write.n
      )
    })
    expect(lost).toEqual([])
  })

  test('has no half of a transaction', () => {
    const halves = [...documents.keys()].filter((id) => {
      const [side, ...rest] = id.split('-')
      const other = side === 'left' ? 'right' : 'left'
      return (side === 'left' || side === 'right') && !documents.has([other, ...rest].join('-'))
    })
    expect(halves).toEqual([])
  })

  test('finds each document by every index, once, and nothing else', async () => {
    for (const [id, { serial, pair, tags }] of documents) {
      expect(await find({ _id: id })).toEqual([id])
      if (serial) expect(await find({ serial })).toEqual([id])
      expect(database.info().lastRequest.examined).toBe(1)
      if (pair)
        expect(await find({ pair })).toEqual([`left-${pair as string}`, `right-${pair as string}`])
      const first = (tags as string[] | undefined)?.[0]
      if (first) expect(await find({ tags: first })).toContain(id)
    }
  })

  test('still refuses what its unique index holds', async () => {
    const [single] = [...documents.values()].filter(({ serial }) => serial)
    const again = JSON.stringify({ _id: 'again', serial: single?.['serial'] })
    await expect(
      database.handle('database.insertDocument', { collectionName: 'things', data: [again] }),
    ).rejects.toThrow(/E11000/)
  })
})
