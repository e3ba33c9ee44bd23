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
 * Tells one piece from another: by its story of the news desk, or by its title. What was recorded by hand is the
 * story that was sent under the same title, if one was.
 */
export function pieceKeys(
  submissions: readonly Pick<Submission, 'storyId' | 'title'>[],
): (submission: Pick<Submission, 'storyId' | 'title'>) => string {
  const storyOf = new Map<string, string>()
  for (const { storyId, title } of submissions) {
    const key = titleKey(title)
    if (storyId && !storyOf.has(key)) storyOf.set(key, storyId)
  }
  return ({ storyId, title }) => {
    const story = storyId ?? storyOf.get(titleKey(title))
    return story ? `story:${story}` : `title:${titleKey(title)}`
  }
}

/** What only one submission may hold, and for which of its authors. */
interface Claim {
  parts: readonly string[]
  author: string
}

/**
 * A person sends one piece to one outlet once. The piece is known by its story and by its title, for it may be
 * recorded once from the news desk and once by hand; others who send it there themselves are counted themselves.
 */
export function claimsOf({
  storyId,
  title,
  outlet,
  authors,
}: Pick<Submission, 'storyId' | 'title' | 'outlet' | 'authors'>): Claim[] {
  const at = outletKey(outlet)
  return authors.flatMap((author) => {
    const key = authorKey(author)
    return [
      { parts: ['title', titleKey(title), at, key], author: author.name },
      ...(storyId ? [{ parts: ['story', storyId, at, key], author: author.name }] : []),
    ]
  })
}
