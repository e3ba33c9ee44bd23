import type { writing } from '@domain/operations/notices/writing'
import type { Handlers } from '../../platform/handler'
import { approveNotice, enterNoticeSignature, noticeSigners, returnNotice } from './approve-notice'
import { changeNotice } from './change-notice'
import { decideNoticeMark } from './decide-notice-mark'
import { draftNotice } from './draft-notice'
import { dropNotice } from './drop-notice'
import { issueNotice } from './issue-notice'
import { listChairs } from './chairs'
import { noticeDocument } from './notice-document'
import { openNoticeDesk } from './open-notice-desk'
import { previewAudience } from './preview-audience'
import { renewNotice } from './renew-notice'
import { saveNotice } from './save-notice'
import { recallNotice, submitNotice } from './submit-notice'
import { testNotice } from './test-notice'

/** 拟稿 → 审核 → 签发 → 发出. */
export const writingHandlers: Handlers<typeof writing> = {
  draftNotice,
  saveNotice,
  renewNotice,
  dropNotice,
  noticeDocument,
  listChairs,
  openNoticeDesk,
  decideNoticeMark,
  submitNotice,
  recallNotice,
  approveNotice,
  returnNotice,
  enterNoticeSignature,
  noticeSigners,
  previewAudience,
  testNotice,
  issueNotice,
  changeNotice,
}
