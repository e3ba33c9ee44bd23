import { withMarkApplied } from '@domain/proofreading/apply-mark'
import type { Mark } from '@domain/proofreading/mark'
import type { DraftContent } from './use-draft'

const plainFields = ['title', 'summary', 'source', 'byline', 'correction'] as const

/** The draft with a suggestion put in the mark's place; unchanged when the words there are others by now. */
export function withSuggestion(
  content: DraftContent,
  mark: Mark,
  suggestion: string,
): DraftContent {
  const field = plainFields.find((name) => name === mark.passage)
  if (!field) return { ...content, blocks: withMarkApplied(content.blocks, mark, suggestion) }
  const text = content[field] ?? ''
  const { offset, length, wrong } = mark
  if (text.slice(offset, offset + length) !== wrong) return content
  return { ...content, [field]: text.slice(0, offset) + suggestion + text.slice(offset + length) }
}
