import type { Attended } from '@domain/attendance/by-day'
import type { OrganRecipient, PersonRecipient, Recipient } from '@domain/dispatch/audience'
import type { CallOutcome } from '@domain/dispatch/call'
import {
  withSignature,
  type LeaveAsked,
  type Opening,
  type Signature,
} from '@domain/dispatch/history'
import { receiptState, type Answer, type ReceiptState } from '@domain/dispatch/receipt-state'
import type { PushOutcome } from '@domain/push/outcome'
import { collection, type Stored } from '../collection'
import { derivedId } from '../ids'
import type { NoticeCard } from './dispatch-store'

interface Who {
  id: string
  name: string
}

/** 签收: the latest. */
export type Confirmation = Pick<Signature, 'edition' | 'at' | 'by' | 'via'>

/** 参会回执: one of those an organ sends. The number is sealed. */
export interface Attendee {
  name: string
  title: string
  phone: string
  phoneMasked: string
  plate: string
}

/** 电话催办: what was said. */
export interface Call {
  at: string
  by: Who
  outcome: CallOutcome
  said: string
  /** The edition it was about. */
  edition: number
}

/** 回执: one per recipient of a dispatch, through all its editions. */
export interface Receipt extends Stored, Attended {
  dispatchId: string
  recipient: Recipient
  /** Whom it is made out for: the person or the organ's liaison officers, their agents, and the organ itself. */
  actors: readonly string[]
  card: NoticeCard
  /** The edition it is about now. */
  edition: number
  /** The order of lists: as what, then name; the id makes it unique. */
  key: string
  /** When the meeting is: the order of one's own list. */
  startsAt: string
  /** No longer in the audience since this edition. */
  removedIn?: number | undefined
  /** Removed because they no longer hold what they were called as; called again should they hold it again. */
  lapsed?: boolean | undefined
  /** Of the latest step. */
  push?: PushOutcome | undefined
  /** The edition that was opened last. */
  readEdition?: number | undefined
  confirmed?: Confirmation | undefined
  answer?: Answer | undefined
  leave?: LeaveAsked | undefined
  /** The record of service: who opened and signed which edition, when and on whose behalf; never taken away. */
  openings?: readonly Opening[] | undefined
  signatures?: readonly Signature[] | undefined
  /** Follows from the above; see `withState`. */
  state: ReceiptState
  attendees?: readonly Attendee[] | undefined
  returnedAt?: string | undefined
  returnedBy?: Who | undefined
  /** 代录: entered by the office, on whose word and why. */
  returnedWhy?: string | undefined
  /** What the organ had sent itself, where 代录 stands instead. */
  sentByOrgan?: { at: string; by: Who; attendees: readonly Attendee[] } | undefined
  /** 催办: when they were last pushed to by hand. */
  remindedAt?: string | undefined
  /** 电话催办 */
  caller?: Who | undefined
  calls?: readonly Call[] | undefined
  /** 撤销报到: what was undone, by whom and why. */
  checkInsUndone?:
    readonly { checkedInAt: string; at: string; by: Who; reason: string }[] | undefined
}

export const receipts = collection<Receipt>('receipts')

/** The receipt with the state that its facts give: for every change of one. */
export const withState = (receipt: Receipt): Receipt => ({
  ...receipt,
  state: receiptState(receipt),
})

/** The receipt, signed: the answer counts while the edition holds, the signature is proof for good. */
export function signedBy(
  receipt: Receipt,
  confirmed: Confirmation,
  { answer, leave }: Pick<Receipt, 'answer' | 'leave'>,
): Receipt {
  const signature = { ...confirmed, of: receipt.recipient.name, answer, leave }
  const signatures = withSignature(receipt.signatures, signature)
  return withState({ ...receipt, confirmed, answer, leave, signatures })
}

/** The same recipient keeps the same receipt through every edition. */
export const receiptId = (dispatchId: string, recipient: Named): string =>
  derivedId('receipt', dispatchId, recipient.kind, recipientId(recipient))

/** As much of a recipient as makes its id. */
type Named = Pick<PersonRecipient, 'kind' | 'personId'> | Pick<OrganRecipient, 'kind' | 'organId'>

export const recipientId = (recipient: Named): string =>
  recipient.kind === 'person' ? recipient.personId : recipient.organId
