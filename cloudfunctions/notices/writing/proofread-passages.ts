import type { Passage } from '@domain/proofreading/mark'
import { namedMarks, type NamedMark } from '@domain/proofreading/named-marks'
import type { OfficeLists } from '@domain/proofreading/office-lists'

/** What the proofreader finds, each mark named. Loaded when needed: its lists are large. */
export async function proofreadPassages(
  passages: readonly Passage[],
  lists: OfficeLists,
  today: string,
): Promise<NamedMark[]> {
  const { proofread } = await import('./proofreader')
  return namedMarks(passages, proofread(passages, lists, today))
}
