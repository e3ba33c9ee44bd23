import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { wordsOf } from '../../../domain/search/words'

/** One way to search, over documents that are numbers. */
export interface Engine {
  /** All it finds. */
  all(query: string): number[]
  /** As a screen asks: the first few, ranked. Gives how many. */
  first(query: string): number
}

/** Each two neighbours, and each last one: by its beginning a single character is found as well. */
const pairs = (text: string): string[] =>
  wordsOf(text).flatMap((word) =>
    Array.from({ length: word.length }, (_, at) => word.slice(at, at + 2)),
  )
/** Of a query, the pairs alone; a single character as it is. */
const asked = (query: string): string[] =>
  wordsOf(query).flatMap((word) =>
    word.length === 1
      ? [word]
      : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
  )

export function miniSearchOver(documents: readonly string[]): Engine {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: pairs })
  index.addAll(documents.map((text, id) => ({ id, text })))
  const search = (query: string) =>
    index.search(query, {
      tokenize: asked,
      combineWith: 'AND',
      prefix: (term) => term.length === 1,
    })
  return {
    all: (query) => search(query).map(({ id }) => id as number),
    first: (query) => search(query).slice(0, 50).length,
  }
}

export function flexSearchOver(documents: readonly string[]): Engine {
  const index = new Index({ tokenize: 'forward', encode: pairs })
  documents.forEach((text, id) => index.add(id, text))
  const search = (query: string, limit: number) => index.search(query, { limit }) as number[]
  return {
    all: (query) => search(query, documents.length),
    first: (query) => search(query, 50).length,
  }
}
