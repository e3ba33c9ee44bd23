import { occurrences } from './occurrences'
import { spreadPattern } from './spread'

const length = 72
const lead = 14

/** The stretch of text around the first word found, at most about 72 characters, … where it is cut. */
export function excerptAround(text: string, words: readonly string[]): string {
  const flat = flattened(text)
  return excerptFrom(flat, occurrences(flat, words)[0]?.start ?? 0)
}

/** The same around a name, however it is set; see `spreadPattern`. */
export function excerptAroundName(text: string, name: string): string {
  const flat = flattened(text)
  return excerptFrom(flat, Math.max(0, flat.search(new RegExp(spreadPattern(name), 'i'))))
}

const flattened = (text: string) => text.replace(/\s+/g, ' ').trim()

function excerptFrom(flat: string, first: number): string {
  const start = first > lead ? first - lead : 0
  const end = Math.min(flat.length, start + length)
  return (start > 0 ? '…' : '') + flat.slice(start, end) + (end < flat.length ? '…' : '')
}
