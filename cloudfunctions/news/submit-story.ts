import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import { coversColumn } from '@domain/roster/columns-of'
import { classificationMark } from '@domain/story/classification-mark'
import { missingForReview } from '@domain/story/completeness'
import { proofOf } from '@domain/story/proofs'
import { publicPassages } from '@domain/story/story-passages'
import type { Handler } from '../platform/handler'
import { contentHash } from '../platform/content-hash'
import { wasPublished } from './draft-view'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { tellReviewers } from './push-reviewers'
import { roundId, rounds } from './round-store'
import { mustBeAllowed, seenStory } from './story-acts'
import { acted } from './story-changes'
import { stories } from './story-store'

export const submitStory: Handler<typeof news.submit> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const before = await seenStory(context, input)
  const { settings } = await newsroomSettings(documents)
  const chain = storyChain(settings)
  const by = { id: caller.id, name: caller.name }

  const { content } = before
  const missing = missingForReview(content, wasPublished(before))
  const { column, reprint, originallyOn } = content
  if (!column || Object.keys(missing).length > 0) throw refuse('STORY_INCOMPLETE', missing)
  if (!coversColumn(caller.inForce, 'editor', column)) throw refuse('COLUMN_NOT_YOURS')
  if (classificationMark(publicPassages(content))) throw refuse('MARKED_SECRET')
  if (reprint && !settings.reprintSources.includes(reprint.source)) throw refuse('UNKNOWN_SOURCE')
  if (originallyOn && originallyOn > dayOf(now)) throw refuse('DAY_IN_FUTURE')

  const hash = contentHash(content)
  const submit = { act: 'submit' as const, by, hash }
  mustBeAllowed(before, submit, chain, refuse)
  const story = {
    ...acted(before, submit, chain, caller.name, now, {
      did: before.round === 0 ? '送审' : `第 ${before.round + 1} 次送审`,
      note: input.remarks || undefined,
    }),
    submitted: { by, at: now },
    wishedAt: input.wishedAt,
    ...(input.proofread &&
      !proofOf(before.proofs, 'first', { hash, writers: before.writers }) && {
        proofs: [...before.proofs, { kind: 'first' as const, by, at: now, hash }],
      }),
  }
  await documents.put(stories, story)
  const { _id: id, round: number, text } = story
  await documents.put(rounds, {
    _id: roundId(id, number),
    storyId: id,
    number,
    content,
    text,
    hash,
    submittedBy: by,
    at: now,
  })
  await tellReviewers(documents, story, chain, now)
  const { revision, updatedAt } = story
  return { output: { id, revision, updatedAt }, subject: `stories/${id}`, note: `第 ${number} 轮` }
}
