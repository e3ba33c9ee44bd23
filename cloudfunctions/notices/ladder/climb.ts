import type { DueStep } from '@domain/dispatch/ladder'
import { claim, find, findAll, where } from '../../platform/database'
import { dispatches, type Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import { queuePushes } from '../../platform/outbox'
import { assignCalls, directors, tellStaff } from './call-list'
import { noticePushes } from './notice-pushes'

/** 催办: takes the step that is due of every ladder; each stops for whoever has signed. */
export async function climb(now: string): Promise<{ steps: number }> {
  const due = (await find(dispatches, {
    where: { nextStepAt: where.lte(now) },
    orderBy: ['nextStepAt', 'asc'],
    limit: 20,
  })) as Dispatch[]
  for (const dispatch of due) await takeStep(dispatch, now)
  return { steps: due.length }
}

/** Does the step, then moves on: a run that dies between does it again, and what was queued stays queued once. */
async function takeStep(dispatch: Dispatch, now: string): Promise<void> {
  const { _id, edition, stepsTaken, ladder, card } = dispatch
  const step = ladder[stepsTaken]
  const over = card.startsAt <= now
  const unsigned = step && !over ? await whoHaveNotSigned(dispatch) : []
  if (step && unsigned.length > 0) await reach(dispatch, step, unsigned, now)
  const next = over || unsigned.length === 0 ? undefined : ladder[stepsTaken + 1]
  await claim(
    dispatches,
    { _id, edition, stepsTaken },
    { stepsTaken: stepsTaken + 1, nextStepAt: next?.dueAt ?? (where.remove() as never) },
  )
}

const whoHaveNotSigned = ({ _id }: Dispatch) =>
  findAll(receipts, 'key', {
    dispatchId: _id,
    state: where.in(['notPushed', 'pushed', 'read']),
    removedIn: where.exists(false),
  })

async function reach(
  dispatch: Dispatch,
  { step }: DueStep,
  unsigned: readonly Receipt[],
  now: string,
): Promise<void> {
  switch (step) {
    case 'push':
    case 'pushAgain':
    case 'sms':
      return queuePushes(noticePushes(dispatch, unsigned, step, now), now)
    case 'call':
      await assignCalls(dispatch, unsigned)
      return tellStaff(dispatch, [dispatch.issuedBy.id], step, unsigned.length, now)
    case 'director':
      return tellStaff(dispatch, await directors(now), step, unsigned.length, now)
  }
}
