import { normalized } from '../search/words'
import type { Author, Submission } from './submission'

/** Letters and digits only; what has neither stays as it is. */
const bare = (text: string): string =>
  normalized(text).replace(/[^\p{L}\p{N}]/gu, '') || normalized(text).trim()

/** 《人民代表报》 and 人民代表报 are one outlet. */
export const outletKey = (outlet: string): string => bare(outlet)

/** The same for the same person on the roster, or for the same name written twice. */
export const authorKey = ({ personId, name }: Author): string =>
  personId ? `person:${personId}` : `name:${bare(name)}`

/** Each author once, in the order given. */
export function distinctAuthors<A extends Author>(authors: readonly A[]): A[] {
  const byKey = new Map<string, A>()
  for (const author of authors) {
    const key = authorKey(author)
    if (!byKey.has(key)) byKey.set(key, author)
  }
  return [...byKey.values()]
}

/** The same for one story, however often it was recorded: punctuation and spaces do not tell two apart. */
export const titleKey = (title: string): string => bare(title)

/**
 * What only one submission may hold: its story at its outlet, and its title there. A story is known
 * by either, for it may be recorded once from the news desk and once by hand.
 */
export function claimsOf(submission: Pick<Submission, 'storyId' | 'title' | 'outlet'>): string[][] {
  const { storyId, title, outlet } = submission
  const at = outletKey(outlet)
  return [['title', titleKey(title), at], ...(storyId ? [['story', storyId, at]] : [])]
}
