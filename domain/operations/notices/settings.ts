import * as z from 'zod'
import { ladderStepLabels } from '../../dispatch/ladder'
import { specialReportDays } from '../../meeting-clock/rule'
import { command, query } from '../operation'
import { convenors, day, meetingKind, oneOf, revision, utc } from './shapes'

/** When something must have happened before a meeting, and who says so; see domain/meeting-clock/rule. */
const rule = z.strictObject({
  kind: meetingKind,
  rule: z.string().trim().max(60),
  article: z.string().trim().max(20),
  days: z.int().min(0).max(120),
  counted: z.enum(['days', 'workingDays']),
  confirmed: z.boolean(),
})

const ladder = z
  .array(
    z.strictObject({
      step: oneOf(ladderStepLabels),
      afterHours: z.number().min(0).max(720),
    }),
  )
  .min(1)
  .max(5)
  .refine(
    (steps) => steps[0]?.step === 'push' && steps[0].afterHours === 0,
    '第一步必须是发出时推送',
  )
  .refine(
    (steps) => steps.every(({ afterHours }, n) => n === 0 || afterHours > steps[n - 1]!.afterHours),
    '催办各步的时间必须一步比一步晚',
  )
  .refine(
    (steps) => new Set(steps.map(({ step }) => step)).size === steps.length,
    '催办的同一步只能有一次',
  )

const timeOfDay = z
  .string()
  .max(5)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '请填写时间，例如 21:30')

const settings = z.strictObject({
  /** The present 届. */
  term: z.int().min(1).max(99),
  rules: z.record(meetingKind, rule),
  /** By when whoever brings something before the meeting hands it in. */
  materials: z.record(meetingKind, rule),
  /** 专项工作报告 (监督法 第十五条): the district may ask for more days, never for fewer. */
  specialReport: z.strictObject({
    draft: z.int().min(specialReportDays.draft).max(120),
    revised: z.int().min(specialReportDays.revised).max(120),
    toMembers: z.int().min(specialReportDays.toMembers).max(120),
  }),
  calendar: z.strictObject({
    holidays: z.array(day).max(200),
    workdays: z.array(day).max(100),
  }),
  ladders: z.record(meetingKind, ladder),
  quiet: z.strictObject({ from: timeOfDay, to: timeOfDay }),
  otherKinds: z.array(z.string().trim().min(2).max(20)).max(20),
  /** 人手不足时一人可审多个环节; the writer never does. */
  mayCombine: z.boolean(),
})

/** 会议设置. */
export const noticeSettings = {
  readNoticeSettings: query({
    by: [...convenors, 'administrator'],
    input: z.strictObject({}),
    output: z.object({ revision, settings, now: utc }),
    refusals: [],
  }),
  /** Not by a clerk: whoever sends a notice must not shorten the time it is held to. */
  saveNoticeSettings: command({
    by: ['leader', 'administrator'],
    input: z.strictObject({ revision, settings }),
    output: z.object({ revision }),
    refusals: [],
  }),
}
