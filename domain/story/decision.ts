import type { Who } from '../review/review'
import type { PersonalDatum } from './personal-data'

/** 处理意见: somebody looked at a mark or a finding and let it stand, with a reason. */
export interface Decision {
  /** What was decided on: a mark's fingerprint, a personal datum, or `appointment`. */
  of: string
  /** The words it was about, for the record. */
  about: string
  reason: string
  by: Who
  at: string
}

export const decisionOnDatum = ({ kind, masked }: Pick<PersonalDatum, 'kind' | 'masked'>): string =>
  `personal data: ${kind} ${masked}`

/** 该稿不涉及待表决的人事任免. */
export const decisionOnAppointment = 'appointment'

export const isDecided = (decisions: readonly Pick<Decision, 'of'>[], of: string): boolean =>
  decisions.some((decision) => decision.of === of)
