import { ejsonOf, isFields, type Fields, type Value } from './ejson'
import { requestFailed } from './failures'

/** The place in a document that an update writes to. */
interface Place {
  /** Undefined when nothing stands there. */
  value: Value
  set(value: Value): void
  /** A field goes; an element of an array becomes null, for the others keep their places. */
  remove(): void
}

/** MongoDB pads an array up to the index written to, within reason. */
const greatestPadding = 1_500_000

/** The place, made on the way where it is missing. Throws when something else stands in the way. */
export function placeAt(document: Fields, path: string): Place {
  return walk(document, path, true) as Place
}

/** The place if all that leads to it is there; never changes the document. */
export const existingPlaceAt = (document: Fields, path: string): Place | undefined =>
  walk(document, path, false)

function walk(document: Fields, path: string, create: boolean): Place | undefined {
  const parts = partsOf(path)
  const last = parts.pop() ?? ''
  let at: Value = document
  let name = ''
  for (const part of parts) {
    const child = create ? childOf(at, part, name) : existingChildOf(at, part)
    let value = child?.value
    if (value === undefined) {
      if (!create) return undefined
      value = {}
      child?.set(value)
    }
    at = value
    name = part
  }
  return create ? childOf(at, last, name) : existingChildOf(at, last)
}

function partsOf(path: string): string[] {
  const parts = path.split('.')
  if (parts.some((part) => part === ''))
    throw requestFailed(
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    )
  if (parts.some((part) => part.startsWith('$')))
    throw requestFailed(
      `'${path}': positional operators are not supported by the embedded database`,
    )
  if (parts.includes('__proto__')) throw requestFailed(`'${path}' is not valid for storage.`)
  return parts
}

function childOf(parent: Value, part: string, name: string): Place {
  const child = existingChildOf(parent, part)
  if (child) return child
  throw requestFailed(`Cannot create field '${part}' in element {${name}: ${ejsonOf(parent)}}`)
}

function existingChildOf(parent: Value, part: string): Place | undefined {
  if (Array.isArray(parent)) return /^\d+$/.test(part) ? element(parent, Number(part)) : undefined
  if (!isFields(parent)) return undefined
  return {
    value: Object.hasOwn(parent, part) ? parent[part] : undefined,
    set: (value) => void (parent[part] = value),
    remove: () => void delete parent[part],
  }
}

function element(items: Value[], index: number): Place {
  return {
    value: items[index],
    set(value) {
      if (index > items.length + greatestPadding)
        throw requestFailed(`cannot pad an array to ${index}`)
      while (items.length < index) items.push(null)
      items[index] = value
    },
    remove() {
      if (index < items.length) items[index] = null
    },
  }
}
