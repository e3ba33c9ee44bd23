/**
 * In which documents each two neighbouring UTF-16 units stand. Documents are numbers from 0 in the order of the text.
 * Chinese has no spaces to tell words by; pairs find any stretch of text, wherever a word may begin.
 */
export interface Pairs {
  /** See `pairOf`; ascending. */
  keys: Int32Array
  /** Where the list of each pair begins in `lists`; one more, for the end of the last. */
  starts: Uint32Array
  /** Numbers of documents, each as the distance from the one before it, seven bits a byte, lowest first. */
  lists: Uint8Array
}

/** Two units as one (signed) number. */
export const pairOf = (first: number, second: number): number => (first << 16) | second

/** Goes over the text twice: once for how long each list is, once to write it. */
export function pairsIn(text: string, ends: Uint32Array): Pairs {
  const slots = new Map<number, number>()
  const last: number[] = []
  const bytes: number[] = []
  eachPair(text, ends, (pair, document) => {
    const slot = slots.get(pair)
    if (slot === undefined) {
      slots.set(pair, last.length)
      bytes.push(bytesFor(document + 1))
      last.push(document)
    } else if (last[slot] !== document) {
      bytes[slot] = (bytes[slot] ?? 0) + bytesFor(document - (last[slot] ?? 0))
      last[slot] = document
    }
  })

  const keys = Int32Array.from(slots.keys()).sort()
  const starts = new Uint32Array(keys.length + 1)
  const next = new Uint32Array(keys.length)
  keys.forEach((key, n) => {
    const slot = slots.get(key) ?? 0
    starts[n + 1] = (starts[n] ?? 0) + (bytes[slot] ?? 0)
    next[slot] = starts[n] ?? 0
  })
  const lists = new Uint8Array(starts[keys.length] ?? 0)
  last.fill(-1)
  eachPair(text, ends, (pair, document) => {
    const slot = slots.get(pair) ?? 0
    if (last[slot] === document) return
    let distance = document - (last[slot] ?? 0)
    let at = next[slot] ?? 0
    for (; distance > 127; distance >>>= 7) lists[at++] = (distance & 127) | 128
    lists[at++] = distance
    next[slot] = at
    last[slot] = document
  })
  return { keys, starts, lists }
}

const bytesFor = (distance: number): number => (distance > 127 ? 1 + bytesFor(distance >>> 7) : 1)

function eachPair(
  text: string,
  ends: Uint32Array,
  tell: (pair: number, document: number) => void,
): void {
  let start = 0
  for (let document = 0; document < ends.length; document++) {
    const end = ends[document] ?? 0
    for (let at = start + 1; at < end; at++)
      tell(pairOf(text.charCodeAt(at - 1), text.charCodeAt(at)), document)
    start = end
  }
}

/** Where the first pair not below this one stands. */
export function placeOf({ keys }: Pairs, pair: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < pair) low = middle + 1
    else high = middle
  }
  return low
}

/** The documents of the pair at a place, in order. */
export function documentsAt({ starts, lists }: Pairs, place: number): Uint32Array {
  const end = starts[place + 1] ?? 0
  const start = starts[place] ?? 0
  const documents = new Uint32Array(end - start)
  let count = 0
  let document = -1
  for (let at = start; at < end; count++) {
    let byte = lists[at++] ?? 0
    let distance = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = lists[at++] ?? 0
      distance |= (byte & 127) << shift
    }
    document += distance
    documents[count] = document
  }
  return documents.subarray(0, count)
}
