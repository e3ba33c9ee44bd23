import { isFields, type Value } from './ejson'

/** Where a dotted path leads in a document, as MongoDB's queries follow it. */
export interface Found {
  /** What stands at the end of the path, once for each way through the arrays on it. */
  values: Value[]
  /** Some way ended where the field is not there. A way into an array of plain values is no way. */
  missing: boolean
  /** Arrays among the values are compared whole, not element by element. */
  whole: boolean
}

export function followPath(document: Value, path: string): Found {
  const found: Found = { values: [], missing: false, whole: false }
  follow(document, path.split('.'), 0, found)
  return found
}

function follow(from: Value, parts: readonly string[], at: number, found: Found): void {
  const part = parts[at]
  if (part === undefined) {
    found.values.push(from)
    return
  }
  if (Array.isArray(from)) {
    followArray(from, parts, at, found)
    return
  }
  if (isFields(from) && Object.hasOwn(from, part)) follow(from[part], parts, at + 1, found)
  else found.missing = true
}

function followArray(
  items: readonly Value[],
  parts: readonly string[],
  at: number,
  found: Found,
): void {
  const part = parts[at] ?? ''
  if (/^\d+$/.test(part) && Number(part) < items.length)
    follow(items[Number(part)], parts, at + 1, found)
  for (const item of items) if (isFields(item)) follow(item, parts, at, found)
}

/** A value that is asked about itself: an array is then not looked into. */
export const itself = (value: Value): Found => ({ values: [value], missing: false, whole: true })

/** The values and, for those that are arrays, their elements too: what comparisons look at. */
export const comparedValues = ({ values, whole }: Found): Value[] =>
  whole
    ? values
    : values.flatMap((value) => (Array.isArray(value) ? [...(value as Value[]), value] : [value]))
