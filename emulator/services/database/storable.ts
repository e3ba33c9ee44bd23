import { calculateObjectSize } from 'bson'
import { isFields, type Fields, type Value } from './ejson'
import { requestFailed } from './failures'

/** What MongoDB takes as one document. */
const documentBytes = 16 * 1024 * 1024

/** Throws a WireError unless the document can be kept as it is. */
export function assertStorable(document: Fields): void {
  const id = document['_id']
  if (id === null || Array.isArray(id) || id instanceof RegExp)
    throw requestFailed('an _id must be a text or a number')
  assertNames(document, '')
  const bytes = calculateObjectSize(document)
  if (bytes > documentBytes)
    throw requestFailed(
      `object to insert too large. size in bytes: ${bytes}, max size: ${documentBytes}`,
    )
}

function assertNames(value: Value, path: string): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => assertNames(item, `${path}.${index}`))
    return
  }
  if (!isFields(value)) return
  for (const [name, field] of Object.entries(value)) {
    const place = path ? `${path}.${name}` : name
    if (name.startsWith('$'))
      throw requestFailed(
        `The dollar ($) prefixed field '${name}' in '${place}' is not valid for storage.`,
      )
    if (name.includes('.'))
      throw requestFailed(`The dotted field '${name}' in '${place}' is not valid for storage.`)
    if (name === '__proto__' || name === '' || name.includes('\0'))
      throw requestFailed(`The field name ${JSON.stringify(name)} is not valid for storage.`)
    assertNames(field, place)
  }
}
