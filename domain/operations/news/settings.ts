import * as z from 'zod'
import { command, query } from '../operation'
import { day, revision } from '../shapes'
import { onDuty } from './shapes'

const phrase = z.string().trim().min(1).max(200)

/** 固定表述、机构名称、领导姓名, as the office keeps them for its proofreader. */
const lists = z.strictObject({
  formulations: z
    .array(
      z.strictObject({
        text: phrase,
        from: day.optional(),
        until: day.optional(),
        wrong: z.array(phrase).max(20).optional(),
      }),
    )
    .max(500),
  organs: z.array(z.strictObject({ name: phrase, wrong: z.array(phrase).max(20) })).max(300),
  leaders: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(30), title: phrase }))
    .max(200),
  /** 本届 */
  term: z.int().min(1).max(99).optional(),
  accepted: z.array(phrase).max(500),
})

const settings = z.strictObject({
  /** 人手不足时一人可审多个环节; the author never reviews. */
  mayCombine: z.boolean(),
  /** 转载来源: where reprints may come from. */
  reprintSources: z.array(z.string().trim().min(1).max(40)).max(200),
  lists,
})

/** 编辑部设置. */
export const newsroomSettings = {
  readSettings: query({
    by: [...onDuty, 'administrator'],
    input: z.strictObject({}),
    output: z.object({ revision, settings }),
    refusals: [],
  }),
  saveSettings: command({
    by: ['office', 'leader', 'administrator'],
    input: z.strictObject({ revision, settings }),
    output: z.object({ revision }),
    refusals: [],
  }),
}
