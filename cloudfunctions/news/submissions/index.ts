import type { submissions } from '@domain/operations/news/submissions'
import type { Handlers } from '../../platform/handler'
import { correctSubmission } from './correct-submission'
import { exportSubmissions } from './export-submissions'
import { findAuthors } from './find-authors'
import { listOutlets } from './list-outlets'
import { listSubmissions } from './list-submissions'
import { recordAdoption } from './record-adoption'
import { recordSubmission } from './record-submission'
import { removeSubmission } from './remove-submission'
import { submissionCounts } from './submission-counts'

/** 投稿: what was sent to outside outlets, and what they adopted. */
export const submissionHandlers: Handlers<typeof submissions> = {
  recordSubmission,
  recordAdoption,
  correctSubmission,
  removeSubmission,
  listSubmissions,
  submissionCounts,
  exportSubmissions,
  listOutlets,
  findAuthors,
}
