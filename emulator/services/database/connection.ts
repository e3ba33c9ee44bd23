import Sqlite from 'libsql'

export type SqlValue = string | number | Buffer | null
export type Row = readonly unknown[]

/** One connection to the SQLite file; statements are prepared once. */
export interface Connection {
  /** Every row, read to the end: a half-read statement would hold its snapshot open. */
  all(sql: string, ...values: SqlValue[]): Row[]
  first(sql: string, ...values: SqlValue[]): Row | undefined
  run(sql: string, ...values: SqlValue[]): { changes: number; lastInsertRowid: number | bigint }
  exec(sql: string): void
  /** All of the work's writes stand, on disk, when this returns; none of them when it throws. */
  atomically<T>(work: () => T): T
  close(): void
}

export function connect(file: string): Connection {
  const database = new Sqlite(file)
  const prepared = new Map<string, Sqlite.Statement>()
  const statement = (sql: string, reads: boolean): Sqlite.Statement => {
    const known = prepared.get(sql)
    if (known) return known
    const fresh = database.prepare(sql)
    if (reads) fresh.raw(true)
    prepared.set(sql, fresh)
    return fresh
  }
  const exec = (sql: string) => void database.exec(sql)
  return {
    all: (sql, ...values) => statement(sql, true).all(values) as Row[],
    first: (sql, ...values) => statement(sql, true).get(values) as Row | undefined,
    run: (sql, ...values) => statement(sql, false).run(values),
    exec,
    atomically(work) {
      exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        exec('COMMIT')
        return result
      } catch (error) {
        if (database.inTransaction) exec('ROLLBACK')
        throw error
      }
    },
    close() {
      prepared.clear()
      database.close()
    },
  }
}

export const bytesOf = (value: unknown): Buffer => Buffer.from(value as ArrayBuffer)
