import type { Chain } from './chain'
import type { Review } from './review'

/** Whom the chain would refuse at the stage that is awaited: its writers, and who reviewed before unless one may take several. */
export function barredFrom(
  { writers, approvals }: Pick<Review, 'writers' | 'approvals'>,
  { mayCombine }: Chain,
): ReadonlySet<string> {
  const reviewed = mayCombine ? [] : approvals.map(({ by }) => by)
  return new Set([...writers, ...reviewed].map(({ id }) => id))
}
