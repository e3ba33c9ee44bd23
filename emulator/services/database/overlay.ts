import type { Collection } from './catalog'
import type { Change, Stored } from './documents'
import { ejsonOf, type Fields } from './ejson'
import type { FoundDocument, Overlay } from './find'
import { entryKeys } from './index-entries'

/** The writes of one transaction, not yet in the file. */
interface Writes {
  /** What searches in this collection must take into account; nothing when nothing was written. */
  over(collection: Collection): Overlay | undefined
  add(change: Change): void
  /** A document written here, other than the one being changed, that has one of these keys. */
  taken(change: Change, indexId: number, keys: readonly Buffer[]): boolean
  /** What must be applied to the file, one change per document. */
  changes(): Change[]
}

/** Documents made in the transaction get a seq below 0 until they are in the file. */
export function collectWrites(): Writes {
  const bySeq = new Map<number, { collection: Collection; origin?: Stored; now?: FoundDocument }>()
  let made = 0

  const current = (collection: Collection): FoundDocument[] =>
    [...bySeq.values()].flatMap((write) =>
      write.collection.id === collection.id && write.now ? [write.now] : [],
    )
  return {
    over(collection) {
      const written = [...bySeq.values()].some((write) => write.collection.id === collection.id)
      if (!written) return undefined
      return { hides: (seq) => bySeq.has(seq), documents: current(collection) }
    },
    add({ collection, before, after }) {
      const seq = before?.seq ?? --made
      const origin = bySeq.get(seq)?.origin ?? (seq > 0 ? before : undefined)
      const now = after && foundAs(seq, after)
      bySeq.set(seq, { collection, ...(origin && { origin }), ...(now && { now }) })
    },
    taken: ({ collection, before }, indexId, keys) =>
      current(collection).some(({ stored, document }) => {
        const index = collection.indexes.find(({ id }) => id === indexId)
        if (!index || stored.seq === before?.seq) return false
        return entryKeys(index, document).some((key) => keys.some((other) => other.equals(key)))
      }),
    changes: () =>
      [...bySeq.values()].map(({ collection, origin, now }) => ({
        collection,
        before: origin,
        after: now?.document,
      })),
  }
}

const foundAs = (seq: number, document: Fields): FoundDocument => ({
  stored: { seq, version: 0, text: ejsonOf(document) },
  document,
})
