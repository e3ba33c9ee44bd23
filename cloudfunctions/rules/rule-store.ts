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
  steps: readonly { at: string; by: string; did: string; note?: string | undefined }[]
  createdAt: string
  updatedAt: string
  updatedBy: string
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
