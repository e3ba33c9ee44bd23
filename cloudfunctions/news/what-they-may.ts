import { news } from '@domain/operations/news'
import type { Chain } from '@domain/review/chain'
import { forbidden } from '@domain/review/forbidden'
import { proofKinds, proofOf, vouchesForText } from '@domain/story/proofs'
import { refusals } from '@domain/vocabulary/refusals'
import type { Member } from '../platform/caller'
import { officialAccount } from '../platform/official-account'
import { wasPublished } from './draft-view'
import { awaitsRelease } from './stop-story'
import { asReviewer, attends, mayRelease, mayWrite, worksOn } from './story-acts'
import type { Story } from './story-store'

interface Asking {
  caller: Member
  chain: Chain
  now: string
  /** Why it may not appear though it is signed. */
  held: string | undefined
}

/** What the caller may do with a story now: by the contract, by the chain, and by what they wrote of it. */
export function whatTheyMay(story: Story, { caller, chain, now, held }: Asking) {
  const by = asReviewer(caller, story)
  const { status, hash = '' } = story
  const isWriter = story.writers.some(({ id }) => id === caller.id)
  const can = (act: Parameters<typeof forbidden>[1]) => forbidden(story, act, chain) === undefined
  const refusal = forbidden(story, { act: 'approve', by, at: now, hash, remarks: '' }, chain)
  const inReview = status === 'inReview'
  const readable = proofKinds.filter(
    (kind) => !proofOf(story.proofs, kind, story) && (!isWriter || kind === 'first'),
  )
  const signed = !held && ['approved', 'scheduled', 'published'].includes(status)
  return {
    approve: !refusal,
    notBecause:
      inReview && by.stages.length > 0 && refusal && refusal !== 'NOT_YOUR_STAGE'
        ? refusals[refusal].says
        : undefined,
    return: can({ act: 'return', by, at: now, remarks: '' }),
    recall: can({ act: 'recall', by }),
    proofread: inReview && mayAsk(caller, 'recordProof') && worksOn(caller, story) ? readable : [],
    decide: inReview && !isWriter && mayAsk(caller, 'decide') && worksOn(caller, story),
    signConfidentiality:
      inReview &&
      !isWriter &&
      !vouchesForText(story.confidentiality, story) &&
      mayAsk(caller, 'signConfidentiality'),
    enterPaper:
      inReview && !isWriter && attends(caller, story) && mayAsk(caller, 'enterPaperSignature'),
    recordVote: mayAsk(caller, 'recordVote'),
    release:
      mayAsk(caller, 'publish') && mayRelease(caller, story) && can({ act: 'publish', hash }),
    edit: mayAsk(caller, 'saveDraft') && mayWrite(caller, story) && can({ act: 'edit', by }),
    stop: mayAsk(caller, 'stop') && can({ act: 'stop', by, at: now, remarks: '' }),
    recordSubmission:
      status === 'published' && mayAsk(caller, 'recordSubmission') && mayWrite(caller, story),
    exportArticle: signed && attends(caller, story),
    recordCopy:
      attends(caller, story) &&
      (awaitsRelease(story) || status === 'published' || wasPublished(story)),
    sendArticle:
      signed &&
      officialAccount() !== undefined &&
      mayAsk(caller, 'sendArticle') &&
      mayRelease(caller, story),
  }
}

/** Whether the operation is open to the caller at all: no button for what would be refused. */
function mayAsk({ roles }: Member, name: keyof typeof news): boolean {
  const { by } = news[name]
  return by === 'anyone' || by.some((role) => roles.includes(role))
}
