/** 议题: one item of an agenda; its place in the list is its number. */
export interface AgendaItem {
  id: string
  title: string
  /** 汇报人. */
  reporter?: string | undefined
  /** 专项工作报告, with dates of its own (监督法). */
  specialReport?: boolean | undefined
  /** 任免, or not to be made public: stands in no push, no group text and no public agenda. */
  unpublished?: boolean | undefined
}

/** How somebody takes part; the first that applies counts. */
export const attendingLabels = {
  /** 组成人员. */
  member: '应到',
  attend: '列席',
  sitIn: '旁听',
  invited: '特邀',
} as const

export type Attending = keyof typeof attendingLabels

export const attendings = Object.keys(attendingLabels) as [Attending, ...Attending[]]

export const meetingStatusLabels = {
  planned: '计划中',
  preparing: '筹备中',
  noticed: '已通知',
  ended: '已结束',
  cancelled: '已取消',
} as const

export type MeetingStatus = keyof typeof meetingStatusLabels

export const meetingStatuses = Object.keys(meetingStatusLabels) as [
  MeetingStatus,
  ...MeetingStatus[],
]
