import { secondsAfter } from './seconds-after'

/** How long a code on the screen may be approved. */
const approvableSeconds = 120
/** How long after the approval the browser may come for its session. */
const claimableSeconds = 60

/** What happened to one asking to log in. Moments are UTC. */
export interface TicketFacts {
  askedAt: string
  decided?: { at: string; approved: boolean } | undefined
  claimedAt?: string | undefined
}

export type TicketState = 'waiting' | 'approved' | 'refused' | 'claimed' | 'expired'

export const ticketEnds = ({ askedAt }: Pick<TicketFacts, 'askedAt'>): string =>
  secondsAfter(askedAt, approvableSeconds)

/** Whether the browser that asked may come for its session; again, too, if the answer was lost on the way. */
export const mayBeClaimed = ({ decided }: TicketFacts, now: string): boolean =>
  decided?.approved === true && now < secondsAfter(decided.at, claimableSeconds)

/** What was claimed or refused stays so, whatever the time; that one was claimed does not end what `mayBeClaimed` allows. */
export function ticketState(ticket: TicketFacts, now: string): TicketState {
  const { decided, claimedAt } = ticket
  if (claimedAt) return 'claimed'
  if (decided && !decided.approved) return 'refused'
  if (decided) return mayBeClaimed(ticket, now) ? 'approved' : 'expired'
  return now < ticketEnds(ticket) ? 'waiting' : 'expired'
}
