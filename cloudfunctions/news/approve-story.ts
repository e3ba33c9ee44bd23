import { dateAndTime } from '@domain/dates/show'
import type { news } from '@domain/operations/news'
import { labelOfStage, storyStages } from '@domain/review/chain'
import type { PaperSignature, Who } from '@domain/review/review'
import type { Reviewer } from '@domain/review/act'
import { closedBecause } from '@domain/story/release-gate'
import { proofLabels, proofOf, type ProofKind } from '@domain/story/proofs'
import type { Handler } from '../platform/handler'
import type { Refusal } from '../platform/refusal'
import { contentHash } from '../platform/content-hash'
import { gateOf } from './gate-of'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { heldBackNow, published } from './publication'
import { tellReviewers } from './push-reviewers'
import { asReviewer, mustBeAllowed, seenStory } from './story-acts'
import { acted } from './story-changes'
import { stories, type Story } from './story-store'

type Settings = Awaited<ReturnType<typeof newsroomSettings>>['settings']

interface Signing {
  by: Reviewer
  remarks: string
  proofs: readonly ProofKind[]
  /** Who carried out the proofs, and whose name the record shows for the entry. */
  enteredBy: Who
  paper?: PaperSignature
}

export const approveStory: Handler<typeof news.approve> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, input)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  const signing = {
    by: asReviewer(caller, story),
    remarks: input.remarks,
    proofs: input.proofs,
    enteredBy: { id: caller.id, name: caller.name },
  }
  const signed = await withSignature(story, signing, settings, now, refuse)
  const released = signed.status === 'approved' ? await release(signed) : signed
  await documents.put(stories, released)
  await tellReviewers(documents, released, chain, now)
  const { _id: id, revision, updatedAt } = released
  return {
    output: { id, revision, updatedAt, publishedAt: released.published?.at },
    subject: `stories/${id}`,
    note: labelOfStage(storyStages, story.stage ?? ''),
  }

  /** 签发: now, at a moment, or left for whoever publishes. */
  async function release(approved: Story): Promise<Story> {
    if (input.release === 'later') return approved
    if (input.release === 'now') {
      const held = await heldBackNow(documents, approved)
      if (held) throw refuse(held)
      return published(approved, chain, caller.name, now)
    }
    const schedule = { act: 'schedule' as const, dueAt: input.release.at, now }
    mustBeAllowed(approved, schedule, chain, refuse)
    return acted(approved, schedule, chain, caller.name, now, {
      did: '定时发布',
      note: `定于 ${dateAndTime(input.release.at)}`,
    })
  }
}

/** The story with one more approval; at the last stage only through the open release gate. */
export async function withSignature(
  story: Story,
  { by, remarks, proofs, enteredBy, paper }: Signing,
  settings: Settings,
  now: string,
  refuse: (code: never, details?: never) => Refusal,
): Promise<Story> {
  const chain = storyChain(settings)
  const hash = contentHash(story.content)
  const approve = { act: 'approve' as const, by, at: now, hash, remarks, paper }
  mustBeAllowed(story, approve, chain, refuse)

  // What somebody recorded of this text before stays theirs.
  const lacking = proofs.filter(
    (kind) => !proofOf(story.proofs, kind, { hash, writers: story.writers }),
  )
  const added = lacking.map((kind) => ({ kind, by: enteredBy, at: now, hash }))
  if (story.stage === chain.stages[chain.stages.length - 1]?.name) {
    const { gate } = await gateOf(story, settings.lists, now, added)
    const because = closedBecause(gate)
    if (Object.keys(because).length > 0)
      throw refuse('RELEASE_GATE_SHUT' as never, because as never)
  }
  const read = lacking.map((kind) => proofLabels[kind])
  const stage = labelOfStage(storyStages, story.stage ?? '')
  const did = paper ? `补录${by.name}纸质签批（${stage}）` : `${stage}通过`
  const note = [remarks, ...(read.length > 0 ? [`完成${read.join('、')}`] : [])].filter(Boolean)
  const signed = acted(story, approve, chain, enteredBy.name, now, {
    did,
    note: note.join('；') || undefined,
  })
  return { ...signed, proofs: [...signed.proofs, ...added] }
}
