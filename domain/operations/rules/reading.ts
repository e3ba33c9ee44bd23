import * as z from 'zod'
import { scopeLabels } from '../../vocabulary/rulebook'
import { query } from '../operation'
import { day, id, oneOf } from '../shapes'
import { draftCard } from './opinions'
import { editionCard, ruleContent } from './shapes'

/** 查阅: what is in force, cut by 公开范围. */
export const reading = {
  /** The whole current rulebook as one file; no address when what they have is the newest. */
  book: query({
    by: 'anyone',
    input: z.strictObject({
      have: z.strictObject({ scope: oneOf(scopeLabels), version: z.string().max(80) }).optional(),
    }),
    output: z.object({
      /** The widest the caller may read now; kept copies of any wider one are dropped. */
      scope: oneOf(scopeLabels),
      version: z.string(),
      url: z.string().optional(),
      bytes: z.int().optional(),
      /** As `listDrafts` gives them: whoever opens the book sees them above it, and asks once. Missing where they could not be had. */
      drafts: z.array(draftCard).optional(),
    }),
    refusals: [],
  }),

  /** 历次版本 */
  ruleHistory: query({
    by: 'anyone',
    input: z.strictObject({ ruleId: id }),
    output: z.object({ ruleId: id, title: z.string(), editions: z.array(editionCard) }),
    refusals: ['RULE_NOT_FOUND'],
  }),

  /** 某日有效的文本; refused where none was in force, saying when the first came. */
  ruleAsOf: query({
    by: 'anyone',
    input: z.strictObject({ ruleId: id, on: day }),
    output: editionCard.extend({ on: day, content: ruleContent }),
    refusals: ['RULE_NOT_FOUND', 'NOT_IN_FORCE'],
  }),
}
