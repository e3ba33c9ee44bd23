/** Characters before a match that are looked at. */
const reach = 50

/** Whether a match counts: by what stands before it, at most 50 characters and none only at the head, and by itself. */
export type Fits = (before: string, whole: string) => boolean

export const anywhere: Fits = () => true

export const after =
  (end: RegExp): Fits =>
  (before) =>
    end.test(before)

export const notAfter =
  (end: RegExp): Fits =>
  (before) =>
    !end.test(before)

/**
 * The matches of a global pattern that fit, as if what `fits` says stood at the head of the pattern. A lookbehind would
 * say it there, but iOS below 16.4 cannot read one, and would not load the script it stands in.
 */
export function matchesWhere(text: string, pattern: RegExp, fits: Fits): RegExpExecArray[] {
  const search = new RegExp(pattern)
  const found: RegExpExecArray[] = []
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const { 0: whole, index } = match
    if (fits(text.slice(Math.max(0, index - reach), index), whole)) found.push(match)
    else search.lastIndex = index + 1
  }
  return found
}
