import { documents } from '../../cloudfunctions/platform/documents'
import { aMeeting, changed, changeSigned, signed } from '../builders/meeting'
import { platform, stored } from '../builders/recipients'
import { openOffice, type Office, type Phone, type Who } from './office'

/** What a new edition does to the receipts of the one before. */
let office: Office
let clerk: Phone
beforeAll(async () => {
  office = await openOffice()
  clerk = office.as('office')
})
beforeEach(() => office.beginAgain())
afterAll(() => office.close())

type Fields = Parameters<typeof changed>[2]
type Group = NonNullable<Fields['audience']>['groups'][number]

interface Kept {
  _id: string
  edition: number
  removedIn?: number
  recipient: { name: string }
}
const receiptsOf = (dispatchId: string) =>
  stored<Kept & { dispatchId: string }>(office.cloud, 'receipts').filter(
    (one) => one.dispatchId === dispatchId,
  )
const personId = async (name: string) =>
  (await office.as('administrator').ask('people.listPeople', { search: name })).rows[0]?.id ?? ''
const open = (who: Who, dispatchId: string) =>
  office.as(who).ask('notices.openMyNotice', { dispatchId })
const answer = async (who: Who, dispatchId: string, said: 'attend' | 'leave', reason?: string) => {
  const { receiptId, edition } = await open(who, dispatchId)
  await office.as(who).ask('notices.answerNotice', { receiptId, edition, answer: said, reason })
}
const board = (id: string, search?: string) =>
  clerk.ask('notices.openBoard', { id, ...(search && { search }) })
const rowOf = async (meetingId: string, name: string) =>
  (await clerk.ask('notices.attendanceBoard', { meetingId })).rows.find((row) => row.name === name)

/** The standing committee, 区教育局, and a deputy who takes part as somebody may. */
async function withDeputy(as: Group['as'] | undefined): Promise<Group[]> {
  const { bodies, organs } = await clerk.ask('people.listUnits', {})
  const bodyId = bodies.find(({ kind }) => kind === 'standingCommittee')?.id ?? ''
  const organId = organs.find(({ name }) => name === '区教育局')?.id ?? ''
  const deputy = { by: 'person', personId: await personId('周XX') } as const
  return [
    { as: 'member', selector: { by: 'body', bodyId } },
    { as: 'attend', selector: { by: 'organ', organId } },
    ...(as ? [{ as, selector: deputy }] : []),
  ]
}
async function change(collection: string, id: string, fields: object) {
  const state = office.cloud.database.exportAll()
  const lines = (state[collection] ?? []).map((line) => {
    const document = JSON.parse(line) as Kept
    return document._id === id ? JSON.stringify({ ...document, ...fields }) : line
  })
  office.cloud.database.importAll({ ...state, [collection]: lines })
}

test('whoever takes part otherwise, and an organ’s new officer, have it as they are now', async () => {
  const issued = await aMeeting()
    .of(...(await withDeputy('attend')))
    .noticedIn(office)
  const { noticeId, meetingId } = issued
  expect(await open('deputy', noticeId)).toMatchObject({ as: 'attend' })
  const administrator = office.as('administrator')
  const successor = await personId('吴XX')
  await administrator.ask('people.appoint', {
    personId: successor,
    appointment: { kind: 'liaisonOfficer', unit: '区教育局', from: '2026-11-01' },
  })
  await changed(office, issued, { audience: { groups: await withDeputy('member'), excluded: [] } })

  expect(await open('deputy', noticeId)).toMatchObject({ as: 'member', edition: 2 })
  const { members, rows } = await board(noticeId)
  expect(members).toMatchObject({ total: 3, quorum: { needed: 2 } })
  const officers = rows.find(({ name }) => name === '区教育局')?.persons.map(({ name }) => name)
  expect(officers?.sort()).toEqual(['冯XX', '吴XX'])
  expect(await rowOf(meetingId, '周XX')).toMatchObject({ as: 'member' })
  const kept = receiptsOf(noticeId)
  await office.cloud.timers.fire('notices', 'everyMinute')
  expect(receiptsOf(noticeId)).toEqual(kept)

  await office.cloud.clock.leap(new Date('2026-11-24T02:05:00Z'))
  await office.cloud.timers.fire('notices', 'everyMinute')
  const pushes = stored<{ personId: string; fields: { thing4: string } }>(office.cloud, 'outbox')
  const told = pushes.filter((one) => one.personId === successor).map(({ fields }) => fields.thing4)
  expect(told).toContain('您还没有签收，请尽快签收')
})

