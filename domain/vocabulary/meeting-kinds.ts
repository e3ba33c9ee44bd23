/** 会议种类: what the office calls people together for, in the order it offers them. */
export const meetingKinds = {
  congress: '人代会',
  standingCommittee: '常委会会议',
  chairpersons: '主任会议',
  deputyGroup: '代表小组活动',
  inspection: '视察',
  research: '调研',
  other: '其他会议',
} as const

export type MeetingKind = keyof typeof meetingKinds

export const meetingKindNames = Object.keys(meetingKinds) as [MeetingKind, ...MeetingKind[]]
