import type { AudienceChunk, Dispatch } from '../../cloudfunctions/platform/dispatch/dispatch-store'
import type { Receipt } from '../../cloudfunctions/platform/dispatch/receipt-store'
import { obsolete } from '@domain/push/obsolete'
import type { NewPush, Push } from '../../cloudfunctions/platform/outbox'
import { aMeeting, signed } from '../builders/meeting'
import { platform, stored } from '../builders/recipients'
import { openOffice, type Office, type Who } from './office'

interface Outbox {
  queuePushes(many: readonly NewPush[], now: string): Promise<void>
}

/** What happens just before, and just after, this process queues pushes: once each. */
let mockBefore: (() => Promise<unknown>) | undefined
let mockAfter: (() => Promise<unknown>) | undefined
jest.mock('../../cloudfunctions/platform/outbox', () => {
  const actual = jest.requireActual<Outbox>('../../cloudfunctions/platform/outbox')
  const queuePushes: Outbox['queuePushes'] = async (...given) => {
    const [before, after] = [mockBefore, mockAfter]
    mockBefore = mockAfter = undefined
    await before?.()
    await actual.queuePushes(...given)
    await after?.()
  }
  return { ...actual, queuePushes }
})

/** What happens to this process at its nth request of many documents, before it is made. */
let mockAt: { nth: number; happens: () => Promise<unknown> } | undefined
jest.mock('../../cloudfunctions/platform/database', () => {
  type Request = (...given: unknown[]) => Promise<unknown>
  const actual = jest.requireActual<Record<string, Request>>(
    '../../cloudfunctions/platform/database',
  )
  const asked = (name: string): Request =>
    async function (...given) {
      const due = mockAt && --mockAt.nth === 0 ? mockAt : undefined
      if (due) mockAt = undefined
      await due?.happens()
      return actual[name]?.(...given)
    }
  const many = ['find', 'findAll', 'addMissing', 'updateWhere']
  return { ...actual, ...Object.fromEntries(many.map((name) => [name, asked(name)])) }
})

let office: Office
beforeEach(async () => {
  mockAt = undefined
  mockBefore = mockAfter = undefined
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))
})
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const now = '2026-11-23T02:00:30.000Z'
const later = '2026-11-24T03:00:00.000Z'
const fire = () => office.cloud.timers.fire('notices', 'everyMinute')
async function deliver() {
  await office.cloud.clock.leap(new Date('2026-11-23T02:10:00Z'))
  await office.cloud.timers.fire('courier', 'deliver')
}
const pushesOf = (noticeId: string) =>
  stored<Push>(office.cloud, 'outbox').filter(({ subject }) => subject === `dispatches/${noticeId}`)
const receiptsOf = (noticeId: string) =>
  stored<Receipt>(office.cloud, 'receipts').filter(({ dispatchId }) => dispatchId === noticeId)
const dispatchOf = (noticeId: string) =>
  stored<Dispatch>(office.cloud, 'dispatches').find(({ _id }) => _id === noticeId) as Dispatch
const noticed = async () => (await aMeeting().noticedIn(office)).noticeId
const told = (noticeId: string) =>
  pushesOf(noticeId)
    .map(({ edition, step, state, errCode = '' }) =>
      `${edition}: ${step} ${state} ${errCode}`.trim(),
    )
    .sort()
const thrice = (text: string) => Array(3).fill(text) as string[]

async function change(noticeId: string) {
  const clerk = office.as('office')
  const next = await clerk.ask('notices.changeNotice', { noticeId, cancel: false, note: '改期' })
  await clerk.ask('notices.issueNotice', await signed(office, next))
}

/** Issues an edition to those of the first whose names are not among these, and leaves the rest to the timer. */
async function issueEdition(noticeId: string, issuedAt: string, without: string[] = []) {
  const { startEdition } = await platform(
    office.cloud,
    () => import('../../cloudfunctions/platform/dispatch/start-edition'),
  )
  const { documents } = await import('../../cloudfunctions/platform/documents')
  const before = dispatchOf(noticeId)
  const first = stored<AudienceChunk>(office.cloud, 'audienceChunks').find(
    ({ _id }) => _id === `${noticeId}.1.0`,
  )
  const recipients = (first?.recipients ?? []).filter(({ name }) => !without.includes(name))
  const edition = before.edition + 1
  await startEdition(documents, before, { ...before, edition, issuedAt, recipients })
}

