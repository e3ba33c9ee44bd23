import { comingStep } from '@domain/dispatch/ladder'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'

/** A dispatch as staff see it in a list and above its board; `made` receipts are there, `unsigned` of them not signed. */
export function dispatchHead(dispatch: Dispatch, made: number, unsigned: number, now: string) {
  const { _id, meetingId, card, edition, urgent, issuedAt, issuedBy, total, complete } = dispatch
  const { kind, meetingTitle, startsAt, venue, signBy, cancelled = false } = card
  return {
    id: _id,
    meetingId,
    kind,
    title: meetingTitle,
    startsAt,
    venue,
    edition,
    cancelled,
    urgent,
    issuedAt,
    issuedBy,
    signBy,
    overdue: signBy !== undefined && signBy <= now && unsigned > 0,
    made,
    total,
    complete,
    next: comingStep(dispatch),
  }
}
