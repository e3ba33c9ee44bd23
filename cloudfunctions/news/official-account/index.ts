import type { officialAccount } from '@domain/operations/news/official-account'
import type { Handlers } from '../../platform/handler'
import { exportArticle } from './export-article'
import { sendArticle } from './send-article'
import { checkCopy, recordCopy, removeCopy } from './tend-copy'

/** 公众号: a story's way to the official account, and its copies there. */
export const officialAccountHandlers: Handlers<typeof officialAccount> = {
  exportArticle,
  sendArticle,
  checkCopy,
  recordCopy,
  removeCopy,
}
