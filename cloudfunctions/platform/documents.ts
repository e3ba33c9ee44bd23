import { plain, type Collection, type Stored } from './collection'
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
