import { fingerprintOf } from './fingerprint'
import type { Mark, Passage } from './mark'

/** A mark as it travels, with the name a decision on it goes by. */
export type NamedMark = Mark & { fingerprint: string; suggestions: string[] }

/** The marks found in these passages, each named. */
export function namedMarks(passages: readonly Passage[], marks: readonly Mark[]): NamedMark[] {
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  return marks.map((mark) => ({
    ...mark,
    suggestions: [...mark.suggestions],
    fingerprint: fingerprintOf(mark, texts.get(mark.passage) ?? ''),
  }))
}
