import { dayOf } from '@domain/dates/day'
import { summaryOf } from '@domain/document/summary'
import type { Chain } from '@domain/review/chain'
import type { RefusalCode } from '@domain/vocabulary/refusals'
import { contentHash } from '../platform/content-hash'
import type { Documents } from '../platform/documents'
import { isHeld } from './occasion-store'
import { acted } from './story-changes'
import { readersKey, type Story } from './story-store'

type Holding = Extract<RefusalCode, 'VOTE_NOT_RECORDED' | 'STORY_HELD'>

/** What keeps an approved story back though nothing is wrong with it. `held`: its meeting was postponed. */
export function heldBack(story: Story, held: boolean): Holding | undefined {
  if (story.content.awaitsVote && !story.vote) return 'VOTE_NOT_RECORDED'
  return held ? 'STORY_HELD' : undefined
}

/** The same, by what is held at this moment. */
export const heldBackNow = async (documents: Documents, story: Story) =>
  heldBack(story, await isHeld(documents, story))

/** Whether it was tried when it was due, and did not appear; a time set anew begins anew. */
export const failedWhenDue = ({ dueAt, dueFailure }: Pick<Story, 'dueAt' | 'dueFailure'>) =>
  dueAt !== undefined && dueFailure !== undefined && dueFailure.at >= dueAt

/** A run this late is no longer the minute that was set. */
const lateAfterMs = 2 * 60_000

export const publishAct = (story: Story) => ({
  act: 'publish' as const,
  hash: contentHash(story.content),
})

/** The story before the public, dated now and never earlier. The act must be allowed. */
export function published(story: Story, chain: Chain, by: string, now: string): Story {
  const { content, dueAt, withdrawal, _id } = story
  const late = dueAt !== undefined && Date.parse(now) - Date.parse(dueAt) > lateAfterMs
  const corrected = withdrawal && content.correction
  // Gone before the text for the search is made: nobody reads its note any more.
  const before = { ...story, withdrawal: undefined }
  return {
    ...acted(before, publishAct(story), chain, by, now, {
      did: late ? '发布（晚于原定时间）' : '发布',
    }),
    published: {
      at: now,
      column: content.column ?? 'headlines',
      summary: content.summary || summaryOf(content.blocks),
      key: readersKey(now, _id),
      ...(late && { wasDueAt: dueAt }),
    },
    corrections: corrected
      ? [...story.corrections, { on: dayOf(now), note: content.correction ?? '' }]
      : story.corrections,
  }
}
