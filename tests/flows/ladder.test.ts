import { aMeeting, signed } from '../builders/meeting'
import { agreeToNotices } from '../../emulator/demo/consent'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(() => office.beginAgain())
afterAll(() => office.close())

interface Kept {
  _id: string
  [field: string]: unknown
}
const all = (collection: string): Kept[] =>
  (office.cloud.database.exportAll()[collection] ?? []).map((line) => JSON.parse(line) as Kept)
const dispatch = () => all('dispatches')[0] as Kept

/** What was queued for recipients (`receiptId`) or for staff since the last look, by channel and occasion. */
let known = new Set<string>()
function queued() {
  const fresh = all('outbox').filter(({ _id, subject }) => {
    return !known.has(_id) && String(subject).startsWith('dispatches/')
  })
  known = new Set(all('outbox').map(({ _id }) => _id))
  return fresh
}
const forRecipients = (pushes: Kept[]) => pushes.filter(({ receiptId }) => receiptId !== undefined)
const forStaff = (pushes: Kept[]) => pushes.filter(({ receiptId }) => receiptId === undefined)
const saying = ({ fields }: Kept) => (fields as Record<string, string>)['thing4']

async function at(moment: string) {
  await office.cloud.clock.leap(new Date(moment))
  await office.cloud.timers.fire('notices', 'everyMinute')
  return queued()
}
const rowOf = async (id: string, search: string) =>
  (await office.as('office').ask('notices.openBoard', { id, search })).rows[0]
async function confirm(noticeId: string, search: string) {
  const { id: receiptId = '', edition = 0 } = (await rowOf(noticeId, search)) ?? {}
  const confirmed = { receiptId, edition, outcome: 'confirmed', answer: 'attend' } as const
  await office.as('office').ask('notices.recordCall', confirmed)
}
async function issued() {
  known = new Set()
  const { noticeId, meetingId } = await aMeeting().noticedIn(office)
  expect(forRecipients(queued())).toHaveLength(3)
  return { noticeId, meetingId }
}

test('push, push again, text message, calls, director: each to those who have not signed', async () => {
  const { noticeId } = await issued()
  expect(await at('2026-11-24T01:00:00Z')).toEqual([])

  await confirm(noticeId, '郑')
  const again = await at('2026-11-24T02:05:00Z')
  expect(again).toHaveLength(2)
  expect(again.map(saying)).toEqual(Array(2).fill('您还没有签收，请尽快签收'))
  await office.cloud.timers.fire('notices', 'everyMinute')
  expect(queued()).toEqual([])

  // 36 hours on it is 22:00 in Shanghai: the text message waits for 7:30.
  expect(await at('2026-11-24T14:05:00Z')).toEqual([])
  const texts = await at('2026-11-24T23:31:00Z')
  expect(texts).toHaveLength(2)
  expect(texts[0]).toMatchObject({
    channel: 'sms',
    template: 'meetingNotice',
    fields: { thing1: '区第十八届人大常委会第十二次会议', time2: '2026年12月20日 09:00' },
    page: `packages/notices/notice/index?id=${noticeId}`,
    state: 'queued',
  })

  const calls = await at('2026-11-25T02:05:00Z')
  expect(forRecipients(calls)).toEqual([])
  expect(forStaff(calls).map(saying)).toEqual(['还有2个未签收，请电话联系'])
  expect(forStaff(calls)[0]?.page).toBe(`packages/meetings/board/index?id=${noticeId}`)
  const { rows } = await office.as('office').ask('notices.myCalls', {})
  expect(rows.map(({ name }) => name).sort()).toEqual(['区教育局', '王XX'])

  await confirm(noticeId, '王')
  const director = await at('2026-11-25T23:31:00Z')
  // No director is appointed here: the whole office is told.
  expect(director.map(saying)).toEqual(Array(2).fill('还有1个未签收，请电话联系'))
  expect(dispatch()['nextStepAt']).toBeUndefined()
  expect(await at('2026-12-01T02:00:00Z')).toEqual([])
})

test('whoever was named to call stays named, and is told of their own', async () => {
  const { noticeId } = await issued()
  const clerk = office.as('office')
  const { callers } = await clerk.ask('notices.listCallers', {})
  const callerId = callers.find(({ name }) => name === '卫XX')?.id ?? ''
  const receiptIds = [(await rowOf(noticeId, '教育局'))?.id ?? '']
  await clerk.ask('notices.assignCaller', { id: noticeId, receiptIds, callerId })
  await at('2026-11-24T02:05:00Z')
  await at('2026-11-24T23:31:00Z')
  const told = await at('2026-11-25T02:05:00Z')
  expect(told.map(saying).sort()).toEqual([
    '还有1个未签收，请电话联系',
    '还有2个未签收，请电话联系',
  ])
  const { rows } = await office.as('secondClerk').ask('notices.myCalls', {})
  expect(rows.map(({ name }) => name)).toEqual(['区教育局'])
})

test('once all have signed nothing more is done', async () => {
  const { noticeId } = await issued()
  for (const name of ['郑', '王', '教育局']) await confirm(noticeId, name)
  expect(await at('2026-11-24T02:05:00Z')).toEqual([])
  expect(dispatch()['nextStepAt']).toBeUndefined()
})

