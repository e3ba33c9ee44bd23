import type { PaperSignature, Who } from './review'

/** What can be done with a subject under review. */
export type Act =
  | { act: 'edit'; by: Who }
  | { act: 'submit'; by: Who; hash: string }
  /** 撤回, before anybody has reviewed. */
  | { act: 'recall'; by: Who }
  | {
      act: 'approve'
      by: Reviewer
      at: string
      hash: string
      remarks: string
      paper?: PaperSignature | undefined
    }
  /** 退回 by who reviews it; what is signed is stopped. */
  | { act: 'return'; by: Reviewer; at: string; remarks: string }
  | { act: 'schedule'; dueAt: string; now: string }
  /** 取消定时. */
  | { act: 'unschedule' }
  | { act: 'publish'; hash: string }
  | { act: 'withdraw' }
  /** 紧急停发: whoever is on duty stops what was signed before it appears. */
  | { act: 'stop'; by: Who; at: string; remarks: string }

/** Somebody who reviews, with the stages that are theirs for this subject. */
export interface Reviewer extends Who {
  stages: readonly string[]
}

export type ActName = Act['act']
