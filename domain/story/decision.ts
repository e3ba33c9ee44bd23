import type { Who } from '../review/review'

/** What can be let stand: a likely mistake, a number of somebody's, words on an appointment. */
export type DecidedOn = 'mark' | 'personalData' | 'appointment'

/** 处理意见: somebody looked at a mark or a finding and let it stand, with a reason. */
export interface Decision {
  on: DecidedOn
  /** What was decided on: a mark's fingerprint, or the cloud's hash of what was found; see `Findings`. */
  of: string
  /** The words it was about, for the record; of a number no more than its mask. */
  about: string
  reason: string
  by: Who
  at: string
}

type Named = Pick<Decision, 'of'>

export const isDecided = (decisions: readonly Named[], of: string): boolean =>
  decisions.some((decision) => decision.of === of)

/** A finding is decided by somebody who wrote no word of the story: whoever writes in it later takes that back. */
export const isDecidedByOther = (
  decisions: readonly Pick<Decision, 'of' | 'by'>[],
  writers: readonly Pick<Who, 'id'>[],
  of: string,
): boolean =>
  decisions.some(
    (decision) => decision.of === of && !writers.some(({ id }) => id === decision.by.id),
  )
