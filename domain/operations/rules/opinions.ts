import * as z from 'zod'
import { answerLabels } from '../../opinions/opinion'
import { command, query } from '../operation'
import { step } from '../review-shapes'
import { cursor, day, download, id, oneOf, saved, seen, utc } from '../shapes'
import { clerks, desk, ruleContent } from './shapes'

const answer = z.object({
  result: oneOf(answerLabels),
  reason: z.string(),
  /** To whoever gave the opinion it is the office that answers. */
  by: z.string(),
  at: utc,
})
const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public') }),
  z.strictObject({ kind: z.literal('organs'), organIds: z.array(id).min(1).max(100) }),
])

/** 征求意见 of one edition, as staff see it. */
export const period = z.object({
  text: z.int(),
  openedAt: utc,
  closesOn: day,
  audience: z.enum(['public', 'organs']),
  /** By name. */
  organs: z.array(z.string()),
  open: z.boolean(),
  /** 提前结束. */
  closed: z.object({ at: utc, by: z.string(), reason: z.string() }).optional(),
})

/** 征求意见稿 as somebody finds it who is asked. */
export const draftCard = z.object({
  editionId: id,
  title: z.string(),
  closesOn: day,
  open: z.boolean(),
  /** Whose opinion is asked: anybody's, or the caller's organ's. */
  audience: z.enum(['public', 'organs']),
  /** How many opinions the caller, or the organs spoken for, gave on the edition. */
  mine: z.int(),
  /** And how many of them have their answer. */
  answered: z.int(),
})

const counts = z.object({
  accepted: z.int(),
  partlyAccepted: z.int(),
  notAccepted: z.int(),
  unanswered: z.int(),
})

/** An opinion as staff see it. */
const opinionRow = saved.extend({
  provisionId: id.optional(),
  /** 第十二条; 整体 for a general one. */
  about: z.string(),
  /** What stands there, in the text that was put out. */
  provision: z.string().optional(),
  /** Which kept text it is about. */
  ofText: z.int(),
  text: z.string(),
  at: utc,
  /** An organ by name; of the public, nobody is named. */
  from: z.string(),
  /** What 内容安全检查 found, in a word; advisory. */
  flagged: z.string().optional(),
  answer: answer.optional(),
  steps: z.array(step),
})

/** 征求意见. */
export const opinions = {
  /** 征求意见稿: keeps the draft as it is now and asks about that. */
  openPeriod: command({
    by: clerks,
    input: z.strictObject({ ...seen, closesOn: day, audience }),
    output: saved.extend({
      /** Of organs: how many people were queued a push, and which organs have nobody to be told. */
      people: z.int(),
      withoutOfficer: z.array(z.string()),
    }),
    refusals: [
      'EDITION_NOT_FOUND',
      'NOT_EDITABLE',
      'PERIOD_OPEN',
      'SCOPE_NOT_PUBLIC',
      'CLOSES_TOO_SOON',
      'UNIT_NOT_FOUND',
    ],
  }),

  /** 提前结束, with the reason. */
  closePeriod: command({
    by: clerks,
    input: z.strictObject({ ...seen, reason: z.string().trim().min(1).max(200) }),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'PERIOD_CLOSED'],
  }),

  /** Drafts the caller is asked about, and those of the last year they said something to. */
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
      /** Of those asked, the organs the caller speaks for; nobody in particular where the public is asked. */
      organs: z.array(z.object({ id, name: z.string() })),
      content: ruleContent,
      opinions: z.array(
        z.object({
          id,
          provisionId: id.optional(),
          about: z.string(),
          text: z.string(),
          at: utc,
          /** On the text of an earlier period: its provision may be another by now. */
          earlier: z.boolean(),
          /** In whose name, where it was an organ's. */
          organ: z.string().optional(),
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
      /** In whose name, for who speaks for several of the organs asked. */
      organId: id.optional(),
      text: z.string().trim().min(2).max(1000),
    }),
    output: saved,
    refusals: ['DRAFT_NOT_FOUND', 'PERIOD_CLOSED', 'PROVISION_NOT_FOUND', 'TOO_MANY_OPINIONS'],
    attempts: { limit: 20, minutes: 10 },
  }),

  /** For staff, period by period, by provision in the order of the text. */
  listOpinions: query({
    by: desk,
    input: z.strictObject({
      editionId: id,
      which: z.enum(['all', 'unanswered']).default('all'),
      after: cursor.optional(),
    }),
    output: z.object({
      title: z.string(),
      ruleId: id,
      revision: z.int(),
      /** The first first. */
      periods: z.array(
        period.extend({
          /** 征求意见稿, 第二次征求意见稿 … */
          name: z.string(),
        }),
      ),
      mayOpen: z.boolean(),
      opinions: z.array(opinionRow),
      next: cursor.optional(),
      counts,
      /** The files the summary is printed in; none where one holds all. */
      sheets: z.array(z.object({ text: z.int(), part: z.int(), from: z.int(), to: z.int() })),
    }),
    refusals: ['EDITION_NOT_FOUND'],
  }),

  /** One of them as it stands now: for whoever answered it at the same time as somebody else. */
  openOpinion: query({
    by: desk,
    input: z.strictObject({ id }),
    output: opinionRow,
    refusals: ['OPINION_NOT_FOUND'],
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

  /** 意见采纳情况汇总 as a Word file: of all periods, or one of the `sheets` that `listOpinions` names. */
  opinionsDocument: command({
    by: desk,
    input: z.strictObject({
      editionId: id,
      sheet: z
        .strictObject({ text: z.int().min(1).max(9999), part: z.int().min(1).max(999) })
        .optional(),
    }),
    output: download,
    refusals: ['EDITION_NOT_FOUND', 'OPINIONS_TOO_MANY_TO_PRINT', 'OPINIONS_SHEET_GONE'],
    confidential: true,
  }),
}
