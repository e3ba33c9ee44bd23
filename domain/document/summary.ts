import { limits } from '../vocabulary/limits'
import type { Block } from './block'

/**
 * The first sentences of the running text, as many whole ones as fit `limits.summaryLength`.
 * Only where the very first is too long is it cut, with ….
 */
export function summaryOf(blocks: readonly Block[]): string {
  const text = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.text.replace(/\s+/g, '') : []))
    .join('')
  const sentences = text.match(/[^。！？]*[。！？][”’」』）]*|[^。！？]+$/g) ?? []
  let summary = ''
  for (const sentence of sentences) {
    if (summary.length + sentence.length > limits.summaryLength) break
    summary += sentence
  }
  return summary || cut(text)
}

const cut = (text: string) =>
  text.length > limits.summaryLength ? `${text.slice(0, limits.summaryLength - 1)}…` : text
