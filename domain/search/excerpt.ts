import { occurrences } from './occurrences'

const length = 72
const lead = 14

/** The stretch of text around the first word found, at most about 72 characters, … where it is cut. */
export function excerptAround(text: string, words: readonly string[]): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const first = occurrences(flat, words)[0]?.start ?? 0
  const start = first > lead ? first - lead : 0
  const end = Math.min(flat.length, start + length)
  return (start > 0 ? '…' : '') + flat.slice(start, end) + (end < flat.length ? '…' : '')
}
