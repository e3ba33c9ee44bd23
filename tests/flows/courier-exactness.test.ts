import type { PushOutcome } from '@domain/push/outcome'
import type { Consent } from '../../cloudfunctions/platform/consents'
import {
  enrol,
  meetingNotice,
  outboxOf,
  recipients,
  stored,
  tell,
  underWay,
  type Recipient,
} from '../builders/recipients'
import { openOffice, type Office } from './office'

const send = 'openapi.subscribeMessage.send'
/** How long it takes is the machine's business, and no part of what is tested. */
const patience = 20 * 60_000

let office: Office
beforeEach(async () => {
  office = await openOffice('empty')
})
afterEach(() => office.close(), patience)

/** Everything that can go wrong at the places the courier touches, each with its probability. */
function letThingsGoWrong() {
  const { faults } = office.cloud
  faults.seed(20_261_123)
  faults.add({ target: send, error: { code: 45009, message: 'quota' }, probability: 0.03 })
  faults.add({ target: send, error: { code: 43101, message: 'refused' }, probability: 0.02 })
  faults.add({ target: send, error: { code: -1, message: 'busy' }, probability: 0.02 })
  // Longer than the courier waits; then the message is taken all the same.
  faults.add({ target: send, latencyMs: 11_000, probability: 0.01, times: 2 })
  for (const when of ['before', 'after'] as const) {
    faults.add({ target: send, cut: when, probability: 0.005 })
    faults.add({ target: send, crash: when, probability: 0.0005 })
    faults.add({ target: 'database.*', cut: when, probability: 0.003 })
    faults.add({ target: 'database.*', crash: when, probability: 0.001 })
  }
  const error = { code: 'DATABASE_REQUEST_FAILED', message: 'busy' }
  faults.add({ target: 'database.*', error, probability: 0.005 })
}

const fire = () => office.cloud.timers.fire('courier', 'deliver')

/** The timer wakes two couriers at once, again and again while the clock moves on, until all is settled. */
async function untilSettled() {
  const { clock } = office.cloud
  while ((await underWay(office.cloud)) > 0) {
    await Promise.allSettled([fire(), fire()])
    const soon = clock.now().getTime() + 7 * 60_000
    await clock.leap(new Date(Math.max(soon, earliestDue())))
  }
}

/** When the first of those that wait, as for the next day's quota, is due; one that is being submitted waits for nothing. */
function earliestDue(): number {
  const waiting = outboxOf(office.cloud).filter(({ state }) => state !== 'accepted')
  if (waiting.some(({ state }) => state === 'submitting')) return 0
  const due = waiting.flatMap(({ state, dueAt }) => (state === 'queued' ? Date.parse(dueAt) : []))
  return due.length > 0 ? Math.min(...due) : 0
}

const countBy = (words: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

test(
  'of 10,000 recipients each is accounted for once, whatever goes wrong',
  async () => {
    const all = recipients(10_000, (n) => {
      if (n % 50 === 0) return { inOffice: false }
      if (n % 50 === 1) return { openid: undefined }
      return n % 10 === 2 ? { agreed: 0 } : {}
    })
    await enrol(office.cloud, all)
    await tell(office.cloud, all, 'issued')
    letThingsGoWrong()
    await untilSettled()
    office.cloud.faults.clear()

    everyoneIsAccountedFor(all)
    nobodyIsToldTwice(all)
    receiptsAgree()
    consentsAreNeverTooFew()
  },
  patience,
)

function everyoneIsAccountedFor(all: readonly Recipient[]) {
  const pushes = outboxOf(office.cloud)
  const { accepted = 0, declined = 0, unknown = 0 } = countBy(pushes.map(({ state }) => state))
  expect(accepted + declined + unknown).toBe(all.length)
  expect(new Set(pushes.map(({ personId }) => personId)).size).toBe(all.length)
  // Most of them by far get through: what crashes leave unknown is the exception.
  expect(accepted).toBeGreaterThan(all.length / 2)
  // Nobody was reached who is out of office, and nobody else is said to be.
  const outOfOffice = pushes.filter(
    ({ state, errCode }) => state !== 'unknown' && errCode === 'NOT_REACHABLE',
  )
  const left = new Set(all.filter(({ inOffice }) => !inOffice).map(({ personId }) => personId))
  expect(outOfOffice.filter(({ personId }) => !left.has(personId))).toEqual([])
}

/** WeChat's own outbox: one message for each push it is said to have taken, none for one that was declined. */
function nobodyIsToldTwice(all: readonly Recipient[]) {
  const messages = office.cloud.messages.outbox().filter(({ state }) => state === 'accepted')
  const times = countBy(messages.map(({ openid, page }) => `${openid} ${page}`))
  expect(Object.entries(times).filter(([, often]) => often > 1)).toEqual([])

  const openidOf = new Map(all.map(({ personId, openid }) => [personId, openid]))
  const told = new Set(messages.map(({ openid }) => openid))
  const wrong = outboxOf(office.cloud).filter(({ state, personId }) =>
    told.has(openidOf.get(personId) ?? '') ? state === 'declined' : state === 'accepted',
  )
  expect(wrong).toEqual([])
}

/** Whatever crashed in between, receipt and push end up saying the same. */
function receiptsAgree() {
  const receipts = stored<{ _id: string; push?: PushOutcome }>(office.cloud, 'receipts')
  const outcomes = new Map(receipts.map(({ _id, push }) => [_id, push]))
  const differing = outboxOf(office.cloud).filter(({ receiptId, state, errCode }) => {
    const outcome = outcomes.get(receiptId ?? '')
    return outcome?.state !== state || outcome.errCode !== errCode
  })
  expect(differing).toEqual([])
}

/** A crash may leave us believing in a consent that WeChat has used up; never the other way round. */
function consentsAreNeverTooFew() {
  // 43101 says there is none; where a fault said so without reason, WeChat still has one.
  const refused = new Set(
    office.cloud.messages
      .outbox()
      .flatMap(({ errcode, openid }) => (errcode === 43101 ? openid : [])),
  )
  const tooFew = stored<Consent>(office.cloud, 'consents').filter(
    ({ openid, remaining }) =>
      !refused.has(openid) && remaining < office.cloud.messages.consent(openid, meetingNotice),
  )
  expect(tooFew).toEqual([])
}
