import type { ReadStanding } from '../rulebook-snapshot/snapshot'
import { standingOn, type Dated } from './standing'

/** What a reader looks for first. */
const preferred: readonly ReadStanding[] = ['inForce', 'notYetInForce', 'repealed']

/**
 * The edition of a rule that the book holds on a day: the one in force; where there is none, the one to come; where there
 * is none either, the one that was repealed last. A rule stands in the book once.
 */
export function inBook<E extends Dated>(
  all: readonly E[],
  day: string,
): { edition: E; standing: ReadStanding } | undefined {
  for (const standing of preferred) {
    const those = all.filter((edition) => standingOn(edition, all, day) === standing)
    const edition = standing === 'notYetInForce' ? those[0] : those.at(-1)
    if (edition) return { edition, standing }
  }
  return undefined
}
