/** A stretch that some rules leave alone. */
export interface Stretch {
  start: number
  end: number
}

/** Titles of books, laws and papers; addresses; document numbers; Latin words: they are as they are. */
const patterns = [
  /《[^《》]{1,80}》/g,
  /https?:\/\/[\w./?=&%#:~+-]+/g,
  /[\w.+-]+@[\w-]+(\.[\w-]+)+/g,
  /[\u4e00-\u9fff]{1,12}[〔［[(（]\d{4}[〕］\])）]\d+号/g,
]

/** Words in quotation marks that are short enough to be a name or a term. */
const quoted = /[“‘「『][^”’」』\n]{1,40}[”’」』]/g

const stretches = (text: string, all: readonly RegExp[]): Stretch[] =>
  all.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  )

/** Where nothing is to be corrected. */
export const protectedIn = (text: string, accepted: readonly string[]): Stretch[] => [
  ...stretches(text, patterns),
  ...accepted.flatMap((word) => occurrencesOf(text, word)),
]

/** Where words are somebody else's: possible mistakes there are not asked about. */
export const quotedIn = (text: string): Stretch[] => stretches(text, [quoted])

export const isWithin = (within: readonly Stretch[], offset: number, length: number): boolean =>
  within.some(({ start, end }) => start <= offset && offset + length <= end)

export function occurrencesOf(text: string, word: string): Stretch[] {
  const found: Stretch[] = []
  if (!word) return found
  for (
    let start = text.indexOf(word);
    start >= 0;
    start = text.indexOf(word, start + word.length)
  ) {
    found.push({ start, end: start + word.length })
  }
  return found
}
