import { fingerprintOf } from '@domain/proofreading/fingerprint'
import type { Mark, Passage } from '@domain/proofreading/mark'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import { storyPassages } from '@domain/story/story-passages'
import type { StoryContent } from './story-store'

export interface ProofreadStory {
  passages: Passage[]
  marks: (Mark & { fingerprint: string })[]
}

/** What the proofreader finds in a story. Loaded when needed: readers of news should not wait for its lists. */
export async function proofreadStory(
  content: StoryContent,
  lists: OfficeLists,
  today: string,
): Promise<ProofreadStory> {
  const { proofread } = await import('./proofreader')
  const passages = storyPassages(content)
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  const marks = proofread(passages, lists, today).map((mark) => ({
    ...mark,
    fingerprint: fingerprintOf(mark, texts.get(mark.passage) ?? ''),
  }))
  return { passages, marks }
}
