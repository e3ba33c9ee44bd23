import type { Acting } from '../dispatch/acting'
import { organTasks, type OrganNotice } from '../dispatch/organ-tasks'
import type { Waiting } from './waiting'

/** A receipt as its recipient's list shows it. */
export interface ListedReceipt extends OrganNotice {
  dispatchId: string
  title: string
  recipient: { kind: 'person' | 'organ'; name: string }
  acting: Acting
}

/** What is still to be signed for and answered, by oneself, for an organ, or for whom one may sign. */
export const receiptWaits = (receipts: readonly ListedReceipt[], now: string): Waiting[] =>
  organTasks(receipts, now).flatMap(({ what, deadline, notice }) => {
    const { dispatchId: id, title, recipient, acting } = notice
    const isReturn = what === '待报回执'
    // Only an organ says who comes.
    if (isReturn && recipient.kind === 'person') return []
    const note = acting === 'agent' ? `代${recipient.name}` : forOrgan(recipient)
    return [{ kind: isReturn ? 'returnOwed' : 'noticeSign', id, title, note, until: deadline }]
  })

const forOrgan = ({ kind, name }: ListedReceipt['recipient']) =>
  kind === 'organ' ? name : undefined
