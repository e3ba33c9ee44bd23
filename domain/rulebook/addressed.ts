import { isHeading as isOwnHeading } from '../provisions/provision'
import type { Identified } from './identified'

/** What of a rule is read, found and shared as one. */
export interface Addressed {
  /** A heading stands for itself only; anything else with all that is below it. */
  provision: Identified
  isHeading: boolean
  /** The headings above it, outermost first. */
  under: readonly Identified[]
}

/** The headings, articles, annexes and loose words of a rule, in the order of its text. */
export const addressedIn = (
  provisions: readonly Identified[],
  under: readonly Identified[] = [],
): Addressed[] =>
  provisions.flatMap((provision) => {
    const isHeading =
      isOwnHeading(provision) ||
      (provision.level === 'annex' && provision.children.some(holdsArticles))
    const itself = { provision, isHeading, under }
    return isHeading
      ? [itself, ...addressedIn(provision.children, [...under, provision])]
      : [itself]
  })

/** An annex that is a rule of its own is read by its articles. */
const holdsArticles = (one: Identified): boolean =>
  one.level === 'article' || isOwnHeading(one) || one.children.some(holdsArticles)
