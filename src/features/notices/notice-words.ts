import { due, type Due } from '@domain/dispatch/due'
import { answerLabels, leaveStateLabels } from '@domain/dispatch/receipt-state'
import type { OutputNamed } from '@domain/operations'

export type MyNotice = OutputNamed<'notices.myNotices'>['notices'][number]
export type OpenNotice = OutputNamed<'notices.openMyNotice'>

/** Still to be signed, and of use to be: the meeting has not begun. */
export const waits = ({ state, removed, startsAt }: MyNotice, now: string): boolean =>
  state !== 'signed' && !removed && startsAt > now

/** What is asked of the recipient, in one word for the head of a card. */
export function standing(notice: MyNotice): string {
  if (notice.kind === 'rulebook') return standingOfBook(notice)
  if (notice.removed) return '不用参加'
  if (notice.cancelled) return notice.state === 'signed' ? '已知悉' : '会议取消'
  if (notice.state !== 'signed') return notice.changedSinceSigned ? '有变更，请重新签收' : '待签收'
  return answered(notice)
}

const standingOfBook = ({ removed, state, changedSinceSigned }: MyNotice): string => {
  if (removed) return '不再发给您'
  if (state === 'signed') return '已签收'
  return changedSinceSigned ? '新版已印发，请签收' : '待签收'
}

/** 已签收，参加; leave says how it stands. */
export function answered({ answer, leave }: Pick<MyNotice, 'answer' | 'leave'>): string {
  if (!answer) return '已签收'
  if (answer === 'attend') return '已签收，参加'
  return `已签收，${answerLabels.leave}${leave ? `（${leaveStateLabels[leave]}）` : ''}`
}

/** 代XXX: for whom, where it is not for oneself. */
export const onBehalf = ({ acting, recipient }: MyNotice): string | undefined =>
  acting === 'agent' ? `代${recipient.name}` : undefined

/** How long there is to sign, where it is still to be done. */
export const signDue = ({ signBy, state, removed }: MyNotice, now: string): Due | undefined =>
  signBy && state !== 'signed' && !removed ? due(signBy, now) : undefined

export const noticePage = ({ dispatchId, receiptId }: MyNotice): string =>
  `/packages/notices/notice/index?id=${dispatchId}&receipt=${receiptId}`

export const returnPage = ({ dispatchId, receiptId }: MyNotice): string =>
  `/packages/notices/return/index?id=${dispatchId}&receipt=${receiptId}`
