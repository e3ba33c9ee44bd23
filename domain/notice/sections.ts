import { isActivity, type MeetingKind } from '../vocabulary/meeting-kinds'

interface SectionTerms {
  key: string
  heading: string
  /** A notice cannot be signed without it. */
  needed?: true
}

const opening = { key: 'opening', heading: '', needed: true } as const
const attendance = { key: 'attendance', heading: '参会范围', needed: true } as const
const requirements = { key: 'requirements', heading: '有关要求' } as const
const contact = { key: 'contact', heading: '联系方式', needed: true } as const

const meeting = (agenda: string) =>
  [
    opening,
    { key: 'agenda', heading: agenda, needed: true },
    attendance,
    requirements,
    contact,
  ] as const
const activity = [
  opening,
  { key: 'agenda', heading: '活动内容', needed: true },
  { ...attendance, heading: '参加人员' },
  requirements,
  contact,
] as const

/** The sections of a notice beside its time and place, fixed by the kind of meeting; 0 to n, in order. */
export const sectionsOf: Record<MeetingKind, readonly SectionTerms[]> = {
  congress: [
    opening,
    { key: 'agenda', heading: '主要议程（草案）', needed: true },
    attendance,
    { key: 'registration', heading: '报到时间和地点', needed: true },
    requirements,
    contact,
  ],
  standingCommittee: meeting('会议议程（草案）'),
  // 主任会议 has no agenda to adopt: it deals with matters put before it.
  chairpersons: meeting('会议议题'),
  deputyGroup: activity,
  inspection: activity,
  research: activity,
  other: meeting('会议内容'),
}

/** The only section, beside whom to ring, of a notice that a meeting is cancelled. */
export const cancellation = 'cancellation'

export const placeHeading = (kind: MeetingKind): string =>
  isActivity(kind) ? '集合地点' : '会议地点'
export const timeHeading = (kind: MeetingKind): string =>
  isActivity(kind) ? '活动时间' : '会议时间'
