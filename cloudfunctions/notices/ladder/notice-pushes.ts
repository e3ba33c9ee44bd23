import type { StepName } from '@domain/dispatch/ladder'
import { meetingPushFields, type PushOccasion } from '@domain/dispatch/push-text'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import type { NewPush } from '../../platform/outbox'

/** One push for each person of each receipt: for an organ, all its liaison officers. */
export function noticePushes(
  dispatch: Dispatch,
  receipts: readonly Pick<Receipt, '_id' | 'recipient'>[],
  step: StepName | 'dropped' | `remind ${string}`,
  dueAt: string,
): NewPush[] {
  const { _id, edition, card } = dispatch
  const { kind, meetingTitle: title, startsAt, venue } = card
  const fields = meetingPushFields({ kind, title, startsAt, venue, agenda: [] }, occasion())
  return receipts.flatMap(({ _id: receiptId, recipient }) =>
    (recipient.kind === 'person' ? [recipient.personId] : recipient.people).map((personId) => ({
      personId,
      template: 'meetingNotice' as const,
      fields,
      page: `packages/notices/notice/index?id=${_id}`,
      subject: `dispatches/${_id}`,
      step: `${edition} ${step} ${receiptId}`,
      receiptId,
      dueAt,
      channel: step === 'sms' ? ('sms' as const) : ('wechat' as const),
    })),
  )

  function occasion(): PushOccasion {
    if (step === 'dropped') return 'dropped'
    if (step !== 'push') return 'reminder'
    if (card.cancelled) return 'cancelled'
    return edition > 1 ? 'changed' : 'notice'
  }
}
