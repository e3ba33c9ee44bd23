import { labelOfStage, storyStages } from '@domain/review/chain'
import type { Story } from './story-store'

/** Who wrote, reviewed and signed, as the rules of publishing want it shown. */
export const signaturesOf = ({ writers, approvals }: Pick<Story, 'writers' | 'approvals'>) => ({
  writers: writers.map(({ name }) => name),
  reviewers: approvals
    .slice(0, -1)
    .map(({ stage, by }) => ({ stage: labelOfStage(storyStages, stage), name: by.name })),
  signer: approvals.at(-1)?.by.name ?? '',
})
