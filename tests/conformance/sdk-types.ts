/** The SDK as the checks use it; its published types allow no transaction and promise nothing. */
interface Query {
  where(condition: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  field(projection: object): Query
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface DocumentReference {
  field(projection: object): DocumentReference
  get(): Promise<{ data: Fields }>
  set(options: { data: object }): Promise<{ stats: { updated: number; created: number } }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Collection extends Query {
  doc(id: string | number): DocumentReference
  add(options: { data: object }): Promise<{ _id: string; _ids: string[] }>
  aggregate(): Pipeline
}

export type Pipeline = {
  [
    stage in
      | 'match'
      | 'group'
      | 'sort'
      | 'skip'
      | 'limit'
      | 'project'
      | 'lookup'
      | 'unwind'
      | 'count'
      | 'addFields'
      | 'sample'
      | 'replaceRoot'
      | 'sortByCount'
      | 'bucket'
      | 'facet'
  ]: (spec: unknown) => Pipeline
} & { end(): Promise<{ list: Fields[] }>; done(): unknown }

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface Db {
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  serverDate(options?: { offset: number }): unknown
  RegExp(options: { regexp: string; options?: string }): unknown
  Geo: { Point(longitude: number, latitude: number): unknown }
  command: Command
}

type QueryCommand =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'exists'
  | 'mod'
  | 'size'
  | 'all'
  | 'elemMatch'
type UpdateCommand =
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'rename'
  | 'bit'
  | 'push'
  | 'unshift'
  | 'pop'
  | 'shift'
  | 'addToSet'
  | 'pull'
  | 'pullAll'

/** Query commands can be chained: `_.gt(1).and(_.lt(5))`. */
export type Condition = Record<QueryCommand, (...operands: unknown[]) => object>
export type Command = Record<QueryCommand, (...operands: unknown[]) => Condition> &
  Record<UpdateCommand, (...operands: unknown[]) => object> & {
    aggregate: Record<
      'sum' | 'avg' | 'max' | 'min' | 'push' | 'addToSet' | 'first' | 'eq',
      (operand: unknown) => object
    > & {
      pipeline(): Pipeline
    }
  }

/** Whatever a check has stored. */
type Fields = Record<string, unknown>
