/** Full-width letters, capitals and odd spaces made alike, so that search sees through them. */
export const normalized = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a query; every one must be found. Spaces and punctuation part them. */
export const wordsOf = (query: string): string[] => [
  ...new Set(
    normalized(query)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ),
]
