import type { EditionState, RuleFields } from '@domain/rulebook/edition'
import type { RuleContent } from '@domain/rulebook/edition'
import { collection, type Stored } from '../platform/collection'

/** 制度. */
export interface Rule extends Stored, RuleFields {
  /** The edition being worked on. */
  draftId?: string | undefined
  /** All of them, the first first. */
  editionIds: readonly string[]
  revision: number
  updatedAt: string
  updatedBy: string
}

/** 版本: also the draft on its way. */
export interface Edition extends Stored, EditionState {
  revision: number
  /** As its content is titled: for lists, which read no content. */
  title: string
  /** What was kept of it, the first first; the words stand in `keptTexts`. */
  texts: readonly { number: number; label: string; at: string }[]
  /** 提请审议: when what lies before the meeting was sent in. */
  submittedAt?: string | undefined
  steps: readonly EditionStep[]
  createdAt: string
  updatedAt: string
  updatedBy: string
}

export interface EditionStep {
  at: string
  by: string
  did: string
  note?: string | undefined
  /** The revision that the step made. */
  revision: number
}

/** 留存稿: what was put out for comment, lay before a meeting or was adopted; never changed. */
export interface KeptText extends Stored {
  editionId: string
  number: number
  label: string
  content: RuleContent
  hash: string
  at: string
}

export const rules = collection<Rule>('rules')
export const editions = collection<Edition>('ruleEditions')
export const keptTexts = collection<KeptText>('ruleTexts')

export const keptTextId = (editionId: string, number: number): string => `${editionId}.${number}`
