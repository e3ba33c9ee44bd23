import type { PushState } from '../push/outcome'

/** Where a recipient stands with the edition that holds now, as the board shows it. */
export const receiptStateLabels = {
  notPushed: '未推送成功',
  pushed: '已推送未读',
  read: '已读未签收',
  signed: '已签收',
} as const

export type ReceiptState = keyof typeof receiptStateLabels

export const answerLabels = { attend: '参加', leave: '请假' } as const

export type Answer = keyof typeof answerLabels

/** Only granted leave is leave; whoever is not there without it is absent. */
export const leaveStateLabels = {
  pending: '待批',
  granted: '准假',
  refused: '不予准假',
} as const

export type LeaveState = keyof typeof leaveStateLabels

/** 回执: the part of a receipt that the board's state comes of. */
export interface ReceiptFacts {
  push?: { state: PushState } | undefined
  /** The edition that was opened last. */
  readEdition?: number | undefined
  /** 签收, of which edition. */
  confirmed?: { edition: number } | undefined
  /** The edition that holds now. */
  edition: number
  answer?: Answer | undefined
}

/** Who opened it has it, however the push went; opening or signing an earlier edition says nothing of this one. */
export function receiptState({
  push,
  readEdition,
  confirmed,
  edition,
}: ReceiptFacts): ReceiptState {
  if (confirmed?.edition === edition) return 'signed'
  if (readEdition === edition) return 'read'
  return push?.state === 'accepted' ? 'pushed' : 'notPushed'
}
