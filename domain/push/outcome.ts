/**
 * 推送 on its way. queued: to be submitted. submitting: handed over, no answer yet. accepted: WeChat took it.
 * declined: WeChat, or we, will not; `errCode` says why. unknown: nobody can know, so nobody tries again: the
 * ladder's next step, a push of its own, is what reaches the person.
 */
export type PushState = 'queued' | 'submitting' | 'accepted' | 'declined' | 'unknown'

/** 微信订阅消息 or 短信. */
export type PushChannel = 'wechat' | 'sms'

/** What a receipt keeps of the latest step that belongs to it, once a push of that step is settled. */
export interface PushOutcome {
  state: PushState
  at: string
  errCode?: string | undefined
  channel: PushChannel
  /** Which step, and when it was queued: an earlier one that is settled later does not take its place. */
  step: string
  queuedAt: string
}

/**
 * What came of submitting: 0 is yes, any other number WeChat's errcode, a text the code of a number SMS did not
 * reach; `unknown` when no answer came.
 */
export type Answer = number | string

/** Longer than any function may run: an answer that has not come by then will not come. */
export const submittingForMinutes = 5
