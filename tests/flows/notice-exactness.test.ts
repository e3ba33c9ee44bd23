import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from '@domain/operations/answer'
import type { AudienceChunk, Dispatch } from '../../cloudfunctions/platform/dispatch/dispatch-store'
import type { Receipt } from '../../cloudfunctions/platform/dispatch/receipt-store'
import type { Push } from '../../cloudfunctions/platform/outbox'
import { aMeeting, signed } from '../builders/meeting'
import { meetingNotice, stored } from '../builders/recipients'
import type { Seen } from '../builders/story'
import { openOffice, type Office } from './office'

/** How long it takes is the machine's business, and no part of what is tested. */
const patience = 10 * 60_000

let office: Office
let noticeId = ''
let meetingId = ''
beforeAll(async () => {
  office = await openOffice()
  crowd()
})
afterAll(() => office.close(), patience)

/** More than one chunk of an audience holds; the first two of each fifty are dropped on the way, or sign. */
const many = 450
const id = (n: number) => `crowd-${n}`
const openid = (n: number) => `oCrowd${String(n).padStart(22, '0')}`
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)

const { stringify } = JSON

/** Members of the standing committee, straight into the database. */
function crowd() {
  const state = office.cloud.database.exportAll()
  const people = range(0, many).map((n) => ({
    _id: id(n),
    openid: openid(n),
    name: `代表${n}`,
    search: `代表${n}`,
    sortKey: `daibiao${String(n).padStart(4, '0')}`,
    appointments: [
      { id: 'a', kind: 'committeeMember', bodyId: 'committee-18', from: '2026-01-10' },
    ],
    suspensions: [],
    agents: [],
    officeUntil: '9999-12-31',
    revision: 1,
  }))
  state.people = [...(state.people ?? []), ...people.map((one) => JSON.stringify(one))]
  office.cloud.database.importAll(state)
  const consents = Object.fromEntries(
    range(0, many).map((n) => [openid(n), { [meetingNotice]: 9 }]),
  )
  const known = JSON.parse(office.cloud.messages.exportAll()) as { consents: object }
  const agreed = { ...known, consents: { ...known.consents, ...consents } }
  office.cloud.messages.importAll(stringify(agreed))
}

const receipts = () =>
  stored<Receipt>(office.cloud, 'receipts').filter(({ dispatchId }) => dispatchId === noticeId)
const pushes = () =>
  stored<Push>(office.cloud, 'outbox').filter(({ subject }) => subject === `dispatches/${noticeId}`)
const dispatch = () => stored<Dispatch>(office.cloud, 'dispatches')[0] as Dispatch
const audienceOf = (edition: number) =>
  stored<AudienceChunk>(office.cloud, 'audienceChunks')
    .filter((chunk) => chunk.edition === edition)
    .flatMap(({ recipients }) => recipients.map(({ name }) => name))
    .sort()

/** Everything that can go wrong at the places a notice touches on its way. */
function storm({ crashes }: { crashes: boolean }) {
  const { faults } = office.cloud
  faults.clear()
  const error = { code: 'DATABASE_REQUEST_FAILED', message: 'busy' }
  faults.add({ target: 'database.*', error, probability: 0.01 })
  faults.add({
    target: 'openapi.subscribeMessage.send',
    error: { code: -1, message: 'busy' },
    probability: 0.01,
  })
  for (const when of ['before', 'after'] as const) {
    faults.add({ target: 'openapi.subscribeMessage.send', cut: when, probability: 0.003 })
    faults.add({ target: 'database.*', cut: when, probability: 0.01 })
    // A crash amid a command leaves its transaction open for half a minute, as WeChat does.
    if (crashes) faults.add({ target: 'database.*', crash: when, probability: 0.005 })
  }
}
const calm = () => office.cloud.faults.clear()

let keys = 0
/** As the mini-program does: the same command, with the same key, until an answer comes. */
async function insist(who: string, operation: string, input: object): Promise<void> {
  const request = { operation, input, key: `exactness-${++keys}` }
  for (;;) {
    const asked = office.cloud.call('notices', request, { openid: who })
    const answer = (await asked.catch(() => undefined)) as Answer | undefined
    if (answer?.ok) return
    const lock = answer && 'refusal' in answer && !answer.refusal.details
    if (answer && 'refusal' in answer && !lock) throw new Error(stringify(answer))
    await pause(lock ? 200 : 0)
  }
}

const fire = () => office.cloud.timers.fire('notices', 'everyMinute')
const deliver = () => office.cloud.timers.fire('courier', 'deliver')

/** Each timer fires twice at once, and the clock moves on by a minute. */
async function minute() {
  await Promise.allSettled([fire(), fire(), deliver(), deliver()])
  await office.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + 60_000))
}
async function until(done: () => boolean) {
  while (!done()) await minute()
}

const clerk = () => office.as('office')

/** The next edition, approved: without these, who are dropped by it. */
async function changed(without: readonly number[]): Promise<Seen> {
  const meeting = await clerk().ask('notices.getMeeting', { id: meetingId })
  const { revision, status: _s, updatedAt: _a, updatedBy: _b, id: _i, ...rest } = meeting
  const { noticeId: _n, ...fields } = rest
  const audience = { ...fields.audience, excluded: without.map(id) }
  const existing = { id: meetingId, revision }
  await clerk().ask('notices.saveMeeting', { existing, meeting: { ...fields, audience } })
  const change = { noticeId, cancel: false, note: '参会范围调整' }
  return signed(office, await clerk().ask('notices.changeNotice', change))
}