test('a step that comes late, in the quiet hours, waits for their end', async () => {
  await issued()
  const pushes = await at('2026-11-24T14:30:00Z')
  expect(pushes).toHaveLength(3)
  expect(new Set(pushes.map(({ dueAt }) => dueAt))).toEqual(new Set(['2026-11-24T23:30:00.000Z']))
})

test('a changed edition begins the ladder anew, at night too where that was chosen; what was queued of the old one is not sent', async () => {
  const { noticeId, meetingId } = await issued()
  await confirm(noticeId, '郑')
  const clerk = office.as('office')
  const { callers } = await clerk.ask('notices.listCallers', {})
  await clerk.ask('notices.assignCaller', { id: noticeId, callerId: callers[0]?.id ?? '' })
  await at('2026-11-24T02:05:00Z')
  const meeting = await clerk.ask('notices.getMeeting', { id: meetingId })
  const { revision, status, updatedAt, updatedBy, id, noticeId: _, ...fields } = meeting
  expect([status, updatedAt, updatedBy, id].every(Boolean)).toBe(true)
  await clerk.ask('notices.saveMeeting', {
    existing: { id: meetingId, revision },
    meeting: { ...fields, startsAt: '2026-12-21T01:00:00.000Z' },
  })
  const change = { noticeId, cancel: false, note: '会议推迟一天' }
  const next = await clerk.ask('notices.changeNotice', change)
  queued()
  await office.cloud.clock.leap(new Date('2026-11-24T04:00:00Z'))
  await clerk.ask('notices.issueNotice', { ...(await signed(office, next)), ignoreQuiet: true })
  const pushes = forRecipients(queued())
  expect(pushes.map(saying)).toEqual(Array(3).fill('会议安排有变动，请重新签收'))
  const old = all('outbox').filter(({ errCode }) => errCode === 'SUPERSEDED')
  expect(old).toHaveLength(4)
  expect((await clerk.ask('notices.myCalls', {})).rows).toEqual([])

  expect(await at('2026-11-25T03:00:00Z')).toEqual([])
  expect(await at('2026-11-25T04:30:00Z')).toHaveLength(3)
  const texts = await at('2026-11-25T16:30:00Z')
  expect(texts.map(({ channel, dueAt }) => [channel, String(dueAt).slice(0, 13)])).toEqual(
    Array(3).fill(['sms', '2026-11-25T16']),
  )
})

test('the beginning of the meeting ends it', async () => {
  const { noticeId } = await issued()
  expect(await at('2026-12-20T01:00:01Z')).toEqual([])
  expect(dispatch()['nextStepAt']).toBeUndefined()
  expect(await office.as('office').refusal('notices.remind', { id: noticeId })).toBe(
    'MEETING_BEGUN',
  )
})

test('a cancelled meeting asks until it is signed for, and then no more', async () => {
  const { noticeId } = await issued()
  const clerk = office.as('office')
  const change = { noticeId, cancel: true, note: '因故取消' }
  const next = await clerk.ask('notices.changeNotice', change)
  await clerk.ask('notices.issueNotice', await signed(office, next))
  expect(forRecipients(queued()).map(saying)).toEqual(Array(3).fill('会议取消，请打开查看并签收'))
  await confirm(noticeId, '郑')
  await confirm(noticeId, '王')
  expect((await at('2026-11-24T03:00:00Z')).map(saying)).toEqual(['会议已取消，请打开签收'])
  await agreeToNotices(office.cloud, office.as('liaisonOfficer').openid, 1)
  const { queued: byHand } = await clerk.ask('notices.remind', { id: noticeId })
  expect(byHand).toBe(1)
  const later = await at('2026-11-24T23:31:00Z')
  expect(later.map(({ channel }) => channel).sort()).toEqual(['sms', 'wechat'])
  expect(later.map(saying)).toEqual(Array(2).fill('会议已取消，请打开签收'))
  // Whoever is to telephone has to know it too.
  const calls = forStaff(await at('2026-11-25T02:05:00Z'))
  expect(calls.map(saying)).toEqual(['已取消，还有1个未签收，请电话联系'])
  await confirm(noticeId, '教育局')
  expect(await at('2026-11-26T02:05:00Z')).toEqual([])
})

test('a change of a meeting weeks ahead wakes nobody at night, unless that was chosen', async () => {
  const { noticeId } = await issued()
  const clerk = office.as('office')
  const next = await clerk.ask('notices.changeNotice', {
    noticeId,
    cancel: false,
    note: '会场调整',
  })
  await office.cloud.clock.leap(new Date('2026-11-24T04:00:00Z'))
  await clerk.ask('notices.issueNotice', await signed(office, next))
  queued()
  // 36 hours on it is midnight in Shanghai: the text message waits for 7:30.
  expect(await at('2026-11-25T04:05:00Z')).toHaveLength(3)
  expect(await at('2026-11-25T16:30:00Z')).toEqual([])
  expect(await at('2026-11-25T23:31:00Z')).toHaveLength(3)
  expect((await clerk.ask('notices.openBoard', { id: noticeId })).urgent).toBe(false)
})
