import { approvalsShown } from '../platform/approvals-shown'
import { pastRounds } from './round-store'
import type { Story } from './story-store'

/** 各轮送审: the rounds of a story that are over, each with who signed it, and what ended it. */
export async function roundsShown(story: Story) {
  const past = await pastRounds(story)
  return Promise.all(
    past.map(async ({ number, submittedBy, at, hash, approvals = [], ended, ...rest }) => ({
      number,
      submittedBy,
      at,
      hash,
      approvals: await approvalsShown<'first'>(approvals),
      confidentiality: rest.confidentiality && {
        by: rest.confidentiality.by,
        at: rest.confidentiality.at,
      },
      proofs: (rest.proofs ?? []).map(({ kind, by, at }) => ({ kind, by, at })),
      ended,
    })),
  )
}
