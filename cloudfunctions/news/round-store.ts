import type { Approval, Who } from '@domain/review/review'
import type { Proof } from '@domain/story/proofs'
import { collection, type Stored } from '../platform/collection'
import { find, where } from '../platform/database'
import type { Story, StoryContent } from './story-store'

/** 一轮送审: the text exactly as it was submitted, and once it is over, who had signed it. Never removed. */
export interface Round extends Stored {
  storyId: string
  number: number
  content: StoryContent
  /** As a story's: for finding names in old copies. */
  text: string
  hash: string
  submittedBy: Who
  at: string
  /** Of this round; written when an act made them void. */
  approvals?: readonly Approval[] | undefined
  confidentiality?: Story['confidentiality']
  proofs?: readonly Proof[] | undefined
  /** What ended it: a return, or a change of what had been signed. */
  ended?: { by: string; at: string; did: string; note?: string | undefined } | undefined
}

export const rounds = collection<Round>('rounds')

export const roundId = (storyId: string, number: number): string => `${storyId}-${number}`

/** The rounds, among all stories', that match. */
export const roundsHolding = (match: object, limit: number) =>
  find(rounds, { where: match, limit, fields: ['storyId', 'number'] })

/** The stories, by id, that have rounds that match, from those rounds after a story's; `atOnce` rounds are looked at. */
export async function storiesOfRounds(match: object, after: string | undefined, atOnce: number) {
  const found = await find(rounds, {
    where: after ? where.and([match, { storyId: where.gt(after) }]) : match,
    orderBy: ['storyId', 'asc'],
    limit: atOnce,
    fields: ['storyId'],
  })
  return { ids: [...new Set(found.map(({ storyId }) => storyId))], more: found.length === atOnce }
}

export type PastRound = Awaited<ReturnType<typeof pastRounds>>[number]

/** The rounds of a story that are over, the first one first. */
export async function pastRounds({ _id, round, status }: Story) {
  const isOver = status === 'draft' || status === 'returned'
  const last = isOver ? round : round - 1
  if (last < 1) return []
  return find(rounds, {
    where: { storyId: _id, number: where.lte(last) },
    orderBy: ['number', 'asc'],
    limit: 200,
    fields: [
      'number',
      'hash',
      'submittedBy',
      'at',
      'approvals',
      'confidentiality',
      'proofs',
      'ended',
    ],
  })
}
