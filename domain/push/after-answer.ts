import { addDays, daysBetween } from '../dates/add-days'
import { dayOf } from '../dates/day'
import { fromShanghai } from '../dates/shanghai-moment'
import type { Answer } from './outcome'

/** What becomes of a push after an answer. Only `queued`, to be due again at that moment, is not the end of it. */
export type AfterAnswer =
  | { state: 'accepted' | 'unknown' }
  | { state: 'declined'; errCode: string }
  | { state: 'queued'; errCode: string; dueAt: string }

/** The attempt that was answered. */
export interface Attempt {
  at: string
  /** How many there were, this one among them. */
  attempts: number
  queuedAt: string
  /** Of no use from then on. */
  until?: string | undefined
}

/** The quota of the day is used up: nothing heals it before the next. */
const quotaUsedUp = 45009

/** So many days after the one it was queued on a push is still tried, in the morning. */
const quotaDays = 3
const morning = '08:00'

/** What passes within minutes: concurrency (43108), busy (-1), and too many SMS at the moment. */
const passing = new Set<Answer>([
  43108,
  -1,
  'LimitExceeded.DeliveryFrequencyLimit',
  'LimitExceeded.PhoneNumberThirtySecondLimit',
  'LimitExceeded.PhoneNumberOneHourLimit',
])

/** Minutes to wait before the second, third … attempt. */
const backOff = [1, 5, 15, 60]

/**
 * Only what time can heal is tried again, while it is of use; 43101, 40003, 40037, 41030, 47003, 43107 never, and
 * never what may have been sent.
 */
export function afterAnswer(answer: Answer, attempt: Attempt): AfterAnswer {
  if (answer === 0) return { state: 'accepted' }
  if (answer === 'unknown') return { state: 'unknown' }
  const errCode = String(answer)
  const dueAt = nextAttempt(answer, attempt)
  const inTime = dueAt && (attempt.until === undefined || dueAt < attempt.until)
  return inTime ? { state: 'queued', errCode, dueAt } : { state: 'declined', errCode }
}

function nextAttempt(answer: Answer, { at, attempts, queuedAt }: Attempt): string | undefined {
  if (answer === quotaUsedUp) {
    const tomorrow = addDays(dayOf(at), 1)
    const stillTried = daysBetween(dayOf(queuedAt), tomorrow) <= quotaDays
    return stillTried ? fromShanghai(`${tomorrow}T${morning}`) : undefined
  }
  const minutes = passing.has(answer) ? backOff[attempts - 1] : undefined
  return minutes === undefined
    ? undefined
    : new Date(Date.parse(at) + minutes * 60_000).toISOString()
}
