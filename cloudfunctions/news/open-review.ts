import type { news } from '@domain/operations/news'
import { placesOf } from '@domain/story/places'
import { countsForText, vouchesForText } from '@domain/story/proofs'
import { closedBecause } from '@domain/story/release-gate'
import { publicPassages } from '@domain/story/story-passages'
import { refusals } from '@domain/vocabulary/refusals'
import { approvalsShown } from '../platform/approvals-shown'
import type { Handler } from '../platform/handler'
import { changesShown } from './changes-shown'
import { draftView } from './draft-view'
import { gateOf } from './gate-of'
import { keptIn } from './kept-in'
import { newsroomSettings, storyChain } from './newsroom-settings'
import { copiesShown } from './official-account/copies-shown'
import { heldBackNow } from './publication'
import { roundId, rounds } from './round-store'
import { roundsShown } from './rounds-shown'
import { stories } from './story-store'
import { whatTheyMay } from './what-they-may'

export const openReview: Handler<typeof news.openReview> = async ({ id }, context) => {
  const { caller, documents, now, refuse } = context
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  const beingWritten = ['draft', 'returned', 'withdrawn'].includes(story.status)
  const comparedWith = beingWritten ? story.round : story.round - 1
  const [{ settings }, before, view, approvals, past] = await Promise.all([
    newsroomSettings(documents),
    comparedWith > 0 ? documents.get(rounds, roundId(id, comparedWith)) : undefined,
    draftView(story),
    approvalsShown<'first'>(story.approvals),
    roundsShown(story),
  ])
  const { gate, findings, marks } = await gateOf(story, settings.lists, now)
  const places = placesOf(publicPassages(story.content))
  const held = await heldBackNow(documents, story)
  const { confidentiality, vote } = story
  return {
    story: view,
    round: story.round,
    submittedBy: story.submitted?.by,
    approvals,
    proofs: story.proofs.map((proof) => {
      const { kind, by, at } = proof
      return { kind, by, at, current: countsForText(proof, story) }
    }),
    confidentiality: confidentiality && {
      by: confidentiality.by,
      at: confidentiality.at,
      current: vouchesForText(confidentiality, story),
    },
    comparedWith,
    changes: before && (await changesShown(before.content, story.content)),
    marks,
    kept: keptIn(story, marks, findings, places),
    gate: {
      closedBecause: closedBecause(gate),
      missingProofs: [...gate.missingProofs],
      confidentialityMissing: gate.confidentialityMissing,
      personalData: gate.personalData.map(({ kind, passage, offset, masked }) => ({
        kind,
        passage,
        offset,
        place: places.get(passage) ?? '',
        masked,
      })),
      appointment: gate.appointment && {
        of: gate.appointment.of,
        sentences: [...gate.appointment.sentences],
      },
    },
    vote,
    dueAt: story.dueAt,
    wishedAt: story.wishedAt,
    heldBecause: held && refusals[held].says,
    rounds: past,
    steps: [...story.steps],
    copies: copiesShown(story, now),
    may: whatTheyMay(story, { caller, chain: storyChain(settings), now, held }),
  }
}
