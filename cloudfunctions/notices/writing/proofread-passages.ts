import { fingerprintOf } from '@domain/proofreading/fingerprint'
import type { Mark, Passage } from '@domain/proofreading/mark'
import type { OfficeLists } from '@domain/proofreading/office-lists'

export type NamedMark = Mark & { fingerprint: string; suggestions: string[] }

/** What the proofreader finds, each mark named. Loaded when needed: its lists are large. */
export async function proofreadPassages(
  passages: readonly Passage[],
  lists: OfficeLists,
  today: string,
): Promise<NamedMark[]> {
  const { proofread } = await import('./proofreader')
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  return proofread(passages, lists, today).map((mark) => ({
    ...mark,
    suggestions: [...mark.suggestions],
    fingerprint: fingerprintOf(mark, texts.get(mark.passage) ?? ''),
  }))
}
