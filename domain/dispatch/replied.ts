import type { LeaveAsked } from './history'
import { leaveHolding } from './holding'
import type { Answer } from './receipt-state'

interface Answered {
  edition: number
  confirmed?: { edition: number } | undefined
  answer?: Answer | undefined
  leave?: LeaveAsked | undefined
}

/**
 * What stands on a receipt after a reply. Asking for leave again for the same reason, within the edition, leaves
 * standing what was decided on it; for any other it waits for a decision anew.
 */
export function replied(
  receipt: Answered,
  answer: Answer | 'noted',
  reason: string,
  now: string,
): Pick<Answered, 'answer' | 'leave'> {
  if (answer === 'noted') return { answer: undefined, leave: undefined }
  if (answer === 'attend') return { answer, leave: undefined }
  const leave = leaveHolding(receipt)
  return {
    answer,
    leave: leave?.reason === reason ? leave : { reason, state: 'pending', askedAt: now },
  }
}
