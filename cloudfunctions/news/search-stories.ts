import type { news } from '@domain/operations/news'
import { excerptAround } from '@domain/search/excerpt'
import { normalized, wordsOf } from '@domain/search/words'
import { limits } from '@domain/vocabulary/limits'
import type { Handler } from '../platform/handler'
import { storiesHolding } from './story-lists'

export const searchStories: Handler<typeof news.search> = async ({ query, column }) => {
  const words = wordsOf(query)
  if (words.length === 0) return { hits: [], more: false }
  const found = await storiesHolding(words, column)
  const inTitle = (title: string) => words.filter((word) => normalized(title).includes(word)).length
  const hits = found
    .slice(0, limits.searchResults)
    .flatMap(({ _id, content, published, text }) =>
      published
        ? {
            id: _id,
            column: published.column,
            title: content.title,
            publishedAt: published.at,
            excerpt: excerptAround(text.slice(content.title.length), words),
          }
        : [],
    )
    .sort((a, b) => inTitle(b.title) - inTitle(a.title))
  return { hits, more: found.length > limits.searchResults }
}
