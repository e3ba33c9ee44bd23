import { due, type Due } from './due'
import type { Answer, ReceiptState } from './receipt-state'

/** What of a notice tells what an organ still owes for it. */
export interface OrganNotice {
  state: ReceiptState
  answer?: Answer | undefined
  returnSent: boolean
  startsAt: string
  signBy?: string | undefined
  returnBy?: string | undefined
  cancelled: boolean
  removed: boolean
}

export interface OrganTask<One> extends Due {
  what: '待签收' | '待报回执'
  /** Before which moment it is asked for. */
  deadline: string
  notice: One
}

/** What an organ still owes for the meetings to come, by deadline: its signature, and who comes. */
export function organTasks<One extends OrganNotice>(
  notices: readonly One[],
  now: string,
): OrganTask<One>[] {
  return notices
    .filter(({ startsAt, removed }) => startsAt > now && !removed)
    .flatMap((notice) => {
      const { startsAt, signBy = startsAt, returnBy, cancelled, state, answer } = notice
      const signed = state === 'signed'
      const owesReturn = !cancelled && !notice.returnSent && !(signed && answer === 'leave')
      return [
        ...(signed ? [] : [{ what: '待签收' as const, deadline: signBy }]),
        ...(owesReturn && returnBy ? [{ what: '待报回执' as const, deadline: returnBy }] : []),
      ].map((task) => ({ ...task, ...due(task.deadline, now), notice }))
    })
    .sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0))
}
