import { setTimeout as pause } from 'node:timers/promises'
import { afterAnswer, type AfterAnswer } from '@domain/push/after-answer'
import { grouped } from '@domain/lists/grouped'
import { now } from '../platform/clock'
import { updateWhere, where } from '../platform/database'
import { pushes } from '../platform/outbox'
import { keepLedger } from './keep-ledger'
import { persistently } from '../platform/persistently'
import { reportOutcome } from '../platform/report-outcome'
import type { Answered } from './submit'

/** Answers wait this long to be written down together; what a crash loses meanwhile becomes unknown. */
const gatheringMs = 100

/** Writes answers down, many at a time, while others are still being submitted. */
export function openSettlement() {
  const counts: Record<string, number> = {}
  let waiting: Answered[] = []
  let writing: Promise<void> | undefined

  async function write() {
    while (waiting.length > 0) {
      await pause(gatheringMs)
      const batch = waiting
      waiting = []
      for (const [state, n] of await record(batch)) counts[state] = (counts[state] ?? 0) + n
    }
    writing = undefined
  }

  return {
    counts,
    add(answered: Answered) {
      waiting.push(answered)
      writing ??= write()
    },
    /** Resolves when everything is written down. */
    async close() {
      while (writing) await writing
    },
  }
}

async function record(batch: readonly Answered[]): Promise<[state: string, count: number][]> {
  const at = now()
  await keepLedger(batch, at).catch((error: unknown) => complain('ledger', error))
  const outcomes = grouped(batch, (one) =>
    JSON.stringify(afterAnswer(one.answer, { ...one.push, attempts: one.push.attempts + 1, at })),
  )
  const written = [...outcomes].map(async ([text, group]): Promise<[string, number]> => {
    const after = JSON.parse(text) as AfterAnswer
    try {
      return [after.state, await settle(group, after, at)]
    } catch (error) {
      // They stay `submitting`, and end as unknown.
      complain('settlement', error)
      return ['unrecorded', group.length]
    }
  })
  return Promise.all(written)
}

async function settle(group: readonly Answered[], after: AfterAnswer, at: string): Promise<number> {
  const settled = group.map(({ push }) => push)
  const errCode = 'errCode' in after ? after.errCode : undefined
  const later = after.state === 'queued' ? after.dueAt : undefined
  if (!later) await reportOutcome(settled, { state: after.state, at, errCode })
  await persistently(() =>
    updateWhere(
      pushes,
      { _id: where.in(settled.map(({ _id }) => _id)), state: 'submitting' },
      {
        state: after.state,
        ...(errCode && { errCode }),
        ...(later ? { dueAt: later } : { settledAt: at }),
      },
    ),
  )
  return group.length
}

const complain = (what: string, error: unknown) =>
  console.error(JSON.stringify({ courier: what, error: String(error) }))
