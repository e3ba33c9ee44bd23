import type { Standing } from '../vocabulary/rulebook'
import type { Adoption, EditionState } from './edition'

/** As much of an edition as says from when to when it holds. */
export interface Dated {
  ordinal: number
  adoption?: Pick<Adoption, 'effectiveOn'> | undefined
  repealed?: Pick<NonNullable<EditionState['repealed']>, 'from'> | undefined
}

/**
 * The first day an edition no longer holds, and why: a later edition took effect, or the rule was repealed, whichever
 * came first. Nothing while it has no end.
 */
export function endOf(
  edition: Dated,
  all: readonly Dated[],
): { day: string; by: 'amended' | 'repealed' } | undefined {
  const next = all
    .filter(({ ordinal }) => ordinal > edition.ordinal)
    .flatMap(({ adoption }) => adoption?.effectiveOn ?? [])
    .sort()[0]
  const repealed = edition.repealed?.from
  if (repealed !== undefined && (next === undefined || repealed <= next))
    return { day: repealed, by: 'repealed' }
  return next === undefined ? undefined : { day: next, by: 'amended' }
}

/** 效力: where an edition stands on a day, its first day included. */
export function standingOn(edition: Dated, all: readonly Dated[], day: string): Standing {
  if (!edition.adoption) return 'draft'
  if (day < edition.adoption.effectiveOn) return 'notYetInForce'
  const end = endOf(edition, all)
  return end && end.day <= day ? end.by : 'inForce'
}

/** The edition in force on a day; none before the first, in a gap, or after the repeal. */
export const inForceOn = <E extends Dated>(all: readonly E[], day: string): E | undefined =>
  all.find((edition) => standingOn(edition, all, day) === 'inForce')

/**
 * 名称 on a day: of the edition in force; of the draft, where nothing was ever adopted; otherwise as it was adopted last,
 * for a new title holds from the day its edition does.
 */
export function titleOn(
  adoptedLast: string,
  all: readonly (Dated & { title: string })[],
  day: string,
): string {
  const draft = all.every(({ adoption }) => !adoption) ? all.at(-1) : undefined
  return (inForceOn(all, day) ?? draft)?.title ?? adoptedLast
}
