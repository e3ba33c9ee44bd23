import type { Connection } from './connection'
import { duplicateIn, holderOf, versionOf, type Change } from './documents'
import { transactionConflict } from './failures'
import { find, type Effort } from './find'
import { entryKeys } from './index-entries'
import { lockKeysOf, type Holder, type Locks } from './locks'
import { collectWrites } from './overlay'
import type { Snapshots } from './snapshots'
import type { View } from './view'

/** Sees the database as it was at its first read, and its own writes; nobody sees those before `commit`. */
export interface Transaction extends View, Holder {
  /** Throws a conflict when anyone else has written, or is about to write, the same document or unique key. */
  write(change: Change): void
  changes(): Change[]
  /** Lets go of snapshot and locks. */
  end(): void
}

export function openTransaction(
  main: Connection,
  snapshots: Snapshots,
  locks: Locks,
  effort: Effort,
): Transaction {
  const writes = collectWrites()
  let snapshot: Connection | undefined
  let resolveEnded = () => undefined as void
  const ended = new Promise<void>((resolve) => (resolveEnded = resolve))
  const reading = () => (snapshot ??= snapshots.take())

  /** What was written after the snapshot was taken cannot be written over. */
  const checkUnchanged = ({ before }: Change) => {
    if (!before || before.seq < 0 || before.version === 0) return
    if (versionOf(main, before.seq) !== before.version) throw transactionConflict()
  }
  const checkUnique = (change: Change) => {
    const { collection, before, after } = change
    if (!after) return
    for (const index of collection.indexes.filter(({ unique }) => unique)) {
      const keys = entryKeys(index, after)
      if (writes.taken(change, index.id, keys)) throw duplicateIn(collection, index, after)
      for (const key of keys) {
        const [now, then] = [holderOf(main, index, key), holderOf(reading(), index, key)]
        const isOwn = (seq: number | undefined) =>
          seq === undefined || seq === before?.seq || writes.over(collection)?.hides(seq) === true
        if (isOwn(now) && isOwn(then)) continue
        throw now === then ? duplicateIn(collection, index, after) : transactionConflict()
      }
    }
  }

  const transaction: Transaction = {
    ended,
    find: (collection, search) =>
      find(reading(), collection, search, effort, writes.over(collection)),
    write(change) {
      const keys = lockKeysOf(change)
      const holder = locks.holderOf(keys)
      if (holder && holder !== transaction) throw transactionConflict()
      reading()
      checkUnchanged(change)
      checkUnique(change)
      locks.take(keys, transaction)
      writes.add(change)
    },
    changes: () => writes.changes(),
    end() {
      locks.release(transaction)
      if (snapshot) snapshots.release(snapshot)
      snapshot = undefined
      resolveEnded()
    },
  }
  return transaction
}
