/** POSIX ustar, as far as our archives need it: plain files with short ASCII names. Pieces laid end to end are one archive. */
const block = 512
const text = new TextEncoder()
const plain = new TextDecoder()

const padded = (size: number) => Math.ceil(size / block) * block

/** What stands before an entry's content in the archive. */
function headerOf(name: string, size: number, at: string): Uint8Array {
  const header = new Uint8Array(block)
  const put = (value: string, offset: number) => header.set(text.encode(value), offset)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  if (!/^[\w./-]{1,99}$/.test(name)) throw new Error(`not a name for an entry: ${name}`)
  put(name, 0)
  put(octal(0o644, 7), 100)
  put(octal(0, 7), 108)
  put(octal(0, 7), 116)
  put(octal(size, 11), 124)
  put(octal(Math.floor(Date.parse(at) / 1000), 11), 136)
  put(' '.repeat(8), 148)
  put('0', 156)
  put('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(`${octal(sum, 6)} `, 148)
  return header
}

/** One entry: header, content, and zeros up to the next block. */
export function tarEntry(name: string, content: Uint8Array, at: string): Uint8Array[] {
  const rest = padded(content.length) - content.length
  return [headerOf(name, content.length, at), content, new Uint8Array(rest)]
}

/** What stands after the last entry. */
export const tarEnd = (): Uint8Array => new Uint8Array(2 * block)

export interface TarEntry {
  name: string
  content: Uint8Array
}

/** Raised for what is no archive of this kind, or breaks off. */
export class BrokenTar extends Error {}

/** The entries of a whole piece, each a view of it. Throws BrokenTar. */
export function readTar(piece: Uint8Array): TarEntry[] {
  const entries: TarEntry[] = []
  let offset = 0
  while (offset < piece.length) {
    const head = readTarHeader(piece.subarray(offset, offset + block))
    if (!head) break
    const begin = offset + block
    if (begin + head.size > piece.length) throw new BrokenTar(`${head.name} breaks off`)
    entries.push({ name: head.name, content: piece.subarray(begin, begin + head.size) })
    offset = begin + padded(head.size)
  }
  return entries
}

/** Bytes that an entry of that size takes up in all. */
export const tarSpace = (size: number): number => block + padded(size)
export const tarHeaderSize = block

/** Name and size from a header; nothing where the archive ends. Throws BrokenTar. */
export function readTarHeader(header: Uint8Array): { name: string; size: number } | undefined {
  if (header.length < block) throw new BrokenTar('a header breaks off')
  if (header.every((byte) => byte === 0)) return undefined
  const field = (from: number, length: number) =>
    plain.decode(header.subarray(from, from + length)).replace(/\0[^]*$/, '')
  const stated = parseInt(field(148, 8), 8)
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  const size = parseInt(field(124, 12), 8)
  if (field(257, 5) !== 'ustar' || sum !== stated || !(size >= 0))
    throw new BrokenTar('not a header')
  return { name: field(0, 100), size }
}
