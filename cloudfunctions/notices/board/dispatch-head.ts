import type { Dispatch } from '../../platform/dispatch/dispatch-store'

/** A dispatch as staff see it in a list and above its board; `made` receipts are there, `unsigned` of them not signed. */
export function dispatchHead(dispatch: Dispatch, made: number, unsigned: number, now: string) {
  const { _id, meetingId, card, edition, urgent, issuedAt, issuedBy, total, complete } = dispatch
  const { kind, meetingTitle, startsAt, venue, signBy, cancelled = false } = card
  const next = dispatch.nextStepAt ? dispatch.ladder[dispatch.stepsTaken] : undefined
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
    next: next && dispatch.nextStepAt ? { step: next.step, at: dispatch.nextStepAt } : undefined,
  }
}
