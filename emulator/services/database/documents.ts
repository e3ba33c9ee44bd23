import type { Catalog, Collection, Index } from './catalog'
import type { Connection } from './connection'
import { ejsonOf, parseEjson, type Fields } from './ejson'
import { duplicateKey } from './failures'
import { entryKeys } from './index-entries'

/** A document as it stands in the file; `seq` and `version` tell one state of it from every other. */
export interface Stored {
  seq: number
  version: number
  text: string
}

/** One document made (no `before`), changed, or removed (no `after`). */
export interface Change {
  collection: Collection
  before?: Stored | undefined
  after?: Fields | undefined
}

/** The documents of the file and their index entries, which change together or not at all. */
export interface Documents {
  /** Only inside `atomically`. Throws the E11000 refusal when a unique key is taken. */
  apply(changes: readonly Change[]): void
  /** How many a collection holds. */
  count(collection: number): number
  /** All of a collection, in the order of insertion. */
  texts(collection: number): string[]
  /** Of the file. */
  bytes(): number
  /** Enters every document into a new index. */
  buildIndex(collection: Collection, index: Index): void
}

export const documentOf = ({ text }: Pick<Stored, 'text'>): Fields => parseEjson(text) as Fields

/** Who holds this key of a unique index, as this connection sees it. */
export function holderOf(connection: Connection, index: Index, key: Buffer): number | undefined {
  const row = connection.first(
    'SELECT seq FROM entries WHERE index_id = ? AND key = ? LIMIT 1',
    index.id,
    key,
  )
  return row && Number(row[0])
}

export function versionOf(connection: Connection, seq: number): number | undefined {
  const row = connection.first('SELECT version FROM documents WHERE seq = ?', seq)
  return row && Number(row[0])
}

export const duplicateIn = ({ name }: Collection, index: Index, document: Fields) => {
  const fields = index.keys.map(([field]) => `${field}: ${ejsonOf(document[field] ?? null)}`)
  return duplicateKey(name, index.name, `{ ${fields.join(', ')} }`)
}

export function openDocuments(connection: Connection, catalog: Catalog): Documents {
  const enter = (
    collection: Collection,
    index: Index,
    document: Fields,
    seq: number,
    keys = entryKeys(index, document),
  ) => {
    if (keys.length > 1 && !index.multikey) catalog.markMultikey(index)
    for (const key of keys) {
      if (index.unique && holderOf(connection, index, key) !== undefined)
        throw duplicateIn(collection, index, document)
      connection.run(
        'INSERT INTO entries (index_id, key, seq) VALUES (?, ?, ?)',
        index.id,
        key,
        seq,
      )
    }
  }
  const leave = (index: Index, keys: readonly Buffer[], seq: number) => {
    for (const key of keys)
      connection.run(
        'DELETE FROM entries WHERE index_id = ? AND key = ? AND seq = ?',
        index.id,
        key,
        seq,
      )
  }

  /** The indexes in which a change moves the document, with its old keys and its new ones. */
  const moves = ({ collection, before, after }: Change) => {
    const old = before && documentOf(before)
    return collection.indexes.flatMap((index) => {
      const from = old ? entryKeys(index, old) : []
      const to = after ? entryKeys(index, after) : []
      const stays = from.length === to.length && from.every((key, n) => to[n]?.equals(key))
      return stays ? [] : [{ index, from, to }]
    })
  }
  const forget = ({ before, after }: Change, moved: ReturnType<typeof moves>) => {
    if (!before) return
    for (const { index, from } of moved) leave(index, from, before.seq)
    if (!after) connection.run('DELETE FROM documents WHERE seq = ?', before.seq)
  }
  const keep = ({ collection, before, after }: Change, moved: ReturnType<typeof moves>) => {
    if (!after) return
    const text = ejsonOf(after)
    const seq = before?.seq ?? insert(collection, text)
    if (before)
      connection.run(
        'UPDATE documents SET text = ?, version = version + 1 WHERE seq = ?',
        text,
        seq,
      )
    for (const { index, to } of moved) enter(collection, index, after, seq, to)
  }
  const insert = (collection: Collection, text: string): number =>
    Number(
      connection.run(
        'INSERT INTO documents (collection, version, text) VALUES (?, 1, ?)',
        collection.id,
        text,
      ).lastInsertRowid,
    )

  return {
    apply(changes) {
      const before = catalog.multikeyIndexes()
      try {
        // All old keys go first, so that one document may take a key that another gives up.
        const moved = changes.map(moves)
        changes.forEach((change, n) => forget(change, moved[n] ?? []))
        changes.forEach((change, n) => keep(change, moved[n] ?? []))
      } catch (error) {
        // The file is about to be rolled back, and what is held in memory with it.
        catalog.restoreMultikey(before)
        throw error
      }
    },
    count: (id) =>
      Number(connection.first('SELECT COUNT(*) FROM documents WHERE collection = ?', id)?.[0]),
    texts: (id) =>
      connection
        .all('SELECT text FROM documents WHERE collection = ? ORDER BY seq', id)
        .map(([text]) => String(text)),
    bytes() {
      const pages = connection.first('PRAGMA page_count')?.[0]
      return Number(pages) * Number(connection.first('PRAGMA page_size')?.[0])
    },
    buildIndex(collection, index) {
      const rows = connection.all(
        'SELECT seq, text FROM documents WHERE collection = ? ORDER BY seq',
        collection.id,
      )
      for (const [seq, text] of rows)
        enter(collection, index, documentOf({ text: String(text) }), Number(seq))
    },
  }
}
