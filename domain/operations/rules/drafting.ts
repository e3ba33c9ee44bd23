import * as z from 'zod'
import { sameRules } from '../../rulebook/arranged'
import { standingLabels } from '../../vocabulary/rulebook'
import { storyStatusLabels } from '../../vocabulary/story-status'
import { command, query } from '../operation'
import { returned, step } from '../review-shapes'
import { day, download, fileId, id, oneOf, saved, seen, utc, who } from '../shapes'
import { period } from './opinions'
import {
  adoption,
  clerks,
  deliberation,
  desk,
  dropped,
  editionCard,
  oddity,
  ruleContent,
  ruleFields,
  unreadable,
} from './shapes'

/** 版本 and which kept text of it; without a text, as it is now. */
const textRef = z.strictObject({ editionId: id, text: z.int().min(1).max(999).optional() })

/** All rules of one 编; more than any compilation has, and a transaction still gets through them. */
const partOfBook = z.array(id).min(2).max(300)

const difference = z.object({ text: z.string(), kind: z.enum(['same', 'added', 'removed']) })

/** 导入、修改、比较: the work on drafts. */
export const drafting = {
  /** 制度台账: every rule with where it stands. */
  listRules: query({
    by: desk,
    input: z.strictObject({}),
    output: z.object({
      rules: z.array(
        ruleFields.extend({
          ruleId: id,
          current: editionCard.optional(),
          draft: z
            .object({
              editionId: id,
              ordinal: z.int(),
              status: oneOf(storyStatusLabels),
              period: period.optional(),
              opinions: z.int(),
              unanswered: z.int(),
              /** 登记现行制度, and nobody has confirmed it yet. */
              registering: z.boolean().optional(),
            })
            .optional(),
          editions: z.array(editionCard),
        }),
      ),
    }),
    refusals: [],
  }),

  /** A Word file becomes the first draft of a rule; everything odd about it is reported, nothing repaired. */
  importRule: command({
    by: clerks,
    input: z.strictObject({ fileId, rule: ruleFields.omit({ title: true }) }),
    output: saved.extend({ ruleId: id, oddities: z.int() }),
    refusals: unreadable,
  }),

  /** 另行导入: a Word file takes the place of the draft's words; provisions keep their ids. */
  importRevision: command({
    by: clerks,
    input: z.strictObject({ ...seen, fileId }),
    output: saved.extend({ oddities: z.int() }),
    refusals: ['EDITION_NOT_FOUND', 'NOT_EDITABLE', ...unreadable],
  }),

  /** 修改: from the edition in force, with its ids. */
  startAmendment: command({
    by: clerks,
    input: z.strictObject({ ruleId: id }),
    output: saved,
    refusals: ['RULE_NOT_FOUND', 'DRAFT_UNDER_WAY', 'NOT_IN_FORCE', 'LATER_EDITION'],
  }),

  /** The words of one provision, or of the whole draft, typed anew; numbers are read from them as from a file. */
  reviseDraft: command({
    by: clerks,
    input: z.strictObject({
      ...seen,
      at: z.union([z.literal('whole'), id]),
      /** Line by line; empty takes the provision out. */
      text: z.string().max(270_000),
    }),
    output: saved.extend({ oddities: z.int() }),
    refusals: [
      'EDITION_NOT_FOUND',
      'NOT_EDITABLE',
      'PROVISION_NOT_FOUND',
      'RULE_FILE_EMPTY',
      'RULE_FILE_TWO_RULES',
      'RULE_TOO_LONG',
      'MARKED_SECRET',
    ],
  }),

  /** 删除草案: only a draft nobody was asked about and no meeting has seen; the words are kept. */
  dropDraft: command({
    by: clerks,
    input: z.strictObject(seen),
    output: z.object({ id }),
    refusals: ['EDITION_NOT_FOUND', 'NOT_EDITABLE'],
  }),

  saveRule: command({
    by: clerks,
    input: z.strictObject({
      ruleId: id,
      revision: z.int(),
      rule: ruleFields.omit({ title: true }),
    }),
    output: saved,
    refusals: ['RULE_NOT_FOUND', 'NOT_EDITABLE'],
  }),

  /** 排次序: the rules of one 编 of a book, the first first, in place of the order in which they were seen. */
  arrangeRules: command({
    by: clerks,
    input: z
      .strictObject({
        ...ruleFields.pick({ book: true, part: true }).shape,
        ruleIds: partOfBook,
        before: partOfBook,
      })
      .refine(({ ruleIds, before }) => sameRules(ruleIds, before), {
        path: ['ruleIds'],
        message: '请把这一编的制度都排进去',
      }),
    output: z.object({ moved: z.int() }),
    refusals: ['CHANGED_MEANWHILE'],
  }),

  /** Everything the desk decides by. */
  openEdition: query({
    by: desk,
    input: z.strictObject({ id }),
    output: saved.extend({
      ruleId: id,
      rule: ruleFields.extend({ revision: z.int() }),
      ordinal: z.int(),
      standing: oneOf(standingLabels),
      status: oneOf(storyStatusLabels),
      stage: z.string().optional(),
      content: ruleContent,
      oddities: z.array(oddity),
      /** Lines of the file that are no part of the rule: its table of contents, page numbers, running heads. */
      dropped: z.array(dropped),
      texts: z.array(
        z.object({
          number: z.int(),
          /** 征求意见稿, 第一次主任会议审议稿, 通过稿 … */
          label: z.string(),
          at: utc,
        }),
      ),
      period: period.optional(),
      opinions: z.object({ total: z.int(), unanswered: z.int() }),
      deliberations: z.array(deliberation),
      returned: returned.optional(),
      adoption: adoption.optional(),
      /** As it was registered, for somebody else to confirm. */
      registering: adoption.optional(),
      until: day.optional(),
      writers: z.array(who),
      steps: z.array(step),
      editions: z.array(editionCard),
      may: z.object({
        edit: z.boolean(),
        openPeriod: z.boolean(),
        closePeriod: z.boolean(),
        submit: z.boolean(),
        recall: z.boolean(),
        deliberate: z.boolean(),
        adopt: z.boolean(),
        confirm: z.boolean(),
        amend: z.boolean(),
        repeal: z.boolean(),
        drop: z.boolean(),
        /** What keeps it from going on now, in words. */
        notBecause: z.string().optional(),
      }),
    }),
    refusals: ['EDITION_NOT_FOUND'],
  }),

  /** 留存稿: one that was kept, as it was. */
  openText: query({
    by: desk,
    input: z.strictObject({ editionId: id, text: z.int().min(1).max(999) }),
    output: z.object({ label: z.string(), at: utc, content: ruleContent }),
    refusals: ['EDITION_NOT_FOUND'],
  }),

  /** 引用核对: what an amendment leaves leading nowhere, or elsewhere: in other rules, and in this text. */
  checkReferences: query({
    by: desk,
    input: z.strictObject({ id }),
    output: z.object({
      references: z.array(
        z.object({
          editionId: id,
          title: z.string(),
          provisionId: z.string(),
          /** 第十二条第二款 */
          about: z.string(),
          says: z.string(),
        }),
      ),
    }),
    refusals: ['EDITION_NOT_FOUND'],
  }),

  /** Two texts, article by article: matched by id, words marked. */
  compareEditions: query({
    by: desk,
    input: z.strictObject({ before: textRef, after: textRef }),
    output: z.object({
      before: z.string(),
      after: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          change: z.enum(['same', 'reworded', 'renumbered', 'added', 'removed']),
          before: z.object({ label: z.string(), words: z.array(difference) }).optional(),
          after: z.object({ label: z.string(), words: z.array(difference) }).optional(),
        }),
      ),
    }),
    refusals: ['EDITION_NOT_FOUND'],
  }),

  /** 修改对照表 as a Word file. */
  comparisonDocument: command({
    by: desk,
    input: z.strictObject({ before: textRef, after: textRef }),
    output: download,
    refusals: ['EDITION_NOT_FOUND'],
    confidential: true,
  }),
}
