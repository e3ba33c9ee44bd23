interface Named {
  name: string
  title: string
}

/**
 * Of those whose numbers are known, the one that `one` of the `typed` is: the only one of the name in both lists; of
 * namesakes the only one who has the title as well. Nothing where it could be another: places tell nothing, for
 * whoever is taken off the list moves those below.
 */
export function knownFor<Known extends Named>(
  one: Named,
  typed: readonly Named[],
  known: readonly Known[],
): Known | undefined {
  return onlyOne(one, typed, known, ['name']) ?? onlyOne(one, typed, known, ['name', 'title'])
}

function onlyOne<Known extends Named>(
  one: Named,
  typed: readonly Named[],
  known: readonly Known[],
  by: readonly (keyof Named)[],
): Known | undefined {
  const isAlike = (other: Named) => by.every((field) => other[field].trim() === one[field].trim())
  const found = known.filter(isAlike)
  return found.length === 1 && typed.filter(isAlike).length === 1 ? found[0] : undefined
}