test('leave, a return and a reminder of the edition before are of the past', async () => {
  const issued = await aMeeting().noticedIn(office)
  const { noticeId, meetingId } = issued
  await answer('committeeMember', noticeId, 'leave', '因公出差')
  const asked = (await clerk.ask('notices.listLeaves', { dispatchId: noticeId })).leaves[0]
  const grant = {
    receiptId: asked?.receiptId ?? '',
    askedAt: asked?.askedAt ?? '',
    decision: 'granted',
  } as const
  await office.as('leader').ask('notices.decideLeave', grant)
  const organ = office.as('liaisonOfficer')
  const { receiptId, edition } = await open('liaisonOfficer', noticeId)
  const attendees = [{ name: '张三', title: '副局长', phone: '13912345678', plate: '' }]
  await organ.ask('notices.saveReturn', { receiptId, edition, attendees })
  await change('receipts', receiptId, { remindedAt: '2026-11-23T02:00:00.000Z' })
  const seats = async () => {
    const document = { kind: 'seating', as: ['member', 'attend'], perRow: 9, order: 'fromCentre' }
    const input = { id: meetingId, document: document as never }
    const { url } = await clerk.ask('notices.exportMeetingDocument', input)
    const { Workbook } = await import('exceljs')
    const workbook = new Workbook()
    await workbook.xlsx.load((await (await fetch(encodeURI(url))).arrayBuffer()) as never)
    return JSON.stringify(workbook.getWorksheet('座位表')?.getSheetValues())
  }
  expect(await rowOf(meetingId, '郑XX')).toMatchObject({ presence: 'onLeave', leave: 'granted' })
  const before = await seats()
  expect([before.includes('郑XX'), before.includes('张三')]).toEqual([false, true])

  await changed(office, issued, { startsAt: '2026-12-21T01:00:00.000Z' })
  const row = await rowOf(meetingId, '郑XX')
  expect([row?.presence, row?.leave, row?.answer]).toEqual(['missing', undefined, undefined])
  const { counts } = await clerk.ask('notices.attendanceBoard', { meetingId })
  expect(counts).toMatchObject({ onLeave: 0, missing: 2 })
  expect((await open('committeeMember', noticeId)).leaveAsked).toBeUndefined()
  expect(await office.as('leader').refusal('notices.decideLeave', grant)).toBe('LEAVE_NOT_ASKED')
  const after = await seats()
  expect([after.includes('郑XX'), after.includes('张三')]).toEqual([true, false])
  // Asked anew, and the form begins with those named before.
  const again = await open('liaisonOfficer', noticeId)
  expect(again).toMatchObject({ returnSent: false, attendees, mayReturn: true })
  expect(again.returned).toBeUndefined()
  const [kept] = stored<{ _id: string; remindedAt?: string }>(office.cloud, 'receipts').filter(
    ({ _id }) => _id === receiptId,
  )
  expect(kept?.remindedAt).toBeUndefined()
})

test('a run that is overtaken by the next edition leaves no receipt open', async () => {
  const issued = await aMeeting()
    .of(...(await withDeputy('attend')))
    .noticedIn(office)
  const { noticeId } = issued
  const audience = { groups: await withDeputy(undefined), excluded: [] }
  const next = await changeSigned(office, issued, { audience })
  // As if the first edition had just been issued, and 周XX had no receipt yet.
  const state = office.cloud.database.exportAll()
  const receipts = (state['receipts'] ?? []).filter((line) => !line.includes('周XX'))
  office.cloud.database.importAll({ ...state, receipts })
  await change('dispatches', noticeId, { complete: false, fannedOut: 0 })

  const { makeReceipts } = await platform(
    office.cloud,
    () => import('../../cloudfunctions/platform/dispatch/make-receipts'),
  )
  const read = documents.get.bind(documents)
  const between = jest.spyOn(documents, 'get').mockImplementation(async (from, id) => {
    const found = await read(from, id)
    if (from.name === 'audienceChunks') {
      between.mockRestore()
      await clerk.ask('notices.issueNotice', next)
    }
    return found as never
  })
  const told: string[] = []
  const tell = {
    called: (_: unknown, made: readonly { recipient: { name: string } }[]) => {
      told.push(...made.map(({ recipient }) => recipient.name))
      return Promise.resolve()
    },
    dropped: () => Promise.resolve(),
  }
  await makeReceipts(noticeId, tell, Date.now() + 60_000)
  expect(told).toEqual([])
  const left = receiptsOf(noticeId).find(({ recipient }) => recipient.name === '周XX')
  expect(left).toMatchObject({ edition: 1, removedIn: 2 })
  expect((await board(noticeId)).rows.map(({ edition }) => edition)).toEqual([2, 2, 2])

  // Even one that a crash left open is nothing to act on.
  const { removedIn: _, ...again } = { ...left, removedIn: undefined }
  const crashed = office.cloud.database.exportAll()
  const lines = (crashed['receipts'] ?? []).filter((line) => !line.includes('周XX'))
  office.cloud.database.importAll({ ...crashed, receipts: [...lines, JSON.stringify(again)] })
  const deputy = office.as('deputy')
  expect(await deputy.refusal('notices.openMyNotice', { dispatchId: noticeId })).toBe(
    'NOTICE_NOT_FOUND',
  )
  const sign = { receiptId: left?._id ?? '', edition: 1, answer: 'attend' } as const
  expect(await deputy.refusal('notices.answerNotice', sign)).toBe('NOTICE_NOT_FOUND')
})

