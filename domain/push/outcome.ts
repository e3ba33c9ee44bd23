/**
 * 推送 on its way. queued: to be submitted. submitting: handed over, no answer yet. accepted: WeChat took it.
 * declined: WeChat, or we, will not; `errCode` says why. unknown: nobody can know, so nobody tries again: the
 * ladder's next step, a push of its own, is what reaches the person.
 */
export type PushState = 'queued' | 'submitting' | 'accepted' | 'declined' | 'unknown'

/** 微信订阅消息 or 短信. */
export type PushChannel = 'wechat' | 'sms'

/** What a receipt keeps of the latest push that belongs to it, once that push is settled. */
export interface PushOutcome {
  state: PushState
  at: string
  errCode?: string | undefined
  channel: PushChannel
}

/**
 * What came of submitting: 0 is yes, any other number WeChat's errcode, a text the code of a number SMS did not
 * reach; `unknown` when no answer came.
 */
export type Answer = number | string

/** What becomes of a push after an answer. Only `queued` is not the end of it. */
export type AfterAnswer =
  | { state: 'accepted' | 'unknown' }
  | { state: 'declined'; errCode: string }
  | { state: 'queued'; errCode: string; retryInMinutes: number }

/** What passes by itself: quota (45009), concurrency (43108), busy (-1), and too many SMS at the moment. */
const passing = new Set<Answer>([
  45009,
  43108,
  -1,
  'LimitExceeded.DeliveryFrequencyLimit',
  'LimitExceeded.PhoneNumberThirtySecondLimit',
  'LimitExceeded.PhoneNumberOneHourLimit',
])

/** Minutes to wait before the second, third … attempt. */
const backOff = [1, 5, 15, 60]

/**
 * After so many attempts, this one among them. Only what time can heal is tried again; 43101, 40003, 40037,
 * 41030, 47003, 43107 never, and never what may have been sent.
 */
export function afterAnswer(answer: Answer, attempts: number): AfterAnswer {
  if (answer === 0) return { state: 'accepted' }
  if (answer === 'unknown') return { state: 'unknown' }
  const errCode = String(answer)
  const retryInMinutes = backOff[attempts - 1]
  return passing.has(answer) && retryInMinutes !== undefined
    ? { state: 'queued', errCode, retryInMinutes }
    : { state: 'declined', errCode }
}

/** Longer than any function may run: an answer that has not come by then will not come. */
export const submittingForMinutes = 5
