import { aMeeting, changeSigned, signed } from '../builders/meeting'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

interface Kept {
  _id: string
  [field: string]: unknown
}
const all = (collection: string): Kept[] =>
  (office.cloud.database.exportAll()[collection] ?? []).map((line) => JSON.parse(line) as Kept)
const receiptsOf = (noticeId: string) =>
  all('receipts').filter(({ dispatchId }) => dispatchId === noticeId)
const pushesOf = (noticeId: string) =>
  all('outbox').filter(({ subject }) => subject === `dispatches/${noticeId}`)

test('a meeting’s notice is drafted, checked, signed, and goes to everybody once', async () => {
  const clerk = office.as('office')
  const { id, revision } = await aMeeting().draftedIn(office)
  const desk = await clerk.ask('notices.openNoticeDesk', { id })
  expect(desk.notice.content.title).toBe('关于召开区第十八届人大常委会第十二次会议的通知')
  expect(desk.notice.content.sections.find(({ key }) => key === 'agenda')?.text).toBe(
    '听取和审议区人民政府关于教育工作情况的报告',
  )
  expect(desk.clock).toMatchObject({ latestDay: '2026-12-12', late: false })
  expect(desk.closedBecause).toEqual({})

  expect(await clerk.refusal('notices.issueNotice', { id, revision })).toBe('NOT_APPROVED')
  const approved = await signed(office, { id, revision })
  const preview = await clerk.ask('notices.previewAudience', { id })
  expect(preview.byGroup).toEqual([
    { as: 'member', people: 2, organs: 0 },
    { as: 'attend', people: 0, organs: 1 },
  ])
  expect(preview.cannotPush.map(({ because }) => because)).toEqual([
    'noConsent',
    'noConsent',
    'noConsent',
  ])
  expect(preview.push[0]).toEqual({ label: '会议名称', text: '区第十八届人大常委会第十二次会议' })

  const { total } = await clerk.ask('notices.issueNotice', approved)
  expect(total).toBe(3)
  const noticeId = id.replace(/\.1$/, '')
  expect(receiptsOf(noticeId)).toHaveLength(3)
  expect(pushesOf(noticeId)).toHaveLength(3)
  await office.cloud.timers.fire('notices', 'everyMinute')
  expect(receiptsOf(noticeId)).toHaveLength(3)
  expect(pushesOf(noticeId)).toHaveLength(3)
})

test('the writer neither checks nor signs', async () => {
  const { id, revision } = await aMeeting().draftedIn(office)
  const answer = await office.as('office').ask('notices.submitNotice', { id, revision })
  const sent = { id, revision: answer.revision }
  expect(await office.as('office').refusal('notices.approveNotice', sent)).toBe('OWN_WORK')
  expect(await office.as('leader').refusal('notices.approveNotice', sent)).toBe('NOT_YOUR_STAGE')
})

test('too late is refused, unless the chairman approved an urgent meeting', async () => {
  const clerk = office.as('office')
  const { id, revision } = await aMeeting().at('2026-11-28T01:00:00.000Z').signedIn(office)
  expect(await clerk.refusal('notices.issueNotice', { id, revision })).toBe('NOTICE_LATE')
  const administrator = office.as('administrator')
  const { rows } = await administrator.ask('people.listPeople', { search: '王XX' })
  const viceChair = rows[0]?.id ?? ''
  const urgent = { approverId: viceChair, reason: '防汛抢险，须立即决定' }
  expect(await clerk.refusal('notices.issueNotice', { id, revision, urgent })).toBe('NOT_THE_CHAIR')
  await administrator.ask('people.appoint', {
    personId: viceChair,
    appointment: { kind: 'chair', term: 18, from: '2026-11-01' },
  })
  await clerk.ask('notices.issueNotice', { id, revision, urgent })
  const { notice } = await clerk.ask('notices.openNoticeDesk', { id })
  expect(notice.urgent).toEqual({ approvedBy: '王XX', reason: '防汛抢险，须立即决定' })
})

test('a meeting moved by a day is a new edition that everybody gets', async () => {
  const clerk = office.as('office')
  const { noticeId, meetingId } = await aMeeting().noticedIn(office)
  const {
    revision,
    status,
    updatedAt,
    updatedBy,
    id,
    noticeId: _,
    ...fields
  } = await clerk.ask('notices.getMeeting', { id: meetingId })
  expect(status).toBe('noticed')
  expect([updatedAt, updatedBy, id].every(Boolean)).toBe(true)
  await clerk.ask('notices.saveMeeting', {
    existing: { id: meetingId, revision },
    meeting: { ...fields, startsAt: '2026-12-21T01:00:00.000Z' },
  })
  const change = { noticeId, cancel: false, note: '因会场调整，会议推迟一天' }
  const next = await clerk.ask('notices.changeNotice', change)
  expect(await clerk.refusal('notices.changeNotice', change)).toBe('EDITION_OPEN')
  const desk = await clerk.ask('notices.openNoticeDesk', { id: next.id })
  expect(desk.changes.map(({ heading }) => heading)).toContain('会议时间')
  const approved = await signed(office, { id: next.id, revision: next.revision })
  await clerk.ask('notices.issueNotice', approved)
  const receipts = receiptsOf(noticeId)
  expect(receipts).toHaveLength(3)
  expect(new Set(receipts.map(({ edition }) => JSON.stringify(edition))).size).toBe(1)
  expect(receipts[0]).toMatchObject({ startsAt: '2026-12-21T01:00:00.000Z', state: 'notPushed' })
  expect(pushesOf(noticeId)).toHaveLength(6)
})

