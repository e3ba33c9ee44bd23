import { randomUUID } from 'node:crypto'
import type { Connection } from './connection'
import type { Change, Documents } from './documents'
import { stopped, transactionGone } from './failures'
import { find, type Effort } from './find'
import { createLocks, lockKeysOf } from './locks'
import { openSnapshots } from './snapshots'
import { openTransaction, type Transaction } from './transaction'
import type { View } from './view'

/** Reads what it needs, and says what to change and what to answer. */
export type Work<T> = (view: View) => { changes?: Change[]; reply: T }

export interface Transactions {
  start(): string
  /**
   * Inside the transaction of this id, or by itself when there is none. By itself it waits for
   * transactions that have written the same documents, then all of its changes stand or none.
   */
  perform<T>(transactionId: string | undefined, work: Work<T>): Promise<T>
  commit(transactionId: string): void
  abort(transactionId: string): void
  abortAll(): void
  count(): number
  close(): void
}

export function openTransactions(
  main: Connection,
  file: string,
  documents: Documents,
  lifeMs: number,
  effort: Effort,
): Transactions {
  const snapshots = openSnapshots(file)
  const locks = createLocks()
  const open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>()
  const current: View = { find: (collection, search) => find(main, collection, search, effort) }
  let closed = false

  const apply = (changes: readonly Change[]) => {
    if (changes.length > 0) main.atomically(() => documents.apply(changes))
  }
  const named = (id: string): Transaction => {
    const found = open.get(id)
    if (!found) throw transactionGone()
    return found.transaction
  }
  const end = (id: string) => {
    const found = open.get(id)
    if (!found) throw transactionGone()
    clearTimeout(found.timer)
    open.delete(id)
    found.transaction.end()
  }
  const abortAll = () => [...open.keys()].forEach(end)

  const inside = <T>(id: string, work: Work<T>): T => {
    const transaction = named(id)
    try {
      const { changes = [], reply } = work(transaction)
      for (const change of changes) transaction.write(change)
      return reply
    } catch (error) {
      // As MongoDB does: what fails inside a transaction ends it.
      end(id)
      throw error
    }
  }
  const alone = async <T>(work: Work<T>): Promise<T> => {
    for (;;) {
      if (closed) throw stopped()
      const { changes = [], reply } = work(current)
      const holder = open.size > 0 ? locks.holderOf(changes.flatMap(lockKeysOf)) : undefined
      if (!holder) {
        apply(changes)
        return reply
      }
      await holder.ended
    }
  }

  return {
    start() {
      const id = randomUUID()
      const timer = setTimeout(() => end(id), lifeMs)
      timer.unref()
      open.set(id, { transaction: openTransaction(main, snapshots, locks, effort), timer })
      return id
    },
    async perform(transactionId, work) {
      return transactionId === undefined ? alone(work) : inside(transactionId, work)
    },
    commit(id) {
      const changes = named(id).changes()
      try {
        apply(changes)
      } finally {
        end(id)
      }
    },
    abort: end,
    abortAll,
    count: () => open.size,
    close() {
      closed = true
      abortAll()
      snapshots.close()
    },
  }
}