const fanOut = async (at: string) =>
  (
    await platform(office.cloud, () => import('../../cloudfunctions/notices/ladder/fan-out'))
  ).fanOut(at, 20_000)

const runs: Record<string, (noticeId: string) => Promise<unknown>> = {
  async climb() {
    const { climb } = await import('../../cloudfunctions/notices/ladder/climb')
    return climb(later, 20_000)
  },
  async remind(id) {
    const { remind } = await import('../../cloudfunctions/notices/board/remind')
    const { documents } = await import('../../cloudfunctions/platform/documents')
    const caller = { id: 'clerk', name: '陈XX', openid: 'o', roles: ['office'], inForce: [] }
    const context = {
      caller,
      documents,
      now,
      refuse: (code: string) => new Error(code),
      once: (work: () => unknown) => work(),
      afterwards: () => undefined,
    }
    return remind({ id }, context as never)
  },
}

async function agree(who: Who) {
  const phone = office.as(who)
  const { lines } = await phone.ask('people.myConsents', {})
  const { templateId = '' } = lines.find(({ template }) => template === 'meetingNotice') ?? {}
  office.cloud.messages.requestConsent(phone.openid, [templateId])
  const answers = [{ template: 'meetingNotice', answer: 'accept' } as const]
  await phone.ask('people.recordConsent', { answers })
}

describe.each(['climb', 'remind'] as const)('%s and a change', (run) => {
  const step = run === 'climb' ? 'pushAgain' : 'remind first'
  beforeEach(async () => {
    for (const who of ['committeeMember', 'leader', 'liaisonOfficer'] as const) await agree(who)
    await platform(office.cloud, () => Promise.resolve())
  })

  test.each(['before', 'after'] as const)('issued %s the reminders are queued', async (order) => {
    const noticeId = await noticed()
    if (order === 'before') mockBefore = () => change(noticeId)
    else mockAfter = () => change(noticeId)
    await runs[run]?.(noticeId)
    const expected = [
      ...thrice('1: 1 push declined SUPERSEDED'),
      ...thrice(`1: 1 ${step} declined SUPERSEDED`),
      ...thrice('2: 2 push queued'),
    ]
    expect(told(noticeId)).toEqual(expected)
    await deliver()
    const sent = pushesOf(noticeId).filter(({ state }) => state === 'accepted')
    expect(sent.every(({ edition }) => edition === 2)).toBe(true)
  })
})

test('without the id of a template nobody is said to be reminded', async () => {
  const noticeId = await noticed()
  const { default: wechat } = await import('../../config/wechat.json')
  const kept = { ...wechat.templates }
  Object.assign(wechat.templates, { meetingNotice: '' })
  await expect(runs.remind?.(noticeId)).rejects.toThrow('TEMPLATE_MISSING')
  Object.assign(wechat.templates, kept)
})

test('a run of the edition before, overtaken while it queues: its pushes are dropped, the receipts are of the new one', async () => {
  const noticeId = await noticed()
  await issueEdition(noticeId, now)
  mockBefore = async () => {
    await issueEdition(noticeId, now)
    await fire()
  }
  await fanOut(now)
  expect(told(noticeId)).toEqual([
    ...thrice('1: 1 push declined SUPERSEDED'),
    ...thrice('2: 2 push declined SUPERSEDED'),
    ...thrice('3: 3 push queued'),
  ])
  expect(receiptsOf(noticeId).map(({ edition }) => edition)).toEqual([3, 3, 3])
})

test('pushes queued by a run that began before the edition was issued are of that edition all the same', async () => {
  const noticeId = await noticed()
  await issueEdition(noticeId, '2026-11-23T02:01:00.000Z')
  mockAfter = () => Promise.reject(new Error('cut'))
  await expect(fanOut(now)).rejects.toThrow('cut')
  expect(dispatchOf(noticeId)).toMatchObject({ fannedOut: 0, complete: false })
  await fanOut('2026-11-23T02:02:00.000Z')
  expect(told(noticeId)).toEqual([
    ...thrice('1: 1 push declined SUPERSEDED'),
    ...thrice('2: 2 push queued'),
  ])
  expect(dispatchOf(noticeId).complete).toBe(true)
})

