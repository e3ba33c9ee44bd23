import * as z from 'zod'
import { answerLabels } from '../../opinions/opinion'
import { command, query } from '../operation'
import { cursor, day, download, id, oneOf, saved, seen, utc } from '../shapes'
import { clerks, desk, ruleContent } from './shapes'

const answer = z.object({
  result: oneOf(answerLabels),
  reason: z.string(),
  by: z.string(),
  at: utc,
})
const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public') }),
  z.strictObject({ kind: z.literal('organs'), organIds: z.array(id).min(1).max(200) }),
])

const draftCard = z.object({
  editionId: id,
  title: z.string(),
  closesOn: day,
  open: z.boolean(),
  /** Whose opinion is asked: anybody's, or the caller's organ's. */
  audience: z.enum(['public', 'organs']),
  mine: z.int(),
})

/** 征求意见. */
export const opinions = {
  /** 征求意见稿: keeps the draft as it is now and asks about that. */
  openPeriod: command({
    by: clerks,
    input: z.strictObject({ ...seen, closesOn: day, audience }),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'NOT_EDITABLE', 'PERIOD_OPEN', 'DAY_PAST'],
  }),

  /** 提前结束, with the reason. */
  closePeriod: command({
    by: clerks,
    input: z.strictObject({ ...seen, reason: z.string().trim().min(1).max(200) }),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'PERIOD_CLOSED'],
  }),

  /** Drafts the caller is asked about. */
  listDrafts: query({
    by: 'anyone',
    input: z.strictObject({}),
    output: z.object({ drafts: z.array(draftCard) }),
    refusals: [],
  }),

  /** The text as it was put out, and what the caller said about it. */
  openDraft: query({
    by: 'anyone',
    input: z.strictObject({ editionId: id }),
    output: draftCard.extend({
      content: ruleContent,
      opinions: z.array(
        z.object({
          id,
          provisionId: id.optional(),
          text: z.string(),
          at: utc,
          answer: answer.optional(),
        }),
      ),
    }),
    refusals: ['DRAFT_NOT_FOUND'],
  }),

  /** 提意见: to one provision or in general; nothing is shown to other readers. */
  giveOpinion: command({
    by: 'anyone',
    input: z.strictObject({
      editionId: id,
      provisionId: id.optional(),
      text: z.string().trim().min(2).max(1000),
    }),
    output: saved,
    refusals: ['DRAFT_NOT_FOUND', 'PERIOD_CLOSED', 'PROVISION_NOT_FOUND', 'TOO_MANY_OPINIONS'],
    attempts: { limit: 20, minutes: 10 },
  }),

  /** For staff, by provision in the order of the text. */
  listOpinions: query({
    by: desk,
    input: z.strictObject({
      editionId: id,
      which: z.enum(['all', 'unanswered']).default('all'),
      after: cursor.optional(),
    }),
    output: z.object({
      opinions: z.array(
        saved.extend({
          provisionId: id.optional(),
          /** 第十二条; 整体 for a general one. */
          about: z.string(),
          text: z.string(),
          /** An organ by name; of the public, nobody is named. */
          from: z.string(),
          /** 内容安全检查 finds something; advisory. */
          flagged: z.boolean(),
          answer: answer.optional(),
        }),
      ),
      next: cursor.optional(),
      total: z.int(),
      unanswered: z.int(),
    }),
    refusals: ['EDITION_NOT_FOUND'],
  }),

  /** 采纳 / 部分采纳 / 未采纳, with the reason. */
  answerOpinion: command({
    by: clerks,
    input: z.strictObject({
      ...seen,
      result: oneOf(answerLabels),
      reason: z.string().trim().min(2).max(1000),
    }),
    output: saved,
    refusals: ['OPINION_NOT_FOUND'],
  }),

  /** 意见采纳情况汇总 as a Word file. */
  opinionsDocument: command({
    by: desk,
    input: z.strictObject({ editionId: id }),
    output: download,
    refusals: ['EDITION_NOT_FOUND'],
    confidential: true,
  }),
}
