import { afterDecline, submittingForMinutes } from '@domain/push/outcome'
import wechat from '../../config/wechat.json'
import { consentId, consents } from '../platform/consents'
import { claim, find, where } from '../platform/database'
import { documents } from '../platform/documents'
import { sendSubscribeMessage } from '../platform/open-api'
import { pushes, type Push } from '../platform/outbox'
import { allBodies, people } from '../platform/roster'
import { reportOutcome } from './report-outcome'
import { appointmentsInForce } from '@domain/roster/in-office'
import { dayOf } from '@domain/dates/day'

/** One run's work and one breath's: well within the function's time. What is left is due again a minute later. */
const most = 60
const atOnce = 6

const minutesFrom = (now: string, minutes: number) =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

/** Submits what is due. Two couriers at once share the work: each push is claimed by one of them. */
export async function deliver(now: string): Promise<Record<string, number>> {
  const lost = await giveUpSubmitting(now)
  const due = await find(pushes, {
    where: { state: 'queued', dueAt: where.lte(now) },
    orderBy: ['dueAt', 'asc'],
    limit: most,
  })
  const results: Record<string, number> = { unknown: lost }
  for (let start = 0; start < due.length; start += atOnce) {
    const settled = await Promise.all(
      due.slice(start, start + atOnce).map((push) => one(push as Push, now)),
    )
    for (const state of settled) if (state) results[state] = (results[state] ?? 0) + 1
  }
  return results
}

/** A run that died between asking WeChat and writing down the answer: nobody can know, so nobody asks again. */
async function giveUpSubmitting(now: string): Promise<number> {
  const stale = await find(pushes, {
    where: { state: 'submitting', submittedAt: where.lt(minutesFrom(now, -submittingForMinutes)) },
    limit: most,
  })
  const given = await Promise.all(
    stale.map(({ _id }) =>
      claim(pushes, { _id, state: 'submitting' }, { state: 'unknown', settledAt: now }),
    ),
  )
  return given.filter(Boolean).length
}

async function one(push: Push, now: string): Promise<string | undefined> {
  const { _id, template, fields, page, personId } = push
  const attempts = push.attempts + 1
  const claimed = await claim(
    pushes,
    { _id, state: 'queued' },
    { state: 'submitting', submittedAt: now, attempts },
  )
  if (!claimed) return undefined
  const openid = await openidInOffice(personId, now)
  if (!openid) return settle('declined', 'NOT_REACHABLE')

  const answer = await sendSubscribeMessage({
    touser: openid,
    templateId: wechat.templates[template],
    page,
    data: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
  })
  if (answer === 'unknown') return settle('unknown')
  await keepLedger(openid, push, answer, now)
  if (answer === 0) return settle('accepted')
  const next = afterDecline(answer, attempts)
  if (next === 'declined') return settle('declined', String(answer))
  await claim(
    pushes,
    { _id, state: 'submitting' },
    { state: 'queued', dueAt: minutesFrom(now, next.retryInMinutes), errCode: String(answer) },
  )
  return 'later'

  async function settle(state: 'accepted' | 'declined' | 'unknown', errCode?: string) {
    await claim(
      pushes,
      { _id, state: 'submitting' },
      { state, settledAt: now, ...(errCode && { errCode }) },
    )
    await reportOutcome([push.receiptId], { state, at: now, errCode, channel: 'wechat' })
    return state
  }
}

/** The account of somebody who is in office and has enrolled; nobody's access outlives their office. */
async function openidInOffice(personId: string, now: string): Promise<string | undefined> {
  const [person, bodies] = await Promise.all([documents.get(people, personId), allBodies()])
  if (!person?.openid) return undefined
  return appointmentsInForce(person, bodies, dayOf(now)).length > 0 ? person.openid : undefined
}

/** − on accepted, 0 on 43101: WeChat's own count is the one that holds. */
async function keepLedger(openid: string, { template }: Push, answer: number, now: string) {
  if (answer !== 0 && answer !== 43101) return
  const consent = await documents.get(consents, consentId(openid, template))
  if (!consent) return
  const remaining = answer === 0 ? Math.max(0, consent.remaining - 1) : 0
  await documents.put(consents, { ...consent, remaining, updatedAt: now })
}
