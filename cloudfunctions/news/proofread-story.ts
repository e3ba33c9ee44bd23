import type { Passage } from '@domain/proofreading/mark'
import { namedMarks, type NamedMark } from '@domain/proofreading/named-marks'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import { storyPassages } from '@domain/story/story-passages'
import type { StoryContent } from './story-store'

export interface ProofreadStory {
  passages: Passage[]
  marks: NamedMark[]
}

/** What the proofreader finds in a story. Loaded when needed: readers of news should not wait for its lists. */
export async function proofreadStory(
  content: StoryContent,
  lists: OfficeLists,
  today: string,
): Promise<ProofreadStory> {
  const { proofread } = await import('./proofreader')
  const passages = storyPassages(content)
  return { passages, marks: namedMarks(passages, proofread(passages, lists, today)) }
}
