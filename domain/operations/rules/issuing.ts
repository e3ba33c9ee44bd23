import * as z from 'zod'
import { ladderStepLabels } from '../../dispatch/ladder'
import { bookLabels } from '../../vocabulary/rulebook'
import { organKindLabels } from '../../vocabulary/organ-kinds'
import { command, query } from '../operation'
import { day, download, id, oneOf, utc } from '../shapes'
import { clerks, desk } from './shapes'

const book = oneOf(bookLabels)

const issuedRule = z.object({
  ruleId: id,
  editionId: id,
  title: z.string(),
  part: z.string(),
  effectiveOn: day,
})
const changes = z.object({
  added: z.array(issuedRule),
  amended: z.array(issuedRule),
  /** In another part or place. */
  moved: z.array(issuedRule),
  left: z.array(issuedRule),
})

/** 汇编印发: what is in force becomes an issue of the book, sent to organs that sign for it. */
export const issuing = {
  /** What the next issue would hold, against the last, and how that one fares. */
  openBookDesk: query({
    by: desk,
    input: z.strictObject({ book }),
    output: z.object({
      /** The number the next issue gets. */
      next: z.int(),
      rules: z.array(issuedRule),
      /** Against the last issue; none before the first. */
      changes: changes.optional(),
      /** Whom it can go to; `chosen` had the last one, when it was issued or later. */
      organs: z.array(
        z.object({ id, name: z.string(), kind: oneOf(organKindLabels), chosen: z.boolean() }),
      ),
      issues: z.array(
        z.object({
          edition: z.int(),
          issuedAt: utc,
          issuedBy: z.string(),
          note: z.string(),
          rules: z.int(),
          /** With those it went to later. */
          organs: z.int(),
          /** 补发, the first first. */
          added: z.array(z.object({ at: utc, by: z.string(), organs: z.int() })),
        }),
      ),
      /** Of the issue that holds: its board, and how many have signed. */
      dispatch: z
        .object({
          id,
          total: z.int(),
          made: z.int(),
          signed: z.int(),
          /** What is done next about those that have not signed; nothing once every step was taken. */
          next: z.object({ step: oneOf(ladderStepLabels), at: utc }).optional(),
        })
        .optional(),
      mayIssue: z.boolean(),
    }),
    refusals: [],
  }),

  /** 印发: fixes what the issue holds and sends it; copies of the issue before are told they are superseded. */
  issueBook: command({
    by: clerks,
    input: z.strictObject({
      book,
      /** The number as it was seen: another issue meanwhile is refused. */
      edition: z.int().min(1).max(999),
      organIds: z.array(id).min(1).max(300),
      /** 签收截止: the end of this day. */
      signOn: day,
      note: z.string().trim().max(500),
    }),
    output: z.object({ dispatchId: id, edition: z.int(), total: z.int() }),
    refusals: [
      'BOOK_EMPTY',
      'BOOK_UNCHANGED',
      'ISSUED_MEANWHILE',
      'ORGANS_EMPTY',
      'DAY_PAST',
      'TEMPLATE_MISSING',
    ],
  }),

  /** 补发: the issue that holds goes to organs it was not sent to; nobody who has it signs anew. */
  addHolders: command({
    by: clerks,
    input: z.strictObject({
      book,
      /** The last issue, as it was seen. */
      edition: z.int().min(1).max(999),
      organIds: z.array(id).min(1).max(300),
      /** 签收截止: the end of this day, or of the day the others were given where that is later. */
      signOn: day,
    }),
    output: z.object({ dispatchId: id, edition: z.int(), added: z.int() }),
    refusals: [
      'ISSUE_NOT_FOUND',
      'ISSUE_SUPERSEDED',
      'ORGANS_EMPTY',
      'ORGANS_HOLD_IT',
      'DAY_PAST',
      'TEMPLATE_MISSING',
    ],
  }),

  /** 打印本: the whole book as a Word file with contents; of an issue as it was, or as the next one would be. */
  bookDocument: command({
    by: desk,
    input: z.strictObject({ book, edition: z.int().min(1).max(999).optional() }),
    output: download,
    refusals: ['BOOK_EMPTY', 'ISSUE_NOT_FOUND'],
    confidential: true,
  }),
}
