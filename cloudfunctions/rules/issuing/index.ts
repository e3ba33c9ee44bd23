import type { issuing } from '@domain/operations/rules/issuing'
import type { Handlers } from '../../platform/handler'
import { addHolders } from './add-holders'
import { bookDocument } from './book-document'
import { issueBook } from './issue-book'
import { openBookDesk } from './open-book-desk'

/** 汇编印发. */
export const issuingHandlers: Handlers<typeof issuing> = {
  openBookDesk,
  issueBook,
  addHolders,
  bookDocument,
}
