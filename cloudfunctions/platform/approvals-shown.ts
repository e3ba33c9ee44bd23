import type { Approval } from '@domain/review/review'
import { temporaryUrls } from './files'

/** Approvals as a screen shows them: without the hash, with a short-lived address of each signed sheet. */
export async function approvalsShown<Stage extends string>(approvals: readonly Approval[]) {
  const photos = await temporaryUrls(approvals.flatMap(({ paper }) => paper?.fileId ?? []))
  return approvals.map(({ stage, by, at, remarks, paper }) => ({
    stage: stage as Stage,
    by,
    at,
    remarks,
    paper: paper && {
      signedOn: paper.signedOn,
      recordedBy: paper.recordedBy,
      photoUrl: photos[paper.fileId] ?? '',
    },
  }))
}
