import type { receipts } from '@domain/operations/notices/receipts'
import type { Handlers } from '../../platform/handler'
import { answerNotice } from './answer-notice'
import { decideLeave } from './decide-leave'
import { enterReturn } from './enter-return'
import { listLeaves } from './list-leaves'
import { myNotices } from './my-notices'
import { openMyNotice } from './open-my-notice'
import { recordOpening } from './record-opening'
import { saveReturn } from './save-return'

/** 收件人 and 请假. */
export const receiptsHandlers: Handlers<typeof receipts> = {
  myNotices,
  openMyNotice,
  recordOpening,
  answerNotice,
  saveReturn,
  enterReturn,
  decideLeave,
  listLeaves,
}
