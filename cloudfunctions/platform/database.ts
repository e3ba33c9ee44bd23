import { literally } from '@domain/search/literally'
import { cloud } from './cloud'
import { plain, type Collection, type Stored } from './collection'

/** True when `add` failed because the id, or a unique index, is taken. */
export const isDuplicate = (error: unknown): boolean => /E11000|duplicate key/i.test(String(error))

/** The SDK's own database; its published types stop short of transactions, hence the two below. */
export interface DocumentReference {
  get(): Promise<{ data: unknown }>
  set(options: { data: object }): Promise<unknown>
  remove(): Promise<unknown>
}
export interface CollectionSource {
  collection(name: string): {
    doc(id: string): DocumentReference
    add(options: { data: object }): Promise<unknown>
  }
}
export interface Transaction extends CollectionSource {
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

const database = cloud.database({ throwOnNotFound: false } as never)

export const source = database as unknown as CollectionSource
export const startTransaction = async () => (await database.startTransaction()) as Transaction

/** Query and update commands of the cloud database (`_.in`, `_.lt` …). */
export const where = database.command

/** What `where.set`, `where.inc` and `where.remove` give. */
export type UpdateCommand = ReturnType<typeof where.set>

/** A case-insensitive match of plain text: what the text holds is never read as a pattern. */
export const containing = (text: string) => matching(literally(text))

/** A case-insensitive match of a pattern that we made ourselves. */
export const matching = (pattern: string) => database.RegExp({ regexp: pattern, options: 'i' })

interface Search<T extends Stored> {
  where: object
  orderBy?: [field: string, direction: 'asc' | 'desc']
  limit: number
  fields?: readonly (keyof T & string)[]
}

/** Documents that match, at most `limit` (the service gives no more than 1,000). Never inside a transaction. */
export async function find<T extends Stored, F extends keyof T = keyof T>(
  from: Collection<T>,
  search: Search<T> & { fields?: readonly F[] },
): Promise<Pick<T, F | '_id'>[]> {
  let query = database.collection(from.name).where(search.where).limit(search.limit)
  if (search.orderBy) query = query.orderBy(...search.orderBy)
  if (search.fields) {
    query = query.field(Object.fromEntries(search.fields.map((field) => [field, true])))
  }
  const found = (await query.get()) as { data: unknown[] }
  return found.data as Pick<T, F | '_id'>[]
}

/** The beginning of an aggregate; without a `limit` the service gives 20 documents. Never inside a transaction. */
export const aggregateOf = <T extends Stored>(from: Collection<T>) =>
  database.collection(from.name).aggregate()

/** How many documents match, by the value of one field. */
export async function countBy<T extends Stored>(
  from: Collection<T>,
  field: keyof T & string,
  match: object = {},
): Promise<Record<string, number>> {
  const counted = (await database
    .collection(from.name)
    .aggregate()
    .match(match)
    .group({ _id: `$${field}`, count: database.command.aggregate.sum(1) })
    .limit(1000)
    .end()) as { list: { _id: string; count: number }[] }
  return Object.fromEntries(counted.list.map(({ _id, count }) => [_id, count]))
}

export async function count<T extends Stored>(of: Collection<T>, match: object): Promise<number> {
  const { total } = (await database.collection(of.name).where(match).count()) as { total: number }
  return total
}

/** Changes every document that matches when it is its turn; gives how many. Of two that would change it, one does. */
export async function updateWhere<T extends Stored>(
  from: Collection<T>,
  match: object,
  change: { readonly [F in keyof Omit<T, '_id'>]?: T[F] | UpdateCommand },
): Promise<number> {
  const { stats } = (await database
    .collection(from.name)
    .where(match)
    .update({ data: change })) as { stats: { updated: number } }
  return stats.updated
}

/** Every document that matches, in the order of a field that no two share. */
export async function findAll<T extends Stored>(
  from: Collection<T>,
  field: keyof T & string,
  match: object = {},
): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const last = all[all.length - 1]
    const after = last ? { ...match, [field]: where.gt(last[field]) } : match
    const page = await find(from, { where: after, orderBy: [field, 'asc'], limit: 1000 })
    all.push(...(page as T[]))
    if (page.length < 1000) return all
  }
}

/** Removes every document that matches; gives how many. */
export async function removeWhere<T extends Stored>(
  from: Collection<T>,
  match: object,
): Promise<number> {
  const { stats } = (await database.collection(from.name).where(match).remove()) as {
    stats: { removed: number }
  }
  return stats.removed
}

/** What one request may carry: well below the service's limits in bytes and in documents. */
const addedAtOnce = 500

/**
 * Adds the documents whose ids are not taken, and leaves the others as they are. Never inside a transaction,
 * and not all or none: when it fails, the same call again adds what is missing.
 */
export async function addMissing<T extends Stored>(
  to: Collection<T>,
  documents: readonly T[],
): Promise<void> {
  for (let start = 0; start < documents.length; start += addedAtOnce) {
    await addChunk(to, documents.slice(start, start + addedAtOnce))
  }
}

async function addChunk<T extends Stored>(to: Collection<T>, chunk: readonly T[]): Promise<void> {
  let missing = chunk
  while (missing.length > 0) {
    try {
      await database.collection(to.name).add({ data: missing.map(plain) })
      return
    } catch (error) {
      if (!isDuplicate(error)) throw error
      // The service may have stored those before the one that is taken; others may be adding the same.
      const rest = await notStored(to, missing)
      if (rest.length === missing.length) throw error
      missing = rest
    }
  }
}

async function notStored<T extends Stored>(to: Collection<T>, documents: readonly T[]) {
  const ids = documents.map(({ _id }) => _id)
  const stored = await find(to, {
    where: { _id: where.in(ids) },
    fields: ['_id'],
    limit: documents.length,
  })
  const known = new Set(stored.map(({ _id }) => _id))
  return documents.filter(({ _id }) => !known.has(_id))
}

interface Join {
  from: Collection<Stored>
  /** Joined where it holds the id of a document there. */
  localField: string
  as: string
  /** There is one, in place of a list; without it nothing is found. */
  one?: boolean
}

/** One document by its id, with what its fields point to, in one request. Never inside a transaction. */
export async function joined<T>(
  of: Collection<Stored>,
  id: string,
  joins: readonly Join[],
): Promise<T[]> {
  let aggregate = database.collection(of.name).aggregate().match({ _id: id })
  for (const { from, localField, as, one } of joins) {
    aggregate = aggregate.lookup({ from: from.name, localField, foreignField: '_id', as })
    if (one) aggregate = aggregate.unwind(`$${as}`)
  }
  const { list } = (await aggregate.limit(1).end()) as { list: unknown[] }
  return list as T[]
}
