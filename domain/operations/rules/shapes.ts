import * as z from 'zod'
import { oddityLabels, levels } from '../../provisions/provision'
import type { Identified } from '../../rulebook/identified'
import { deliberationLabels } from '../../rulebook/edition'
import { bookLabels, pathLabels, scopeLabels, standingLabels } from '../../vocabulary/rulebook'
import { day, id, oneOf, utc, who } from '../shapes'

export const clerks = ['office'] as const
/** 工作人员: who works on the rules or decides on them. */
export const desk = ['office', 'leader'] as const

export const ruleFields = z.strictObject({
  title: z.string().trim().min(2).max(120),
  book: oneOf(bookLabels),
  part: z.string().trim().min(1).max(40),
  order: z.int().min(0).max(9999),
  scope: oneOf(scopeLabels),
  path: oneOf(pathLabels),
})

/** A node of the tree; as the cloud answers it. */
export const provision: z.ZodType<Identified> = z.object({
  id: z.string(),
  level: z.enum([...levels, 'preamble', 'annex', 'table']),
  number: z.int().optional(),
  inserted: z.int().optional(),
  label: z.string(),
  text: z.string(),
  rows: z.array(z.array(z.string())).optional(),
  line: z.int(),
  get children() {
    return z.array(provision)
  },
})

export const note = z.object({
  text: z.string(),
  acts: z.array(
    z.object({
      on: z.string(),
      by: z.string(),
      act: z.enum(['passed', 'approved', 'amended', 'revised', 'issued']),
    }),
  ),
  line: z.int(),
})

export const ruleContent = z.object({
  title: z.string(),
  notes: z.array(note),
  provisions: z.array(provision),
})

export const oddity = z.object({
  kind: oneOf(oddityLabels),
  line: z.int(),
  label: z.string(),
  says: z.string(),
})

export const dropped = z.object({
  text: z.string(),
  why: z.enum(['contents', 'pageNumber', 'runningHead', 'title']),
  line: z.int(),
})

/** Of a file: every one says what to do with it. */
export const unreadable = [
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_OLD_WORD',
  'FILE_NOT_DOCX',
  'FILE_DAMAGED',
  'RULE_FILE_EMPTY',
  'RULE_FILE_TWO_RULES',
  'RULE_TOO_LONG',
  'MARKED_SECRET',
] as const

export const adoption = z.object({
  by: oneOf(pathLabels),
  meeting: z.string(),
  on: day,
  effectiveOn: day,
})

/** One line of a rule's history. */
export const editionCard = z.object({
  editionId: id,
  ordinal: z.int(),
  standing: oneOf(standingLabels),
  adoption: adoption.optional(),
  /** The first day it no longer holds. */
  until: day.optional(),
})

export const deliberation = z.object({
  stage: z.enum(['chairpersons', 'committee']),
  meeting: z.string(),
  on: day,
  result: oneOf(deliberationLabels),
  points: z.string(),
  text: z.int(),
  recordedBy: who,
  at: utc,
})
