import {
  defaultLadder,
  defaultQuietHours,
  type LadderStep,
  type QuietHours,
} from '@domain/dispatch/ladder'
import type { WorkCalendar } from '@domain/meeting-clock/calendar'
import {
  defaultClockRules,
  defaultMaterialsRules,
  specialReportDays,
  type ClockRule,
  type SpecialReportDays,
} from '@domain/meeting-clock/rule'
import type { Chain } from '@domain/review/chain'
import { noticeStages } from '@domain/review/chain'
import { meetingKindNames, type MeetingKind } from '@domain/vocabulary/meeting-kinds'
import { officeSettings } from './office-settings'

/** 会议设置: the district's own rules, its calendar, and how it chases. */
export interface NoticeSettings {
  /** The present 届. */
  term: number
  rules: Record<MeetingKind, ClockRule>
  /** 材料交齐: by when whoever brings something before the meeting hands it in. */
  materials: Record<MeetingKind, ClockRule>
  /** 专项工作报告: never fewer days than the law asks for. */
  specialReport: SpecialReportDays
  calendar: WorkCalendar
  ladders: Record<MeetingKind, readonly LadderStep[]>
  quiet: QuietHours
  /** Names of kinds beside the ones the product knows. */
  otherKinds: readonly string[]
  /** Only where an office is too small: one person may check and sign. The writer never does. */
  mayCombine: boolean
}

const byKind = <T>(of: (kind: MeetingKind) => T) =>
  Object.fromEntries(meetingKindNames.map((kind) => [kind, of(kind)])) as Record<MeetingKind, T>

export const fromTheStart: NoticeSettings = {
  term: 1,
  rules: defaultClockRules,
  materials: defaultMaterialsRules,
  specialReport: specialReportDays,
  calendar: { holidays: [], workdays: [] },
  ladders: byKind(defaultLadder),
  quiet: defaultQuietHours,
  otherKinds: [],
  mayCombine: false,
}

/** As the office keeps them, or as they come with the product. */
export const { read: noticeSettings, save: saveSettings } = officeSettings('notices', fromTheStart)

export const noticeChain = ({ mayCombine }: NoticeSettings): Chain => ({
  stages: noticeStages,
  mayCombine,
})
