import type { Who } from '@domain/review/review'
import { collection, type Stored } from '../platform/collection'
import { find } from '../platform/database'
import type { StoryContent } from './story-store'

/** 一轮送审: the text exactly as it was submitted. Never changed, never removed. */
export interface Round extends Stored {
  storyId: string
  number: number
  content: StoryContent
  /** As a story's: for finding names in old copies. */
  text: string
  hash: string
  submittedBy: Who
  at: string
}

export const rounds = collection<Round>('rounds')

export const roundId = (storyId: string, number: number): string => `${storyId}-${number}`

/** The rounds, among all stories', that match. */
export const roundsHolding = (match: object, limit: number) =>
  find(rounds, { where: match, limit, fields: ['storyId', 'number'] })
