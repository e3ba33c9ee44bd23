import type { Collection } from './catalog'
import { bytesOf, type Connection } from './connection'
import type { Stored } from './documents'
import type { KeyRange } from './key-ranges'
import type { Plan } from './query-plan'

const firstBatch = 32
const greatestBatch = 4096

/** Every document of a collection in the order of insertion, read from the file as needed. */
export function* walkAll(connection: Connection, { id }: Collection): Generator<Stored> {
  let seen = 0
  for (let batch = firstBatch; ; batch = Math.min(batch * 2, greatestBatch)) {
    const rows = connection.all(
      'SELECT seq, version, text FROM documents WHERE collection = ? AND seq > ? ORDER BY seq LIMIT ?',
      id,
      seen,
      batch,
    )
    for (const [seq, version, text] of rows)
      yield { seq: Number(seq), version: Number(version), text: String(text) }
    if (rows.length < batch) return
    seen = Number(rows.at(-1)?.[0])
  }
}

/** The documents that a plan leads to, in the order of its index, each once. */
export function* walkIndex(connection: Connection, plan: Plan): Generator<Stored> {
  const seen = new Set<number>()
  for (const range of plan.ranges) {
    for (const stored of walkRange(connection, plan, range)) {
      if (plan.index.multikey) {
        if (seen.has(stored.seq)) continue
        seen.add(stored.seq)
      }
      yield stored
    }
  }
}

const documents = `SELECT d.seq, d.version, d.text
  FROM entries e CROSS JOIN documents d ON d.seq = e.seq WHERE e.index_id = ?`
// Only the last key of a batch is wanted: reading every one costs more than the documents do.
const keys = 'SELECT e.key FROM entries e WHERE e.index_id = ?'
const forwards = 'AND (e.key, e.seq) > (?, ?) AND e.key < ? ORDER BY e.key, e.seq LIMIT ?'
const backwards =
  'AND (e.key, e.seq) < (?, ?) AND e.key >= ? ORDER BY e.key DESC, e.seq DESC LIMIT ?'

/** Above every key there is: none begins with this byte twice. */
const endOfKeys = Buffer.from([0xff, 0xff])

function* walkRange(
  connection: Connection,
  plan: Plan,
  { from, to = endOfKeys }: KeyRange,
): Generator<Stored> {
  const order = plan.backwards ? backwards : forwards
  const far = plan.backwards ? from : to
  // No entry has a seq below 1, so the near end is where the first key after it begins.
  let at: [key: Buffer, seq: number] = plan.backwards ? [to, 0] : [from, 0]
  for (let batch = firstBatch; ; batch = Math.min(batch * 2, greatestBatch)) {
    const asked = [plan.index.id, ...at, far] as const
    const rows = connection.all(`${documents} ${order}`, ...asked, batch)
    for (const [seq, version, text] of rows)
      yield { seq: Number(seq), version: Number(version), text: String(text) }
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    const [key] = connection.first(`${keys} ${order} OFFSET ?`, ...asked, 1, batch - 1) ?? []
    at = [bytesOf(key), Number(last[0])]
  }
}
