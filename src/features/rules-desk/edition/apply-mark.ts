import { textWithMarkApplied } from '@domain/proofreading/apply-mark'
import type { Mark } from '@domain/proofreading/mark'
import { flat } from '@domain/provisions/flat'
import { typedOf, typedRule } from '@domain/rulebook/typed'
import { isHeading } from '@domain/provisions/provision'
import type { Content, Provision } from '../text/provisions'

/** What is to be saved, and where, so that the suggestion stands in the mark's place; nothing where it is gone. */
export function withSuggestion(
  content: Content,
  mark: Mark,
  suggestion: string,
): { at: string; text: string } | undefined {
  if (mark.passage === 'title') {
    const title = textWithMarkApplied(content.title, mark, suggestion)
    return { at: 'whole', text: typedRule({ ...content, title }) }
  }
  const one = (flat(content.provisions) as Provision[]).find(({ id }) => id === mark.passage)
  if (!one) return undefined
  const text = textWithMarkApplied(one.text, mark, suggestion)
  return {
    at: one.id,
    text: typedOf({ ...one, text, ...(isHeading(one) && { children: [] }) }).join('\n'),
  }
}