/** The meeting at another time, and the notice of that, signed. */
async function movedTo(
  startsAt: string,
  { noticeId, meetingId }: { noticeId: string; meetingId: string },
) {
  const clerk = office.as('office')
  const {
    revision,
    status,
    updatedAt,
    updatedBy,
    id,
    noticeId: of,
    ...fields
  } = await clerk.ask('notices.getMeeting', { id: meetingId })
  expect([status, updatedAt, updatedBy, id, of].every(Boolean)).toBe(true)
  await clerk.ask('notices.saveMeeting', {
    existing: { id: meetingId, revision },
    meeting: { ...fields, startsAt },
  })
  const change = { noticeId, cancel: false, note: '因工作需要，会议时间调整' }
  const next = await clerk.ask('notices.changeNotice', change)
  return signed(office, { id: next.id, revision: next.revision })
}

test('a meeting brought forward is held to the lawful time anew, and the ledger knows it', async () => {
  const clerk = office.as('office')
  const noticed = await aMeeting().noticedIn(office)
  const sooner = await movedTo('2026-11-27T01:00:00.000Z', noticed)
  const { clock } = await clerk.ask('notices.openNoticeDesk', { id: sooner.id })
  expect(clock).toMatchObject({ binds: true, late: true })
  expect(await clerk.refusal('notices.issueNotice', sooner)).toBe('NOTICE_LATE')
  const chair = (await clerk.ask('notices.listChairs', {})).chairs[0]?.id ?? ''
  const urgent = { approverId: chair, reason: '防汛抢险，须提前决定' }
  const before = await clerk.ask('notices.timelinessLedger', { year: 2026 })
  await clerk.ask('notices.issueNotice', { ...sooner, urgent })
  const after = await clerk.ask('notices.timelinessLedger', { year: 2026 })
  expect(after.urgent).toBe(before.urgent + 1)
})

test('a meeting put off need not wait for a lawful time of its own', async () => {
  const clerk = office.as('office')
  const noticed = await aMeeting().noticedIn(office)
  await office.cloud.clock.leap(new Date('2026-12-18T02:00:00Z'))
  const later = await movedTo('2026-12-22T01:00:00.000Z', noticed)
  await clerk.ask('notices.issueNotice', later)
  const { clock } = await clerk.ask('notices.openNoticeDesk', { id: later.id })
  expect(clock).toMatchObject({ binds: false, late: false })
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))
})

test('a change that calls a member for the first time is a first notice to them', async () => {
  const clerk = office.as('office')
  const issued = await aMeeting().noticedIn(office)
  const other = await aMeeting().noticedIn(office)
  const { rows } = await office.as('administrator').ask('people.listPeople', { search: '周XX' })
  const selector = { by: 'person' as const, personId: rows[0]?.id ?? '' }
  const { audience } = await clerk.ask('notices.getMeeting', { id: issued.meetingId })
  const calling = (as: 'member' | 'attend') => ({
    audience: { ...audience, groups: [...audience.groups, { as, selector }] },
  })
  const clockOf = async (id: string) => (await clerk.ask('notices.openNoticeDesk', { id })).clock
  await office.cloud.clock.leap(new Date('2026-12-18T02:00:00Z'))
  // The lawful time is the members'.
  const attending = await changeSigned(office, other, calling('attend'))
  expect(await clockOf(attending.id)).toMatchObject({ binds: false, firstCalled: { total: 0 } })
  await clerk.ask('notices.issueNotice', attending)

  const late = await changeSigned(office, issued, calling('member'))
  expect(await clockOf(late.id)).toMatchObject({
    binds: true,
    late: true,
    firstCalled: { total: 1, names: ['周XX'] },
  })
  const request = { operation: 'issueNotice', input: late, key: 'first-called-late' }
  expect(await clerk.send('notices.issueNotice', request)).toMatchObject({
    refusal: { code: 'NOTICE_LATE', details: { firstCalled: expect.stringContaining('周XX') } },
  })
  const before = await clerk.ask('notices.timelinessLedger', { year: 2026 })
  const chair = (await clerk.ask('notices.listChairs', {})).chairs[0]?.id ?? ''
  const urgent = { approverId: chair, reason: '补选的组成人员须到会' }
  await clerk.ask('notices.issueNotice', { ...late, urgent })
  const after = await clerk.ask('notices.timelinessLedger', { year: 2026 })
  expect([after.total, after.urgent]).toEqual([before.total + 1, before.urgent + 1])
  // Called by now, they do not bind the next one.
  const next = await changeSigned(office, issued, { venue: '区政府礼堂' })
  expect(await clockOf(next.id)).toMatchObject({ binds: false, firstCalled: { total: 0 } })
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))
})

test('the kind of a meeting is fixed once its notice is drafted', async () => {
  const clerk = office.as('office')
  const { meetingId } = await aMeeting().draftedIn(office)
  const { revision, status, updatedAt, updatedBy, id, noticeId, ...fields } = await clerk.ask(
    'notices.getMeeting',
    { id: meetingId },
  )
  expect([status, updatedAt, updatedBy, id, noticeId].every(Boolean)).toBe(true)
  const other = {
    existing: { id: meetingId, revision },
    meeting: { ...fields, kind: 'other' as const, kindName: '座谈会' },
  }
  expect(await clerk.refusal('notices.saveMeeting', other)).toBe('KIND_FIXED')
})
