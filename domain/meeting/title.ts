import { toChinese } from '../numerals/chinese'
import { meetingKinds, type MeetingKind } from '../vocabulary/meeting-kinds'

export interface Titled {
  kind: MeetingKind
  /** What the office calls a kind of its own (其他会议): 秘书长办公会议. */
  kindName?: string | undefined
  /** XX区; 区 when absent. */
  district?: string | undefined
  term: number
  /** 第几次; activities have none. */
  ordinal?: number | undefined
  /** What an activity is about; it is then called so. */
  topic?: string | undefined
}

/** 区第十八届人大常委会第十二次会议, as the notice is headed. */
export function meetingTitle({ kind, kindName, district, term, ordinal, topic }: Titled): string {
  const ofTerm = `${district || '区'}第${toChinese(term)}届`
  const nth = ordinal ? `第${toChinese(ordinal)}次` : ''
  switch (kind) {
    case 'congress':
      return `${ofTerm}人民代表大会${nth}会议`
    case 'standingCommittee':
      return `${ofTerm}人大常委会${nth}会议`
    case 'chairpersons':
      return `${ofTerm}人大常委会${nth}主任会议`
    case 'deputyGroup':
    case 'inspection':
    case 'research':
      return topic || kindName || meetingKinds[kind]
    case 'other':
      if (topic) return topic
      return kindName ? `${ofTerm}人大常委会${nth}${kindName}` : meetingKinds.other
  }
}
