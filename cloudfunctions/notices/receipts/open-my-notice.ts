import { replyRefused, returnRefused } from '@domain/dispatch/answering'
import { changedSections } from '@domain/dispatch/changes'
import { hasOpened } from '@domain/dispatch/history'
import { leaveHolding, whyNotHeld } from '@domain/dispatch/holding'
import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { noticeLines } from '@domain/notice/notice-lines'
import type { notices as area } from '@domain/operations/notices'
import { where } from '../../platform/database'
import { dispatches, type Dispatch, type Letter } from '../../platform/dispatch/dispatch-store'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import type { Documents } from '../../platform/documents'
import type { Handler } from '../../platform/handler'
import { opened } from '../../platform/personal-data'
import { editionId, notices, type Notice } from '../writing/notice-store'
import { asListed } from './as-listed'
import { foundFor, stillTheirs, type Mine } from './my-receipts'

export const openMyNotice: Handler<typeof area.openMyNotice> = async (
  { dispatchId, receiptId },
  { caller, documents, now, refuse },
) => {
  const [found, dispatch] = await Promise.all([
    foundFor(caller, { dispatchId, removedIn: where.exists(false) }, 50),
    documents.get(dispatches, dispatchId),
  ])
  const all = await stillTheirs(found, caller, now)
  const mine = all.filter(({ receipt }) => !whyNotHeld(receipt, dispatch))
  const chosen = receiptId
    ? mine.find(({ receipt }) => receipt._id === receiptId)
    : (mine.find(isOneself) ?? mine.find(({ acting }) => acting === 'self') ?? mine[0])
  const waits = all.some(({ receipt }) => whyNotHeld(receipt, dispatch) === 'NOTICE_UNDER_WAY')
  if (!chosen) throw refuse(waits ? 'NOTICE_UNDER_WAY' : 'NOTICE_NOT_FOUND')
  const { receipt } = chosen
  const { edition, confirmed } = receipt
  const signedBefore = confirmed && confirmed.edition < edition ? confirmed.edition : undefined
  const words = dispatch?.letter
    ? wordsOfLetter(dispatch, dispatch.letter)
    : await wordsOfNotice(documents, dispatchId, edition, signedBefore)
  if (!words) throw refuse('NOTICE_NOT_FOUND')
  return {
    ...asListed(chosen),
    now,
    ...words,
    opened: hasOpened(receipt.openings, edition, caller.id),
    confirmed: confirmed && { ...confirmed, by: confirmed.by.name },
    leaveAsked: leaveHolding(receipt),
    ...returnOf(receipt),
    mayAnswer: mayAnswer(receipt, now),
    mayReturn: !returnRefused(receipt, edition, now),
    others: mine
      .filter(({ receipt: { _id } }) => _id !== receipt._id)
      .map(({ receipt: { _id, recipient, state }, acting }) => ({
        receiptId: _id,
        name: recipient.name,
        acting,
        signed: state === 'signed',
      })),
  }
}

/** What the recipient of a notice reads: the edition that holds, and what differs from the one they signed. */
async function wordsOfNotice(
  documents: Documents,
  dispatchId: string,
  edition: number,
  signedBefore: number | undefined,
) {
  const [notice, before] = await Promise.all([
    documents.get(notices, editionId(dispatchId, edition)),
    signedBefore ? documents.get(notices, editionId(dispatchId, signedBefore)) : undefined,
  ])
  if (!notice?.issuedAt) return undefined
  const { content, issuedAt, changeNote } = notice
  const { addressee, issuer, attachments } = content
  return {
    addressee,
    sections: noticeLines(notice.kind, content),
    attachments: [...attachments],
    issuer,
    issuedAt,
    changeNote,
    changes: before ? changedSections(asRead(before), asRead(notice)) : [],
  }
}

const wordsOfLetter = ({ issuedAt }: Dispatch, { sections, ...letter }: Letter) => ({
  ...letter,
  sections: [...sections],
  attachments: [],
  issuedAt,
  changes: [],
})

const isOneself = ({ receipt, acting }: Mine) =>
  acting === 'self' && receipt.recipient.kind === 'person'

const asRead = ({ kind, content }: Notice) => ({
  title: content.title,
  sections: noticeLines(kind, content),
})

/** Those who act for the organ sent these numbers in themselves; they see them whole. */
const returnOf = ({ attendees = [], returnedAt: at, returnedBy, returnedWhy: why }: Receipt) => ({
  attendees: attendees.map((one) => ({ ...one, phone: opened(one.phone) })),
  returned: at && returnedBy ? { at, by: returnedBy.name, why } : undefined,
})

function mayAnswer(receipt: Receipt, now: string): boolean {
  const answer = isOnlyNoted(receipt.card) ? 'noted' : 'attend'
  return !replyRefused(receipt, { edition: receipt.edition, answer }, now)
}
