import type { Answer } from '@domain/push/outcome'
import type { Addressed } from './addressees'

/** A push that was claimed by this run, with what came of it. */
export interface Settled extends Addressed {
  answer: Answer
}
