import type { Identified } from '../rulebook/identified'

/** Who may read: each scope holds all that the ones before it hold (公众 ⊂ 代表及联络单位 ⊂ 本机关). */
export const scopes = ['public', 'deputies', 'office'] as const
export type Scope = (typeof scopes)[number]

/** 工作制度汇编, 联系代表工作制度汇编. */
export const books = ['work', 'contact'] as const
export type Book = (typeof books)[number]

export const standings = ['inForce', 'notYetInForce', 'repealed'] as const
export type Standing = (typeof standings)[number]

/** One edition of one rule, as it may be read. */
export interface SnapshotRule {
  ruleId: string
  editionId: string
  title: string
  book: Book
  /** The part of the book it stands in, by name. */
  part: string
  /** Where it stands in the book; lower first. */
  order: number
  standing: Standing
  /** 题注, as written. */
  notes: string[]
  /** The organ that adopted it, by name. */
  adoptedBy: string
  /** Shanghai days, YYYY-MM-DD. */
  adoptedOn: string
  effectiveOn: string
  provisions: Identified[]
}

/** What one scope may read of the whole current rulebook. */
export interface Snapshot {
  version: string
  scope: Scope
  /** UTC. */
  madeAt: string
  rules: SnapshotRule[]
}
