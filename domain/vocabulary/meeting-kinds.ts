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

/** 活动: they go somewhere rather than sit (集合地点, 活动内容), and have no agenda that anybody adopts. */
export const isActivity = (kind: MeetingKind): boolean =>
  kind === 'deputyGroup' || kind === 'inspection' || kind === 'research'

export const meetingKindNames = Object.keys(meetingKinds) as [MeetingKind, ...MeetingKind[]]
