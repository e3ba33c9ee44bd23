import { limits } from '@domain/vocabulary/limits'
import type { Column } from '@domain/vocabulary/columns'
import { containing, find, where } from '../platform/database'
import { stories, type Story } from './story-store'

/** On their way to the public. */
const notYetPublished = ['draft', 'returned', 'inReview', 'approved', 'scheduled']

const publishedIn = (column: Column | undefined) => ({
  status: 'published',
  ...(column && { 'published.column': column }),
})

const cardFields = ['published', 'content.title', 'content.coverFileId'] as unknown as [
  'published',
  'content',
]

/** One more than a page, to know whether another follows. */
export const publishedStories = (column: Column | undefined, before: string | undefined) =>
  find(stories, {
    where: { ...publishedIn(column), ...(before && { 'published.key': where.lt(before) }) },
    orderBy: ['published.key', 'desc'],
    limit: limits.pageSize + 1,
    fields: cardFields,
  })

/** Published stories that hold every word in title or text, newest first. */
export const storiesHolding = (words: readonly string[], column: Column | undefined) =>
  find(stories, {
    where: where.and(publishedIn(column), ...words.map((word) => ({ text: containing(word) }))),
    orderBy: ['published.key', 'desc'],
    limit: limits.searchResults + 1,
    fields: ['content.title', 'published', 'text'] as unknown as ['content', 'published', 'text'],
  })

const rowFields = [
  'status',
  'stage',
  'round',
  'revision',
  'writers',
  'approvals',
  'updatedAt',
  'updatedBy',
  'deskKey',
  'dueAt',
  'vote',
  'published',
  'copies',
  'content.title',
  'content.column',
  'content.awaitsVote',
  'content.occasion',
  'dueFailure',
] as unknown as (keyof Story & string)[]

/** Stories that match, last touched first; `limit` of them. */
export const deskStories = (match: object, before: string | undefined, limit: number) =>
  find(stories, {
    where: before ? where.and([match, { deskKey: where.lt(before) }]) : match,
    orderBy: ['deskKey', 'desc'],
    limit,
    fields: rowFields,
  })

/** More than an office ever has on its way. */
const mostWaiting = 500

const waitingFields = [...rowFields, 'hash', 'submitted', 'returned'] as unknown as (keyof Story &
  string)[]

/** Stories that may wait for somebody, with as much of each as tells whether they do. */
export const waitingStories = async (match: object): Promise<Story[]> =>
  (await find(stories, { where: match, limit: mostWaiting, fields: waitingFields })) as Story[]

/** When each story since then was published, the latest first. */
export async function publishedSince(moment: string): Promise<string[]> {
  const found = await find(stories, {
    where: { status: 'published', 'published.at': where.gte(moment) },
    orderBy: ['published.at' as never, 'desc'],
    limit: 1000,
    fields: ['published.at'] as unknown as ['published'],
  })
  return found.flatMap(({ published }) => published?.at ?? [])
}

/** Stories not yet before the public that belong to a meeting or event. */
export const waitingWithOccasion = () =>
  find(stories, {
    where: { status: where.in(notYetPublished), 'content.occasion': where.gt('') },
    orderBy: ['deskKey', 'desc'],
    limit: mostWaiting,
    fields: ['content.occasion', 'status', 'dueAt'] as unknown as ['content', 'status', 'dueAt'],
  })

/** The moment of the last publication, pinned or not. */
export async function lastPublication(): Promise<string | undefined> {
  const [last] = await find(stories, {
    where: { status: 'published' },
    orderBy: ['published.at' as never, 'desc'],
    limit: 1,
    fields: ['published'],
  })
  return last?.published?.at
}
