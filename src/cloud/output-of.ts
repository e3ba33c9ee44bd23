import type { Answer } from '@domain/operations/answer'
import { heardFromCloud } from './clock'
import { Failed, Refused } from './problems'

/** What was asked for. Throws `Refused` when the office's rules said no, and `Failed` when something of ours broke. */
export function outputOf<T>(answer: Answer<T>): T {
  if (answer.ok) {
    heardFromCloud(answer.at)
    return answer.output
  }
  if ('refusal' in answer) throw new Refused(answer.refusal.code, answer.refusal.details)
  throw new Failed(answer.fault.traceId)
}
