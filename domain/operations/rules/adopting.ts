import * as z from 'zod'
import { deliberationLabels } from '../../rulebook/edition'
import { changeLabels } from '../../vocabulary/rulebook'
import { command } from '../operation'
import { day, fileId, id, oneOf, saved, seen } from '../shapes'
import { clerks, desk, ruleFields, unreadable } from './shapes'

const meeting = z.string().trim().min(4).max(80)
/** 修正 or 修订: needed where the text changes an earlier one and its 题注 does not tell of this meeting (`asksChange`). */
const change = oneOf(changeLabels).optional()
const dates = ['DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER'] as const

/** 送审、会议审议、通过、施行、废止. */
export const adopting = {
  /** 提请主任会议审议: what lies before the meeting is kept. */
  submitDraft: command({
    by: clerks,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'NOT_EDITABLE', 'PERIOD_OPEN', 'OPINIONS_UNANSWERED'],
  }),

  /** 撤回, before the meeting sat; or what was registered and not confirmed yet, which becomes a draft. */
  recallDraft: command({
    by: clerks,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'NOT_UNDER_REVIEW', 'REVIEW_STARTED', 'NOT_THE_AUTHOR'],
  }),

  /** 记录审议结果, by somebody who did not write the draft. */
  recordDeliberation: command({
    by: clerks,
    input: z
      .strictObject({
        ...seen,
        meeting,
        on: day,
        result: oneOf(deliberationLabels),
        /** 意见要点; what sends a draft back says why. */
        points: z.string().trim().max(4000),
      })
      .refine(
        ({ result, points }) => result === 'agreed' || result === 'continued' || points !== '',
        { path: ['points'], message: '请写明会议提出的意见，起草的同事据此修改' },
      ),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'NOT_UNDER_REVIEW', 'OWN_WORK', ...dates],
  }),

  /** 登记通过: dated by the meeting that passed it; it takes effect on its day by itself. */
  adoptRule: command({
    by: clerks,
    input: z.strictObject({
      ...seen,
      effectiveOn: day,
      change,
    }),
    output: saved,
    refusals: [
      'EDITION_NOT_FOUND',
      'NOT_APPROVED',
      'PERIOD_OPEN',
      'OPINIONS_UNANSWERED',
      'DAYS_OUT_OF_ORDER',
      'CHANGE_NOT_NAMED',
    ],
  }),

  /** 登记现行制度: a rule that was passed before the office kept its rules here, with its meeting and days, as its file has them. It waits for `confirmRegistered`. */
  registerRule: command({
    by: clerks,
    input: z.strictObject({
      fileId,
      rule: ruleFields.omit({ title: true }),
      meeting,
      on: day,
      effectiveOn: day,
      change,
    }),
    output: saved.extend({ ruleId: id, oddities: z.int() }),
    refusals: [...unreadable, ...dates, 'CHANGE_NOT_NAMED'],
  }),

  /** 确认登记: somebody else has compared it with the papers; from now on it is a rule as any other. */
  confirmRegistered: command({
    by: desk,
    input: z.strictObject(seen),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'NOTHING_TO_CONFIRM', 'OWN_WORK'],
  }),

  /** 废止 */
  repealRule: command({
    by: clerks,
    input: z.strictObject({
      ...seen,
      meeting,
      /** The day of the meeting. */
      on: day,
      /** The first day it no longer holds. */
      from: day,
      reason: z.string().trim().min(1).max(300),
    }),
    output: saved,
    refusals: ['EDITION_NOT_FOUND', 'NOT_IN_FORCE', 'LATER_EDITION', ...dates],
  }),
}