test('a page read before the change was issued is looked at again when it is sent', async () => {
  const noticeId = await noticed()
  // Nobody comes to drop what is queued of the first edition.
  await issueEdition(noticeId, now)
  await deliver()
  expect(told(noticeId)).toEqual(thrice('1: 1 push declined SUPERSEDED'))
})

const dropped = (noticeId: string) =>
  pushesOf(noticeId).filter(({ step }) => step.startsWith('dropped'))

test('whoever is dropped is told once, though the edition that did it is overtaken before it is through', async () => {
  const noticeId = await noticed()
  await fire()
  await issueEdition(noticeId, now, ['郑XX'])
  // The first queueing is for those who stay; the run dies after the second.
  mockAfter = () => {
    mockAfter = () => Promise.reject(new Error('cut'))
    return Promise.resolve()
  }
  await expect(fanOut(now)).rejects.toThrow('cut')
  expect(dropped(noticeId)).toHaveLength(1)
  await issueEdition(noticeId, now, ['郑XX'])
  await fanOut(now)
  await fanOut(now)
  expect(dropped(noticeId)).toMatchObject([{ state: 'queued', edition: 2, lasting: true }])
  await deliver()
  expect(dropped(noticeId)[0]).toMatchObject({ errCode: '43101' })
  const theirs = receiptsOf(noticeId).find(({ recipient }) => recipient.name === '郑XX')
  expect(theirs).toMatchObject({ edition: 1, removedIn: 2 })
})

test('whoever was dropped after signing is told; whoever is back before that is not', async () => {
  const noticeId = await noticed()
  const member = office.as('committeeMember')
  const { receiptId } = await member.ask('notices.openMyNotice', { dispatchId: noticeId })
  await member.ask('notices.answerNotice', { receiptId, edition: 1, answer: 'attend' })
  await issueEdition(noticeId, now, ['郑XX', '王XX'])
  await fanOut(now)
  await issueEdition(noticeId, now, ['郑XX'])
  await fanOut(now)
  await deliver()
  expect(
    dropped(noticeId)
      .map(({ errCode }) => errCode)
      .sort(),
  ).not.toContain('SIGNED')
  const outcomes = dropped(noticeId).map(({ receiptId: of, errCode }) => [
    of === receiptId,
    errCode,
  ])
  const [theirs] = outcomes.filter(([signed]) => signed)
  const [back] = outcomes.filter(([signed]) => !signed)
  expect([theirs?.[1] === 'SUPERSEDED', back?.[1]]).toEqual([false, 'SUPERSEDED'])
})

test('what a run of the edition before makes out too late is found and dropped', async () => {
  const noticeId = await noticed()
  await fire()
  await issueEdition(noticeId, now, ['郑XX'])
  await fanOut(now)
  const { documents } = await import('../../cloudfunctions/platform/documents')
  const theirs = receiptsOf(noticeId).find(({ removedIn }) => removedIn === 2) as Receipt
  const { removedIn: _, ...late } = theirs
  await documents.put({ name: 'receipts' }, late)
  await fanOut(now)
  const found = receiptsOf(noticeId).find(({ _id }) => _id === theirs._id)
  expect(found?.removedIn).toBe(2)
})

test('whoever has signed is sent nothing, though the function died before it could drop what was queued', async () => {
  const noticeId = await noticed()
  const member = office.as('committeeMember')
  const { receiptId } = await member.ask('notices.openMyNotice', { dispatchId: noticeId })
  const { faults } = office.cloud
  faults.add({ target: 'database.commitTransaction', crash: 'after', times: 1 })
  const input = { receiptId, edition: 1, answer: 'attend' }
  const request = { operation: 'answerNotice', input, key: 'signed-then-died' }
  await member.send('notices.answerNotice', request).catch(() => undefined)
  faults.clear()
  const theirs = () => pushesOf(noticeId).find((push) => push.receiptId === receiptId)
  expect(theirs()).toMatchObject({ state: 'queued' })
  expect(receiptsOf(noticeId).find(({ _id }) => _id === receiptId)?.state).toBe('signed')
  await deliver()
  expect(theirs()).toMatchObject({ state: 'declined', errCode: 'SIGNED', attempts: 0 })
  const about = office.cloud.messages.outbox().filter(({ page }) => page.endsWith(noticeId))
  expect(about.filter(({ openid }) => openid === member.openid)).toEqual([])
})

