import { heldOverQuiet, type DueStep, type QuietHours } from '@domain/dispatch/ladder'
import { count, find, updateWhere, where } from '../../platform/database'
import { dispatches, type Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import { documents } from '../../platform/documents'
import { noticeSettings } from '../../platform/notice-settings'
import { assignCalls, callsByCaller, directors, tellStaff } from './call-list'
import { compareWithRoster } from './compare-with-roster'
import { noticePushes } from './notice-pushes'
import { queueFor } from './queue-for'
import { unsignedOf } from './unsigned'

/** Receipts read, and pushes queued, in one breath. */
const perPage = 1000

/**
 * 催办: takes the step that is due of every ladder, for `most` milliseconds; each stops for whoever has signed,
 * and for all when the meeting begins. What there is no time for is due again a minute later.
 */
export async function climb(now: string, most: number): Promise<{ steps: number }> {
  const until = Date.now() + most
  const due = (await find(dispatches, {
    where: { nextStepAt: where.lte(now) },
    orderBy: ['nextStepAt', 'asc'],
    limit: 20,
  })) as Dispatch[]
  if (due.length === 0) return { steps: 0 }
  const { quiet } = (await noticeSettings(documents)).settings
  let steps = 0
  for (const dispatch of due) {
    if (Date.now() > until) break
    if (await takeStep(dispatch, quiet, now, until)) steps++
  }
  return { steps }
}

/** Does the step, then moves on: a run that dies between does it again, and what was queued stays queued once. */
async function takeStep(
  dispatch: Dispatch,
  quiet: QuietHours,
  now: string,
  until: number,
): Promise<boolean> {
  const { _id, edition, stepsTaken, ladder, card, ignoreQuiet } = dispatch
  const step = ladder[stepsTaken]
  const over = card.startsAt <= now
  if (step && !over) await compareWithRoster(dispatch, now)
  const unsigned = step && !over ? await count(receipts, unsignedOf(dispatch)) : 0
  if (step && unsigned > 0) {
    // A step that comes late, after an outage, may have come into the quiet hours.
    const dueAt = heldOverQuiet(now, card.startsAt, quiet, ignoreQuiet)
    if (!(await reach(dispatch, step, unsigned, { now, dueAt, until }))) return false
  }
  const next = unsigned > 0 ? ladder[stepsTaken + 1] : undefined
  const moved = await updateWhere(
    dispatches,
    { _id, edition, stepsTaken },
    { stepsTaken: stepsTaken + 1, nextStepAt: next?.dueAt ?? where.remove() },
  )
  return moved > 0
}

interface When {
  now: string
  dueAt: string
  until: number
}

/** Whether all of them were reached; false when the time was up before. */
async function reach(
  dispatch: Dispatch,
  { step }: DueStep,
  unsigned: number,
  when: When,
): Promise<boolean> {
  switch (step) {
    case 'push':
    case 'pushAgain':
    case 'sms':
      return pushAll(dispatch, step, when)
    case 'call': {
      await assignCalls(dispatch, when.now)
      for (const [caller, calls] of Object.entries(await callsByCaller(dispatch)))
        await tellStaff(dispatch, [caller], step, calls, when)
      return true
    }
    case 'director':
      await tellStaff(dispatch, await directors(when.now), step, unsigned, when)
      return true
  }
}

async function pushAll(
  dispatch: Dispatch,
  step: 'push' | 'pushAgain' | 'sms',
  { now, dueAt, until }: When,
): Promise<boolean> {
  for (let after: string | undefined; ;) {
    if (Date.now() > until) return false
    const page = (await find(receipts, {
      where: { ...unsignedOf(dispatch), ...(after && { key: where.gt(after) }) },
      orderBy: ['key', 'asc'],
      limit: perPage,
      fields: ['recipient', 'key'],
    })) as Pick<Receipt, '_id' | 'recipient' | 'key'>[]
    await queueFor(dispatch, noticePushes(dispatch, page, step, dueAt), now)
    if (page.length < perPage) return true
    after = page[page.length - 1]?.key
  }
}
