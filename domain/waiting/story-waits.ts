import type { Reviewer } from '../review/act'
import { labelOfStage, storyStages, type Chain } from '../review/chain'
import { forbidden } from '../review/forbidden'
import type { Review } from '../review/review'
import { storySentBack } from '../review/sent-back'
import type { Waiting } from './waiting'

/** A story as its lists know it. */
export interface StoryFacts extends Review {
  id: string
  title: string
  /** When this round was sent in, UTC. */
  submittedAt?: string | undefined
  /** What keeps it from appearing though it is time, in Chinese. */
  heldBecause?: string | undefined
  /** Its set time has passed, and it has not appeared. */
  stuck: boolean
}

/** Somebody of the newsroom before one story. */
export interface NewsWorker {
  /** With the stages that are theirs in its column. */
  by: Reviewer
  /** May put it before the public. */
  releases: boolean
  /** May record the vote that a story on appointments waits for. */
  recordsVotes: boolean
}

/** What a story waits for from this person; nothing where others have the next step. */
export function storyWaits(
  story: StoryFacts,
  { by, releases, recordsVotes }: NewsWorker,
  chain: Chain,
  now: string,
): Waiting | undefined {
  const { id, title, status, stage = '', hash = '', writers, approvals, returned } = story
  const lastStepAt = approvals.at(-1)?.at ?? story.submittedAt
  const waits = { id, title: title || '（未填标题）' }
  switch (status) {
    case 'inReview': {
      const approve = { act: 'approve', by, at: now, hash, remarks: '' } as const
      if (forbidden(story, approve, chain)) return undefined
      const note = `待${labelOfStage(storyStages, stage)}`
      return { kind: 'storyReview', ...waits, note, since: lastStepAt }
    }
    case 'returned':
      if (!returned || !writers.some((writer) => writer.id === by.id)) return undefined
      return {
        ...{ kind: 'storyReturned', ...waits, since: returned.at },
        note: `${returned.by.name} ${storySentBack(returned.stage)}：${returned.remarks}`,
      }
    case 'approved':
    case 'scheduled': {
      const { heldBecause: note, dueAt, stuck } = story
      if (!releases && !(note && recordsVotes)) return undefined
      if (stuck) return { kind: 'storyStuck', ...waits, note, since: dueAt, wrong: true }
      if (note) return { kind: 'storyHeld', ...waits, note, since: lastStepAt }
      if (status === 'scheduled') return undefined
      return { kind: 'storyRelease', ...waits, note: '已签发', since: lastStepAt }
    }
    case 'draft':
    case 'published':
    case 'withdrawn':
      return undefined
  }
}
