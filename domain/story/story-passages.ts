import type { Passage } from '../proofreading/mark'
import { passagesOf } from '../proofreading/passages'
import type { StoryContent } from './story-content'

/** Everything of a story that a reader reads as words, in order, each stretch with its place. */
export const storyPassages = (content: StoryContent): Passage[] => [
  { id: 'title', text: content.title, role: 'title' },
  { id: 'summary', text: content.summary, role: 'paragraph' },
  { id: 'source', text: content.source, role: 'fact' },
  { id: 'byline', text: content.byline, role: 'fact' },
  ...passagesOf(content.blocks),
  ...(content.correction
    ? [{ id: 'correction', text: content.correction, role: 'paragraph' as const }]
    : []),
]

/** Everything of a story that goes before the public, addresses too: what the gate looks through. */
export const publicPassages = (content: StoryContent): Passage[] => [
  ...storyPassages(content),
  ...[content.reprint?.source, content.reprint?.link].flatMap((text, n): Passage[] =>
    text ? [{ id: `reprint/${n}`, text, role: 'fact' }] : [],
  ),
]
