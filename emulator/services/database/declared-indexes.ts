import type { Catalog, Collection } from './catalog'
import type { Documents } from './documents'
import type { IndexDeclaration, IndexDeclarations } from './index-declarations'

/**
 * Makes the file agree with the declarations: collections made, new indexes built, others dropped.
 * Only inside `atomically`.
 */
export function applyDeclarations(
  catalog: Catalog,
  documents: Documents,
  declarations: IndexDeclarations,
): void {
  for (const [name, declared] of Object.entries(declarations)) {
    const collection = catalog.find(name) ?? catalog.add(name)
    for (const declaration of declared)
      if (!existing(collection, declaration))
        documents.buildIndex(collection, redeclared(catalog, collection, declaration))
  }
  for (const collection of catalog.collections()) {
    const declared = new Set((declarations[collection.name] ?? []).map(({ name }) => name))
    for (const index of collection.indexes)
      if (index.name !== '_id_' && !declared.has(index.name)) catalog.dropIndex(collection, index)
  }
}

const existing = (collection: Collection, { name, keys, unique = false }: IndexDeclaration) =>
  collection.indexes.some(
    (index) =>
      index.name === name &&
      index.unique === unique &&
      JSON.stringify(index.keys) === JSON.stringify(keys),
  )

function redeclared(catalog: Catalog, collection: Collection, declaration: IndexDeclaration) {
  const before = collection.indexes.find(({ name }) => name === declaration.name)
  if (before) catalog.dropIndex(collection, before)
  return catalog.addIndex(collection, declaration)
}
