import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import { barredFrom } from '@domain/review/barred'
import { storyStages, type Chain } from '@domain/review/chain'
import { coversColumn } from '@domain/roster/columns-of'
import type { Handler } from '../platform/handler'
import { whoHold } from '../platform/roster'
import { withSignature } from './approve-story'
import { wrongSheet } from './keep-sheet'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { tellReviewers } from './push-reviewers'
import { attends, seenStory } from './story-acts'
import { stories, type Story } from './story-store'

export const enterPaperSignature: Handler<typeof news.enterPaperSignature> = async (
  input,
  context,
) => {
  const { caller, documents, now, refuse } = context
  const story = await seenStory(context, input)
  const { settings } = await newsroomSettings(documents)
  const { signedOn, remarks, proofs } = input
  if (!attends(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const wrong = await wrongSheet(documents, story, input.photo)
  if (wrong) throw refuse(wrong)
  if (signedOn > dayOf(now)) throw refuse('DAY_IN_FUTURE')
  if (story.submitted && signedOn < dayOf(story.submitted.at))
    throw refuse('SIGNED_BEFORE_SUBMISSION')
  const last = story.approvals.at(-1)
  if (last && signedOn < (last.paper?.signedOn ?? dayOf(last.at)))
    throw refuse('SIGNED_BEFORE_LAST_STAGE')
  const signer = (await signersOf(story, storyChain(settings), now)).find(
    ({ id }) => id === input.signerId,
  )
  if (!signer || !story.stage) throw refuse('NOT_YOUR_STAGE')

  const recordedBy = { id: caller.id, name: caller.name }
  const paper = { signedOn, fileId: input.photo, recordedBy }
  const by = { ...signer, stages: [story.stage] }
  const signing = { by, remarks, proofs, enteredBy: recordedBy, paper }
  const signed = await withSignature(story, signing, settings, now, refuse)
  await documents.put(stories, signed)
  await tellReviewers(documents, signed, storyChain(settings), now)
  const { _id: id, revision, updatedAt } = signed
  return {
    output: { id, revision, updatedAt },
    subject: `stories/${id}`,
    note: `纸质签批，${signer.name}，${signedOn}`,
  }
}

export const listSigners: Handler<typeof news.listSigners> = async ({ id }, context) => {
  const { documents, now, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  const { settings } = await newsroomSettings(documents)
  const signers = await signersOf(story, storyChain(settings), now)
  return { stage: story.stage as never, signers }
}

/** Who may take the stage that is awaited, in this story's column. */
async function signersOf(story: Story, chain: Chain, now: string) {
  const { stage, content } = story
  const role = storyStages.find(({ name }) => name === stage)?.role
  const { column } = content
  if (!role || !column) return []
  const holders = await whoHold([role], now)
  const barred = barredFrom(story, chain)
  return holders
    .filter(({ inForce }) => coversColumn(inForce, role, column))
    .filter(({ person }) => !barred.has(person._id))
    .map(({ person }) => ({ id: person._id, name: person.name }))
}