describe('wherever a run of an edition stands', () => {
  const names = ['区教育局', '王XX', '郑XX']
  /** More than one run of an edition that drops somebody makes; what it did before the nth request stands. */
  const points = Array.from({ length: 11 }, (_, n) => n + 1)

  /** Late enough that the timer has done with the notices above. */
  const then = '2026-11-24T02:00:00.000Z'
  let noticedOnce: Promise<string> | undefined
  const theNotice = () => (noticedOnce ??= noticed())

  /** How it stands: who is called, who was asked, and the farewells that are to be sent, since an edition. */
  function standing(noticeId: string, since: number) {
    const { edition, complete, stepsTaken } = dispatchOf(noticeId)
    const all = receiptsOf(noticeId)
    const byId = new Map(all.map((receipt) => [receipt._id, receipt]))
    const named = (pushes: readonly Push[]) =>
      pushes.map(({ receiptId = '' }) => byId.get(receiptId)?.recipient.name).sort()
    const queued = pushesOf(noticeId).filter(({ state }) => state === 'queued')
    const isFarewell = ({ step }: Push) => step.startsWith('dropped')
    return {
      complete,
      stepsTaken,
      called: all
        .filter(({ removedIn }) => removedIn === undefined)
        .map(({ recipient, edition: of }) => `${recipient.name} ${of}`)
        .sort(),
      asked: named(queued.filter(({ step }) => step === `${edition} push`)),
      // Of those to somebody who is back the courier sends none.
      dropped: named(
        queued.filter(
          (push) =>
            isFarewell(push) &&
            (push.edition ?? 0) >= since &&
            !obsolete(push, edition, byId.get(push.receiptId ?? '')),
        ),
      ),
    }
  }
  const rightly = (edition: number, without: readonly string[]) => {
    const staying = names.filter((name) => !without.includes(name))
    const called = staying.map((name) => `${name} ${edition}`)
    return { complete: true, stepsTaken: 1, called, asked: staying, dropped: [...without] }
  }

  test('it dies there, and the next one leaves nobody out and tells nobody twice', async () => {
    const noticeId = await theNotice()
    for (const nth of points) {
      await issueEdition(noticeId, then, ['郑XX'])
      mockAt = { nth, happens: () => Promise.reject(new Error('died')) }
      await fanOut(then).catch(() => undefined)
      mockAt = undefined
      await fanOut(then)
      const { edition } = dispatchOf(noticeId)
      expect([nth, standing(noticeId, edition)]).toEqual([nth, rightly(edition, ['郑XX'])])
      await issueEdition(noticeId, then)
      await fanOut(then)
    }
  })

  test.each([
    ['drops one whom the next has back', ['郑XX'], []],
    ['has one whom the next drops', [], ['郑XX']],
    ['drops one, the next another', ['王XX'], ['郑XX']],
    ['drops one, and so does the next', ['郑XX'], ['郑XX']],
  ])('it %s, which overtakes it there', async (_, dropped, droppedNext) => {
    const noticeId = await theNotice()
    for (const nth of points) {
      await issueEdition(noticeId, then, dropped)
      const { edition } = dispatchOf(noticeId)
      const overtaken = async () => {
        await issueEdition(noticeId, then, droppedNext)
        await fanOut(then)
      }
      mockAt = { nth, happens: overtaken }
      await fanOut(then)
      const wasThroughBefore = mockAt !== undefined
      mockAt = undefined
      if (wasThroughBefore) await overtaken()
      await fanOut(then)
      const expected = rightly(edition + 1, droppedNext)
      expect([nth, standing(noticeId, edition)]).toEqual([nth, expected])
      await issueEdition(noticeId, then)
      await fanOut(then)
    }
  })
})
