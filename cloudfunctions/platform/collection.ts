/** A stored document; its other fields are the collection's business. */
export interface Stored {
  _id: string
}

/** Names a database collection and carries the type of what it holds. */
export interface Collection<T extends Stored> {
  readonly name: string
  readonly holds?: T
}

export const collection = <T extends Stored>(name: string): Collection<T> => ({ name })

/** The SDK would store `undefined` as null; JSON drops it, and what is stored here is JSON. */
export const plain = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T
