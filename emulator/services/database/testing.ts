import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON } from 'bson'
import { startDatabase, type Database, type IndexDeclarations } from './index'

/** A database in a folder of its own, spoken to in the words of the wire. */
export interface TestDatabase {
  database: Database
  insert(collection: string, ...documents: object[]): Promise<void>
  /** Gives the ids in the order of the answer. */
  ask(collection: string, query: object, options?: Ask): Promise<unknown[]>
  /** Stops it and starts it again on the same file. */
  restart(indexes?: IndexDeclarations): Promise<void>
  close(): Promise<void>
}
export interface Ask {
  order?: object
  offset?: number
  limit?: number
  transactionId?: string
}

export function openTestDatabase(
  indexes: IndexDeclarations,
  options: { transactionLifeMs?: number; now?: () => Date } = {},
): TestDatabase {
  const dir = mkdtempSync(join(tmpdir(), 'database-'))
  const start = (declared: IndexDeclarations) =>
    startDatabase({
      file: join(dir, 'database.sqlite'),
      indexes: declared,
      now: () => new Date(),
      ...options,
    })
  const self: TestDatabase = {
    database: start(indexes),
    async insert(collectionName, ...documents) {
      const data = documents.map((document) => EJSON.stringify(document, { relaxed: false }))
      await self.database.handle('database.insertDocument', { collectionName, data })
    },
    async ask(collectionName, query, { order, ...rest } = {}) {
      const reply = await self.database.handle('database.getDocument', {
        collectionName,
        query: EJSON.stringify(query, { relaxed: false }),
        ...(order && { order: JSON.stringify(order) }),
        limit: 1000,
        ...rest,
      })
      const { list } = reply['data'] as { list: string[] }
      return list.map((text) => (EJSON.parse(text) as { _id: unknown })._id)
    },
    async restart(declared = indexes) {
      await self.database.stop()
      self.database = start(declared)
    },
    async close() {
      await self.database.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
  return self
}
