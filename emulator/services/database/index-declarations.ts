import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { isFields, type Value } from './ejson'

export interface IndexDeclaration {
  name: string
  keys: [field: string, direction: 1 | -1][]
  unique?: boolean
}
export interface IndexDeclarations {
  [collection: string]: IndexDeclaration[]
}

/**
 * Every `<folder>/<area>/indexes.json` as one. Throws, naming the file and the fault, on a malformed
 * one. Areas may share a collection, and an index too if they declare it alike.
 */
export function readIndexDeclarations(folder: string): IndexDeclarations {
  const merged: IndexDeclarations = {}
  for (const area of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = join(folder, area, 'indexes.json')
    if (!existsSync(file)) continue
    for (const [collection, indexes] of Object.entries(declarationsIn(file))) {
      const known = (merged[collection] ??= [])
      for (const index of indexes) {
        const same = known.find(({ name }) => name === index.name)
        if (!same) known.push(index)
        else if (!isDeepStrictEqual(same, index))
          throw new Error(`${file}: another area declares ${collection}.${index.name} differently`)
      }
    }
  }
  return merged
}

function declarationsIn(file: string): IndexDeclarations {
  try {
    return checked(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}

function checked(content: Value): IndexDeclarations {
  if (!isFields(content)) throw new Error('must be an object of collections')
  for (const [collection, indexes] of Object.entries(content)) {
    if (!Array.isArray(indexes)) throw new Error(`${collection} must be a list of indexes`)
    const names = new Set<string>()
    for (const index of indexes as Value[]) {
      const name = nameOf(index, collection)
      if (names.has(name)) throw new Error(`${collection}.${name} is declared twice`)
      names.add(name)
    }
  }
  return content as IndexDeclarations
}

function nameOf(index: Value, collection: string): string {
  if (!isFields(index)) throw new Error(`${collection} holds something that is no index`)
  const { name, keys, unique, ...others } = index
  if (typeof name !== 'string' || !/^\w+$/.test(name) || name === '_id_')
    throw new Error(`${collection} has an index without a usable name`)
  const place = `${collection}.${name}`
  const unknown = Object.keys(others)[0]
  if (unknown !== undefined) throw new Error(`${place} has an unknown property ${unknown}`)
  if (unique !== undefined && typeof unique !== 'boolean')
    throw new Error(`${place}: unique must be true or false`)
  if (!Array.isArray(keys) || keys.length === 0 || !(keys as Value[]).every(isKey))
    throw new Error(`${place}: keys must be pairs of a field and 1 or -1`)
  return name
}

const isKey = (key: Value): boolean =>
  Array.isArray(key) &&
  key.length === 2 &&
  typeof key[0] === 'string' &&
  key[0] !== '' &&
  (key[1] === 1 || key[1] === -1)
