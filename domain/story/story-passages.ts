import type { Passage } from '../proofreading/mark'
import { passagesOf } from '../proofreading/passages'
import type { StoryContent } from './story-content'

/** Everything of a story that a reader reads, in order, each stretch with its place. */
export const storyPassages = (content: StoryContent): Passage[] => [
  { id: 'title', text: content.title, role: 'title' },
  { id: 'summary', text: content.summary, role: 'paragraph' },
  ...passagesOf(content.blocks),
  ...(content.correction
    ? [{ id: 'correction', text: content.correction, role: 'paragraph' as const }]
    : []),
]
