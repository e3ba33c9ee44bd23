import type { Block } from '@domain/document/block'
import { limits } from '@domain/vocabulary/limits'
import type { Column } from '@domain/vocabulary/columns'
import type { StoryStatus } from '@domain/vocabulary/story-status'
import { collection, type Stored } from '../platform/collection'
import { containing, countBy, find, where } from '../platform/database'

export interface StoryContent {
  column?: Column | undefined
  title: string
  summary: string
  source: string
  byline: string
  coverFileId?: string | undefined
  blocks: Block[]
}

export interface Story extends Stored {
  status: StoryStatus
  /** Counts every change; a save or an act names the one it has seen. */
  revision: number
  content: StoryContent
  importNotes: string[]
  createdAt: string
  updatedAt: string
  updatedBy: string
  /** updatedAt and id in one: the desk's order, and its cursor. */
  deskKey: string
  /** Only while published. */
  published?: Publication | undefined
  withdrawal?: { at: string; by: string; reason: string } | undefined
}

/** What the lists and the search need of a published story, so that they need not load it. */
export interface Publication {
  at: string
  column: Column
  /** at and id in one: the readers' order, and their cursor. */
  key: string
  /** Everything a reader can read, for the search. */
  text: string
}

export const stories = collection<Story>('stories')

/** Sorts by time, then by id, so that no two stories share a place. */
export const orderKey = (at: string, id: string): string => `${at}#${id}`

const publishedIn = (column: Column | undefined) => ({
  status: 'published',
  ...(column && { 'published.column': column }),
})

const cardFields = [
  'published.at',
  'published.column',
  'published.key',
  'content.title',
  'content.summary',
  'content.coverFileId',
] as unknown as ['published', 'content']

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
    where: where.and(
      publishedIn(column),
      ...words.map((word) => ({ 'published.text': containing(word) })),
    ),
    orderBy: ['published.key', 'desc'],
    limit: limits.searchResults + 1,
    fields: ['content.title', 'published'] as unknown as ['content', 'published'],
  })

/** The desk's list of one state, last touched first; one more than a page. */
export const deskStories = (status: StoryStatus, before: string | undefined) =>
  find(stories, {
    where: { status, ...(before && { deskKey: where.lt(before) }) },
    orderBy: ['deskKey', 'desc'],
    limit: limits.pageSize + 1,
    fields: [
      'status',
      'updatedAt',
      'updatedBy',
      'deskKey',
      'published.at',
      'content.title',
      'content.column',
    ] as unknown as ['status', 'updatedAt', 'updatedBy', 'deskKey', 'published', 'content'],
  })

export const countByStatus = () => countBy(stories, 'status')
