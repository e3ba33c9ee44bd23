import type { Group } from '../dispatch/audience'

/** One section of a notice; which there are is fixed by the kind of meeting. */
export interface NoticeSection {
  key: string
  heading: string
  text: string
}

/** 会议通知 as written; moments in UTC. */
export interface NoticeContent {
  title: string
  /** 主送 */
  addressee: string
  sections: readonly NoticeSection[]
  attachments: readonly string[]
  /** 落款 */
  issuer: string
  startsAt: string
  endsAt?: string | undefined
  venue: string
  /** 签收截止 */
  signBy?: string | undefined
  /** 报送参会回执截止 */
  returnBy?: string | undefined
  audience: { groups: readonly Group[]; excluded: readonly string[] }
}
