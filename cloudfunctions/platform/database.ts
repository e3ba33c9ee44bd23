import { cloud } from './cloud'
import type { Collection, Stored } from './collection'

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

/** A case-insensitive match of plain text: what the text holds is never read as a pattern. */
export const containing = (text: string) =>
  database.RegExp({ regexp: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), options: 'i' })

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

/** Changes the documents that still match, and tells whether there was one: of two that try, one succeeds. */
export async function claim<T extends Stored>(
  from: Collection<T>,
  match: object,
  change: Partial<Omit<T, '_id'>>,
): Promise<boolean> {
  const { stats } = (await database
    .collection(from.name)
    .where(match)
    .update({ data: change })) as {
    stats: { updated: number }
  }
  return stats.updated > 0
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
