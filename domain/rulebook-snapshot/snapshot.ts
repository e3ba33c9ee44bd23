import type { Identified } from '../rulebook/identified'
import type { Book, Scope, Standing } from '../vocabulary/rulebook'

/** As much of 效力 as readers meet: drafts and superseded editions are not in the book. */
export const readStandings = ['inForce', 'notYetInForce', 'repealed'] as const satisfies Standing[]
export type ReadStanding = (typeof readStandings)[number]

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
  standing: ReadStanding
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
