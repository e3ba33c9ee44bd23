import type { AccountCopy } from '@domain/official-account/copy'
import type { Review } from '@domain/review/review'
import type { Decision } from '@domain/story/decision'
import type { Proof } from '@domain/story/proofs'
import type { StoryContent } from '@domain/story/story-content'
import type { Column } from '@domain/vocabulary/columns'
import { collection, type Stored } from '../platform/collection'

export type { StoryContent } from '@domain/story/story-content'

export interface Story extends Stored, Review {
  /** Counts every change; a save or an act names the one it has seen. */
  revision: number
  content: StoryContent
  /** Everything a reader can read, for the search. */
  text: string
  importNotes: readonly string[]
  createdAt: string
  updatedAt: string
  updatedBy: string
  /** updatedAt and id in one: the desk's order, and its cursor. */
  deskKey: string
  /** Everybody's steps on the way, oldest first; what the record and the review sheet show. */
  steps: readonly Step[]
  submitted?: { by: { id: string; name: string }; at: string } | undefined
  /** 希望发布时间, as the author asked. */
  wishedAt?: string | undefined
  decisions: readonly Decision[]
  proofs: readonly Proof[]
  confidentiality?: { by: { id: string; name: string }; at: string; hash: string } | undefined
  vote?: { passedOn: string; meeting: string; by: string; at: string } | undefined
  /** Of the title and text when it was first called a reprint: those words it keeps, or is none. */
  reprintHash?: string | undefined
  /** 定时发布没有成功: when it was tried, and why; of the past once another time is set. */
  dueFailure?: { at: string; why: string } | undefined
  /** Only while published. */
  published?: Publication | undefined
  /** Stays until it is published again: its address keeps saying that it was withdrawn. */
  withdrawal?: Withdrawal | undefined
  /** 更正, oldest first. */
  corrections: readonly { on: string; note: string }[]
  /** 公众号副本 */
  copies?: readonly AccountCopy[] | undefined
}

export interface Step {
  at: string
  by: string
  /** Of the story, as the step made it. */
  revision?: number | undefined
  did: string
  note?: string | undefined
}

export interface Withdrawal {
  at: string
  by: string
  /** Stays inside. */
  reason: string
  publicNote: string
}

/** What the lists need of a published story, so that they need not load it. */
export interface Publication {
  at: string
  column: Column
  /** As written, or the first sentences of the text. */
  summary: string
  /** The readers' order, and their cursor: pinned stories first, then by time; the id makes it unique. */
  key: string
  /** 置顶: its place among the pinned, from 1. */
  pinned?: number | undefined
  /** It was to appear then, and a run was missed. */
  wasDueAt?: string | undefined
}

export const stories = collection<Story>('stories')

/** Sorts by time, then by id, so that no two stories share a place. */
export const orderKey = (at: string, id: string): string => `${at}#${id}`

/** `~` sorts after every digit, so pinned stories come first in a list that runs downwards. */
export const readersKey = (at: string, id: string, pinned?: number): string =>
  pinned ? `~${99 - pinned}#${id}` : orderKey(at, id)
