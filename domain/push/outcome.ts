/**
 * 推送 on its way. queued: to be submitted. submitting: handed to WeChat, no answer yet. accepted: WeChat took
 * it. declined: WeChat, or we, will not; `errCode` says why. unknown: nobody can know, so nobody tries again.
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

/** WeChat's codes that pass by themselves: quota (45009), concurrency (43108), busy (-1). */
const passing = new Set([45009, 43108, -1])

/** Minutes to wait before the second, third … attempt. */
const backOff = [1, 5, 15, 60]

/**
 * What becomes of a push that WeChat answered with a code, after so many attempts: minutes until the next, or
 * declined. Only what time can heal is tried again; 43101, 40003, 40037, 41030, 47003, 43107 never.
 */
export function afterDecline(
  errCode: number,
  attempts: number,
): { retryInMinutes: number } | 'declined' {
  const minutes = backOff[attempts - 1]
  return passing.has(errCode) && minutes !== undefined ? { retryInMinutes: minutes } : 'declined'
}

/** Longer than any function may run: an answer that has not come by then will not come. */
export const submittingForMinutes = 5
