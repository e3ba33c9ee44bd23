import type { Collection, Stored } from './collection'
import { source, type CollectionSource } from './database'

/** Reading and writing single documents; the same inside a transaction and outside. */
export interface Documents {
  get<T extends Stored>(from: Collection<T>, id: string): Promise<T | undefined>
  /** Fails with an SDK error when the id is taken. */
  add<T extends Stored>(to: Collection<T>, document: T): Promise<void>
  /** Replaces the document whole, or makes it. */
  put<T extends Stored>(to: Collection<T>, document: T): Promise<void>
  /** Does nothing when it is not there. */
  remove<T extends Stored>(from: Collection<T>, id: string): Promise<void>
}

/** The SDK would store `undefined` as null; JSON drops it, and what is stored here is JSON. */
const plain = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T

export const documentsIn = (origin: CollectionSource): Documents => ({
  async get<T extends Stored>(from: Collection<T>, id: string) {
    const { data } = await origin.collection(from.name).doc(id).get()
    return (data ?? undefined) as T | undefined
  },
  async add(to, document) {
    await origin.collection(to.name).add({ data: plain(document) })
  },
  async put(to, document) {
    const { _id, ...data } = plain(document)
    await origin.collection(to.name).doc(_id).set({ data })
  },
  async remove(from, id) {
    await origin.collection(from.name).doc(id).remove()
  },
})

/** Single documents outside any transaction. */
export const documents = documentsIn(source)

/** True when `add` failed because the id, or a unique index, is taken. */
export const isDuplicate = (error: unknown): boolean => /E11000|duplicate key/i.test(String(error))