const settled = () => !pushes().some(({ state }) => state === 'queued' || state === 'submitting')
const leap = (moment: string) => office.cloud.clock.leap(new Date(moment))

test(
  'each recipient has one receipt and one push of each step, whatever goes wrong on the way',
  async () => {
    const first = await aMeeting().signedIn(office)
    meetingId = first.meetingId
    noticeId = first.id.replace(/\.\d+$/, '')
    const { faults } = office.cloud
    const diesOnceIssued = () =>
      faults.add({ target: 'database.commitTransaction', crash: 'after', times: 1 })
    const issue = ({ id: of, revision }: Seen) =>
      insist(clerk().openid, 'issueNotice', { id: of, revision })
    faults.seed(20_261_124)
    diesOnceIssued()
    await issue(first)
    storm({ crashes: true })
    await until(() => dispatch().complete)
    await minute()

    // The second edition drops 20 of them, and is overtaken while its receipts are being made out.
    calm()
    const second = await changed(range(0, 20))
    diesOnceIssued()
    await issue(second)
    // It drops 10 of these, 10 more, and has the others back.
    const third = await changed([...range(0, 10), ...range(420, 430)])
    storm({ crashes: false })
    await Promise.allSettled([fire(), fire(), issue(third)])
    storm({ crashes: true })
    await until(() => dispatch().edition === 3 && dispatch().complete)

    storm({ crashes: false })
    const signers = range(100, 110)
    const byName = new Map(receipts().map(({ _id, recipient }) => [recipient.name, _id]))
    for (const n of signers) {
      const receiptId = byName.get(`代表${n}`) ?? ''
      await insist(openid(n), 'answerNotice', { receiptId, edition: 3, answer: 'attend' })
    }
    storm({ crashes: true })
    for (const { dueAt } of dispatch().ladder.slice(1)) {
      const taken = dispatch().stepsTaken
      await leap(dueAt)
      await until(() => dispatch().stepsTaken > taken)
      expect(dispatch().stepsTaken).toBe(taken + 1)
    }
    await minute()
    await leap('2026-12-01T02:00:00Z')
    calm()
    await until(settled)

    everyoneHasOneReceipt()
    everyStepIsTakenOnce(signers.map((n) => `代表${n}`))
    whoeverWasDroppedIsToldOnce([...range(0, 10), ...range(420, 430)])
    nobodyIsToldTwice()
  },
  patience,
)

function everyoneHasOneReceipt() {
  const inAudience = receipts().filter(({ removedIn }) => removedIn === undefined)
  expect(inAudience.map(({ recipient }) => recipient.name).sort()).toEqual(audienceOf(3))
  expect(new Set(inAudience.map(({ edition }) => edition))).toEqual(new Set([3]))
  expect(receipts()).toHaveLength(audienceOf(1).length)
  expect(dispatch()).toMatchObject({ edition: 3, complete: true, stepsTaken: 5 })
  expect(dispatch().nextStepAt).toBeUndefined()
}

function everyStepIsTakenOnce(signedBefore: readonly string[]) {
  const nameOf = new Map(receipts().map(({ _id, recipient }) => [_id, recipient.name]))
  const told = (step: string) =>
    pushes()
      .filter((push) => push.step === step)
      .map(({ receiptId = '' }) => nameOf.get(receiptId) ?? 'staff')
      .sort()
  const unsigned = audienceOf(3).filter((name) => !signedBefore.includes(name))
  expect(told('3 push')).toEqual(audienceOf(3))
  expect(told('3 pushAgain')).toEqual(unsigned)
  expect(told('3 sms')).toEqual(unsigned)
  // One caller, whoever issued it; no director is appointed, so both clerks are told.
  expect(told('3 call')).toEqual(['staff'])
  expect(told('3 director')).toEqual(['staff', 'staff'])
  const states = receipts().filter(({ recipient }) => signedBefore.includes(recipient.name))
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['signed']))
}

function whoeverWasDroppedIsToldOnce(dropped: readonly number[]) {
  const gone = receipts().filter(({ removedIn }) => removedIn !== undefined)
  expect(gone.map(({ recipient }) => recipient.name).sort()).toEqual(
    dropped.map((n) => `代表${n}`).sort(),
  )
  const farewells = pushes().filter(({ step }) => step.startsWith('dropped'))
  const theirs = farewells.filter(({ personId }) => dropped.map(id).includes(personId))
  expect(theirs.map(({ personId }) => personId).sort()).toEqual(dropped.map(id).sort())
  // Who came back before they were told is not told at all.
  const toReturned = farewells.filter((push) => !theirs.includes(push) && push.state === 'queued')
  expect(toReturned).toEqual([])
}

/** WeChat's own list: no more messages to anybody than pushes that were, or may have been, taken. */
function nobodyIsToldTwice() {
  const asked = office.cloud.messages
    .outbox()
    .map(({ openid: to, fields, at }) => ({ to, fields, at }))
  const submitted = pushes().filter(({ state, channel }) => state !== 'queued' && channel !== 'sms')
  for (const n of range(0, many)) {
    const messages = asked.filter(({ to }) => to === openid(n))
    const theirs = submitted.filter(({ personId, attempts }) => personId === id(n) && attempts > 0)
    expect(messages.length).toBeLessThanOrEqual(theirs.length)
  }
}
