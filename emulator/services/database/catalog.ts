import type { Connection } from './connection'
import { noSuchCollection } from './failures'
import type { IndexDeclaration } from './index-declarations'

export interface Index extends IndexDeclaration {
  id: number
  unique: boolean
  /** Some document stands in it more than once. Never taken back, so that old snapshots stay right. */
  multikey: boolean
}
export interface Collection {
  id: number
  name: string
  /** That of `_id` first. */
  indexes: Index[]
}

/** Which collections there are, and their indexes: kept in the file, held in memory. */
export interface Catalog {
  collections(): Collection[]
  find(name: string): Collection | undefined
  /** Throws DATABASE_COLLECTION_NOT_EXIST. */
  named(name: string): Collection
  add(name: string): Collection
  addIndex(collection: Collection, declaration: IndexDeclaration): Index
  dropIndex(collection: Collection, index: Index): void
  markMultikey(index: Index): void
  multikeyIndexes(): Set<number>
  restoreMultikey(ids: Set<number>): void
  /** Reads the file again: after a change that was rolled back. */
  reload(): void
  clear(): void
}

const idIndex: IndexDeclaration = { name: '_id_', keys: [['_id', 1]], unique: true }

export function openCatalog(connection: Connection): Catalog {
  const byName = new Map<string, Collection>()
  const indexes = () => [...byName.values()].flatMap((collection) => collection.indexes)

  const addIndex = (collection: Collection, declaration: IndexDeclaration): Index => {
    const { name, keys, unique = false } = declaration
    const { lastInsertRowid } = connection.run(
      'INSERT INTO indexes (collection, name, keys, is_unique) VALUES (?, ?, ?, ?)',
      collection.id,
      name,
      JSON.stringify(keys),
      Number(unique),
    )
    const index: Index = { id: Number(lastInsertRowid), name, keys, unique, multikey: false }
    collection.indexes.push(index)
    return index
  }

  const reload = () => {
    byName.clear()
    for (const [id, name] of connection.all('SELECT id, name FROM collections ORDER BY id')) {
      const collection: Collection = { id: Number(id), name: String(name), indexes: [] }
      const rows = connection.all(
        'SELECT id, name, keys, is_unique, multikey FROM indexes WHERE collection = ? ORDER BY id',
        collection.id,
      )
      collection.indexes = rows.map(([id, name, keys, unique, multikey]) => ({
        id: Number(id),
        name: String(name),
        keys: JSON.parse(String(keys)) as Index['keys'],
        unique: unique === 1,
        multikey: multikey === 1,
      }))
      byName.set(collection.name, collection)
    }
  }
  reload()

  return {
    collections: () => [...byName.values()],
    find: (name) => byName.get(name),
    named(name) {
      const collection = byName.get(name)
      if (!collection) throw noSuchCollection(name)
      return collection
    },
    add(name) {
      const { lastInsertRowid } = connection.run('INSERT INTO collections (name) VALUES (?)', name)
      const collection: Collection = { id: Number(lastInsertRowid), name, indexes: [] }
      addIndex(collection, idIndex)
      byName.set(name, collection)
      return collection
    },
    addIndex,
    dropIndex(collection, index) {
      connection.run('DELETE FROM entries WHERE index_id = ?', index.id)
      connection.run('DELETE FROM indexes WHERE id = ?', index.id)
      collection.indexes = collection.indexes.filter((one) => one !== index)
    },
    markMultikey(index) {
      connection.run('UPDATE indexes SET multikey = 1 WHERE id = ?', index.id)
      index.multikey = true
    },
    multikeyIndexes: () => new Set(indexes().flatMap(({ id, multikey }) => (multikey ? [id] : []))),
    restoreMultikey(ids) {
      for (const index of indexes()) index.multikey = ids.has(index.id)
    },
    reload,
    clear() {
      for (const table of ['entries', 'documents', 'indexes', 'collections'])
        connection.run(`DELETE FROM ${table}`)
      byName.clear()
    },
  }
}