test('while an edition is being made out its board shows nobody as signed, and no quorum', async () => {
  const { noticeId, meetingId } = await aMeeting().noticedIn(office)
  await answer('committeeMember', noticeId, 'attend')
  await change('dispatches', noticeId, { edition: 2, complete: false, fannedOut: 0 })
  const shown = await board(noticeId)
  expect(shown).toMatchObject({ made: 0, attend: 0, states: { signed: 0 }, rows: [] })
  expect(shown.members.quorum).toBeUndefined()
  const { rows } = await clerk.ask('notices.listDispatches', {})
  expect(rows).toMatchObject([{ made: 0, states: { signed: 0 } }])
  // Nor is a quorum reached by the one member it has come to, who is there.
  expect(await clerk.refusal('notices.attendanceBoard', { meetingId })).toBe('NOTICE_UNDER_WAY')
  const first = receiptsOf(noticeId).find(({ recipient }) => recipient.name === '王XX')
  const checkedIn = { day: '2026-12-20', at: '2026-12-20T00:40:00.000Z', by: 'code', late: false }
  await change('receipts', first?._id ?? '', { edition: 2, checkedIn })
  expect(await clerk.ask('notices.attendanceBoard', { meetingId })).toMatchObject({
    complete: false,
    counts: { members: 1, present: 1, reached: false },
  })
  expect(await clerk.refusal('notices.exportAttendance', { meetingId })).toBe('NOTICE_UNDER_WAY')
  const member = office.as('committeeMember')
  expect(await member.refusal('notices.openMyNotice', { dispatchId: noticeId })).toBe(
    'NOTICE_UNDER_WAY',
  )
})

test('leave of somebody no longer called is not decided', async () => {
  const issued = await aMeeting()
    .of(...(await withDeputy('attend')))
    .noticedIn(office)
  const { noticeId } = issued
  await answer('deputy', noticeId, 'leave', '因公出差')
  const [asked] = (await clerk.ask('notices.listLeaves', { dispatchId: noticeId })).leaves
  await changed(office, issued, { audience: { groups: await withDeputy(undefined), excluded: [] } })
  const { receiptId = '', askedAt = '' } = asked ?? {}
  const grant = { receiptId, askedAt, decision: 'granted' } as const
  expect(await office.as('leader').refusal('notices.decideLeave', grant)).toBe('NOT_IN_AUDIENCE')
})

test('whoever takes part after it was issued is told of to the office, until a change calls them', async () => {
  const issued = await aMeeting()
    .of(...(await withDeputy(undefined)))
    .noticedIn(office)
  const { noticeId, meetingId } = issued
  const shown = async (edition: number) => {
    const { notice } = await clerk.ask('notices.openMeeting', { id: meetingId })
    const desk = await clerk.ask('notices.openNoticeDesk', { id: `${noticeId}.${edition}` })
    expect(desk.outOfDate).toEqual(notice.outOfDate)
    return notice.outOfDate
  }
  const agreed = { differs: [], agenda: [], notCalled: { total: 0, names: [] }, begun: false }
  expect(await shown(1)).toEqual(agreed)

  // Elected into the body that is called: the meeting says nothing new, and yet one more takes part.
  const administrator = office.as('administrator')
  await administrator.ask('people.appoint', {
    personId: await personId('周XX'),
    appointment: { kind: 'committeeMember', term: 18, from: '2026-11-20' },
  })
  expect(await shown(1)).toEqual({ ...agreed, notCalled: { total: 1, names: ['周XX'] } })

  const groups = await withDeputy(undefined)
  const clerkOf = { by: 'person', personId: await personId('卫XX') } as const
  const audience = {
    groups: [...groups, { as: 'sitIn' as const, selector: clerkOf }],
    excluded: [],
  }
  const agenda = [{ id: 'a2', title: '审议有关决定' }]
  const next = await changeSigned(office, issued, { audience, agenda })
  expect((await clerk.ask('notices.openMeeting', { id: meetingId })).notice.outOfDate).toEqual(
    agreed,
  )
  const { revision } = (await clerk.ask('notices.openNoticeDesk', { id: next.id })).notice
  expect(revision).toBe(next.revision)
  await clerk.ask('notices.issueNotice', next)
  expect(await shown(2)).toEqual(agreed)
  expect(await open('deputy', noticeId)).toMatchObject({ as: 'member', edition: 2 })

  // What the meeting says otherwise is named, and so are those it takes in.
  const kept = await clerk.ask('notices.getMeeting', { id: meetingId })
  const { status, updatedAt, updatedBy, noticeId: of, id, revision: seen, ...fields } = kept
  expect([status, updatedAt, updatedBy, of].every(Boolean)).toBe(true)
  const editor = { by: 'person', personId: await personId('李XX') } as const
  const more = [...audience.groups, { as: 'sitIn' as const, selector: editor }]
  await clerk.ask('notices.saveMeeting', {
    existing: { id, revision: seen },
    meeting: {
      ...fields,
      agenda: [
        { id: 'a2', title: '审议有关决定', unpublished: true },
        { id: 'a3', title: '审议预算调整方案' },
      ],
      audience: { groups: more, excluded: [] },
    },
  })
  expect(await shown(2)).toEqual({
    differs: ['议程', '参会范围'],
    agenda: ['通知上没有“审议预算调整方案”', '“审议有关决定”已改为不公开，通知上还有'],
    notCalled: { total: 1, names: ['李XX'] },
    begun: false,
  })
  // Once it has begun no change would help any more.
  await office.cloud.clock.leap(new Date('2026-12-20T01:00:00Z'))
  expect(await shown(2)).toEqual({ ...agreed, begun: true })
})

test('a meeting brought forward is under the clock again: what went out was in time for another day', async () => {
  const { meetingId: id, noticeId } = await aMeeting().noticedIn(office)
  const { revision, ...kept } = await clerk.ask('notices.getMeeting', { id })
  const { kind, term, ordinal, title, agenda, agendaAdopted, audience, venue, decidedBy } = kept
  const fields = { kind, term, ordinal, title, agenda, agendaAdopted, audience, venue, decidedBy }
  const lastDay = async () => {
    const { deadlines, notice } = await clerk.ask('notices.openMeeting', { id })
    const day = deadlines.find(({ what }) => what === 'notice')?.day
    return [day, notice.broughtForward, notice.bound?.latestMoment]
  }
  const listed = async () =>
    (await clerk.ask('notices.listMeetings', { year: 2026 })).rows.find((row) => row.id === id)
  const waits = async (who: Who, kind: string) =>
    (await office.as(who).ask('notices.waiting', {})).items.find((item) => item.kind === kind)
  expect(await lastDay()).toEqual(['2026-12-12', false, '2026-12-12T15:59:59.999Z'])
  expect((await listed())?.latestMoment).toBeUndefined()
  await clerk.ask('notices.saveMeeting', {
    existing: { id, revision },
    meeting: { ...fields, startsAt: '2026-12-15T01:00:00.000Z' },
  })
  expect(await lastDay()).toEqual(['2026-12-07', true, '2026-12-12T15:59:59.999Z'])
  const until = '2026-12-07T15:59:59.999Z'
  expect((await listed())?.latestMoment).toBe(until)
  await office.cloud.clock.leap(new Date('2026-11-25T02:00:00Z'))
  expect(await waits('office', 'noticeClock')).toMatchObject({
    ...{ id, until, note: '会议提前，变更通知未拟' },
  })
  const note = '安排有变动'
  const next = await clerk.ask('notices.changeNotice', { noticeId, cancel: false, note })
  await clerk.ask('notices.issueNotice', await signed(office, next))
  expect(await waits('office', 'noticeClock')).toBeUndefined()
  expect(await lastDay()).toEqual(['2026-12-07', false, until])

  // Put off, then brought forward again: people were told of the later day, whatever the first notice said.
  await changed(office, { meetingId: id, noticeId }, { startsAt: '2026-12-28T01:00:00.000Z' })
  expect((await lastDay()).slice(0, 2)).toEqual(['2026-12-07', false])
  const sooner = { startsAt: '2026-12-22T01:00:00.000Z' }
  const { id: signedId } = await changeSigned(office, { meetingId: id, noticeId }, sooner)
  expect((await lastDay()).slice(0, 2)).toEqual(['2026-12-14', true])
  expect(await waits('office', 'noticeIssue')).toMatchObject({
    ...{ id: signedId, until: '2026-12-14T15:59:59.999Z' },
  })
})
