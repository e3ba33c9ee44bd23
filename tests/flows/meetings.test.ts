import { Workbook } from 'exceljs'
import { aMeeting } from '../builders/meeting'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const clerk = () => office.as('office')
const fetched = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

async function asWritten(id: string) {
  const { revision, updatedAt, updatedBy, status, noticeId, ...rest } = await clerk().ask(
    'notices.getMeeting',
    { id },
  )
  expect([updatedAt, updatedBy, status, noticeId ?? 'none'].every(Boolean)).toBe(true)
  const { id: _, ...meeting } = rest
  return { existing: { id, revision }, meeting }
}

test('the office enters its own rules, and the clock goes by them', async () => {
  const before = await clerk().ask('notices.readNoticeSettings', {})
  expect(before.settings.rules.standingCommittee).toMatchObject({ days: 7, confirmed: false })
  const { rows, rulesUnconfirmed } = await clerk().ask('notices.listMeetings', { year: 2026 })
  expect(rows).toEqual([])
  expect(rulesUnconfirmed).toBe(true)

  const { revision, settings } = before
  const { id } = await aMeeting().savedIn(office)
  const own = {
    ...settings.rules.standingCommittee,
    rule: 'XX区人大常委会议事规则',
    article: '第八条',
    days: 5,
    counted: 'workingDays' as const,
    confirmed: true,
  }
  await office.as('leader').ask('notices.saveNoticeSettings', {
    revision,
    settings: {
      ...settings,
      rules: { ...settings.rules, standingCommittee: own },
      calendar: { holidays: ['2026-12-18'], workdays: ['2026-12-19'] },
    },
  })
  const { deadlines, ruleConfirmed } = await clerk().ask('notices.openMeeting', { id })
  expect(ruleConfirmed).toBe(true)
  // A Sunday; working days before it: 19 (worked), 17, 16, 15, 14.
  expect(deadlines.find(({ what }) => what === 'notice')).toMatchObject({
    day: '2026-12-13',
    basis: '《XX区人大常委会议事规则》第八条：会前 5 个工作日',
  })
  const again = { revision, settings }
  expect(await office.as('leader').refusal('notices.saveNoticeSettings', again)).toBe(
    'CHANGED_MEANWHILE',
  )
  const upsideDown = {
    ...settings,
    ladders: { ...settings.ladders, research: [{ step: 'call' as const, afterHours: 3 }] },
  }
  const wrong = { revision: revision + 1, settings: upsideDown }
  expect(await office.as('leader').refusal('notices.saveNoticeSettings', wrong)).toBe(
    'INVALID_INPUT',
  )
  await office.as('leader').ask('notices.saveNoticeSettings', { revision: revision + 1, settings })
})

test('a new meeting is suggested from the last one, its date decided by the chairpersons', async () => {
  const first = await clerk().ask('notices.suggestMeeting', { kind: 'chairpersons' })
  expect(first).toMatchObject({ term: 18, ordinal: 1, title: '区第十八届人大常委会第一次主任会议' })
  expect(first.audience.groups[0]?.selector).toMatchObject({ by: 'chairs' })
  const { otherKinds, decidedBy, ...fields } = first
  expect([otherKinds, decidedBy]).toEqual([[], undefined])
  const { id } = await clerk().ask('notices.saveMeeting', {
    meeting: {
      ...fields,
      kind: 'chairpersons',
      venue: '区人大二楼',
      startsAt: '2026-12-02T01:00:00.000Z',
      agenda: [],
      agendaAdopted: false,
    },
  })
  const chairs = await clerk().ask('notices.openMeeting', { id })
  expect(chairs.parties.map(({ name }) => name)).toEqual(['王XX'])
  expect(chairs.groupNames).toEqual(['第十八届区人大常委会主任会议'])
  expect(chairs.deadlines.map(({ what }) => what)).toEqual(['materials', 'notice'])

  const next = await clerk().ask('notices.suggestMeeting', { kind: 'standingCommittee' })
  expect(next).toMatchObject({
    ordinal: 13,
    title: '区第十八届人大常委会第十三次会议',
    venue: '区会议中心三楼会议室',
    decidedBy: { meetingId: id, text: '区第十八届人大常委会第一次主任会议' },
  })
  expect(next.audience.groups).toHaveLength(2)
})

test('one meeting: quorum, votes, the organs nobody speaks for, special reports on the clock', async () => {
  const { id } = await aMeeting().at('2027-01-20T01:00:00.000Z').savedIn(office)
  const { existing, meeting } = await asWritten(id)
  const { organs } = await office.as('office').ask('people.listUnits', {})
  const organ = organs.find(({ name }) => name === '区教育局')
  const seen = await clerk().ask('notices.saveMeeting', {
    existing,
    meeting: {
      ...meeting,
      agenda: meeting.agenda.map((item) => ({ ...item, specialReport: true })),
      audience: {
        groups: [
          ...meeting.audience.groups,
          { as: 'attend', selector: { by: 'organ', organId: 'gone' } },
        ],
        excluded: [],
      },
    },
  })
  const opened = await clerk().ask('notices.openMeeting', { id })
  expect(opened).toMatchObject({
    byGroup: [
      { as: 'member', people: 2, organs: 0 },
      { as: 'attend', people: 0, organs: 2 },
    ],
    withoutLiaisonOfficer: ['名册中没有的单位'],
    quorum: { needed: 2, members: 2 },
    votesNeeded: 2,
    agendaHeading: '议程（草案）',
    notice: { state: 'none', outOfDate: { differs: [], notCalled: { total: 0 } } },
    may: { edit: true, cancel: true, end: false, adopt: false, remove: false },
  })
  expect(organ).toBeDefined()
  expect(opened.deadlines.map(({ what, day }) => [what, day])).toEqual([
    ['specialReportDraft', '2026-12-30'],
    ['specialReportRevised', '2027-01-09'],
    ['materials', '2027-01-09'],
    ['notice', '2027-01-12'],
    ['specialReportToMembers', '2027-01-12'],
  ])
  // A leader sees it and changes nothing.
  const asLeader = await office.as('leader').ask('notices.openMeeting', { id })
  expect(Object.values(asLeader.may)).toEqual([false, false, false, false, false])
  const adopted = { id, revision: seen.revision, adopted: true }
  expect(await office.as('leader').refusal('notices.adoptAgenda', adopted)).toBe('NOT_ALLOWED')
  expect(await clerk().refusal('notices.adoptAgenda', adopted)).toBe('AGENDA_NOT_DUE')
  const heading = async () => (await clerk().ask('notices.openMeeting', { id })).agendaHeading
  expect(await heading()).toBe('议程（草案）')

  // An organ is no member, and whoever is not told of the meeting still counts for its quorum.
  const written = await asWritten(id)
  const memberId = opened.parties.find(({ name }) => name === '郑XX')?.key ?? ''
  const without = { ...written.meeting.audience, excluded: [memberId] }
  await clerk().ask('notices.saveMeeting', {
    existing: written.existing,
    meeting: { ...written.meeting, audience: without },
  })
  expect(await clerk().ask('notices.openMeeting', { id })).toMatchObject({
    byGroup: [{ as: 'member', people: 1 }, { as: 'attend' }],
    quorum: { needed: 2, members: 2 },
    votesNeeded: 2,
  })
  const organMember = { as: 'member', selector: { by: 'organ', organId: organ?.id ?? '' } } as const
  const asMember = {
    existing: (await asWritten(id)).existing,
    meeting: { ...written.meeting, audience: { groups: [organMember], excluded: [] } },
  }
  expect(await clerk().refusal('notices.saveMeeting', asMember)).toBe('INVALID_INPUT')

  await office.cloud.clock.leap(new Date('2027-01-20T01:30:00Z'))
  const { existing: sitting } = await asWritten(id)
  await clerk().ask('notices.adoptAgenda', { ...sitting, adopted: true })
  expect(await heading()).toBe('议程')
  const last = await asWritten(id)
  const [item, ...items] = last.meeting.agenda
  if (!item) throw new Error('no agenda')
  await clerk().ask('notices.saveMeeting', {
    existing: last.existing,
    meeting: { ...last.meeting, agenda: [{ ...item, title: '改过的议题' }, ...items] },
  })
  expect(await heading()).toBe('议程（草案）')
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))
})

test('an item of the year’s plan becomes a meeting by getting a day, or leaves the plan', async () => {
  const plan = {
    kind: 'research' as const,
    term: 18,
    title: '义务教育优质均衡发展情况调研',
    topic: '义务教育优质均衡发展情况',
    plannedMonth: '2027-03',
    venue: '',
    agenda: [],
    agendaAdopted: false,
    audience: { groups: [], excluded: [] },
  }
  const planned = await clerk().ask('notices.saveMeeting', { meeting: plan })
  const other = await clerk().ask('notices.saveMeeting', {
    meeting: { ...plan, title: '养老服务视察', kind: 'inspection' },
  })
  const rows = async () =>
    (await clerk().ask('notices.listMeetings', { year: 2027 })).rows.filter(({ kind }) =>
      ['research', 'inspection'].includes(kind),
    )
  expect((await rows()).map(({ status }) => status)).toEqual(['planned', 'planned'])

  const dated = await clerk().ask('notices.saveMeeting', {
    existing: { id: planned.id, revision: planned.revision },
    meeting: { ...plan, venue: '区政府门前', startsAt: '2027-03-11T01:00:00.000Z' },
  })
  expect(
    await clerk().refusal('notices.removePlanned', { id: dated.id, revision: dated.revision }),
  ).toBe('NOT_PLANNED')
  await clerk().ask('notices.removePlanned', { id: other.id, revision: other.revision })
  expect(await rows()).toMatchObject([
    { status: 'preparing', notice: { state: 'none' }, latestMoment: '2027-03-07T15:59:59.999Z' },
  ])
})

test('what was typed can be taken out again, and an end lies after its beginning', async () => {
  const { id } = await aMeeting().savedIn(office)
  const { existing, meeting } = await asWritten(id)
  const early = { ...meeting, endsAt: '2026-12-20T00:30:00.000Z' }
  expect(await clerk().refusal('notices.saveMeeting', { existing, meeting: early })).toBe(
    'MEETING_ENDS_EARLY',
  )
  const { decidedBy, startsAt, ...less } = meeting
  expect([decidedBy, startsAt].every(Boolean)).toBe(true)
  await clerk().ask('notices.saveMeeting', { existing, meeting: less })
  const after = await asWritten(id)
  expect(after.meeting).not.toHaveProperty('decidedBy')
  expect(after.meeting).not.toHaveProperty('startsAt')
})

test('a meeting with materials whose day is taken out can be called off, and deleted only without them', async () => {
  const { id } = await aMeeting().savedIn(office)
  const report = { meetingId: id, material: { kind: 'file', title: '教育工作报告' } } as const
  const { id: materialId } = await clerk().ask('notices.saveMaterial', report)
  const { existing, meeting } = await asWritten(id)
  const { startsAt, ...undated } = meeting
  expect(startsAt).toBeDefined()
  await clerk().ask('notices.saveMeeting', { existing, meeting: undated })
  const opened = () => clerk().ask('notices.openMeeting', { id })
  expect(await opened()).toMatchObject({ may: { cancel: true, remove: false } })
  const planned = (await asWritten(id)).existing
  expect(await clerk().refusal('notices.removePlanned', planned)).toBe('MEETING_HAS_MATERIALS')

  const [listed] = (await clerk().ask('notices.listMaterials', { meetingId: id })).materials
  await clerk().ask('notices.removeMaterial', {
    id: materialId,
    revision: listed?.revision ?? 0,
  })
  expect(await opened()).toMatchObject({ may: { cancel: false, remove: true } })
  await clerk().ask('notices.removePlanned', planned)
})

test('a meeting is called off while nobody knows of it; then only by notice; and ends after it was', async () => {
  const quiet = await aMeeting().signedIn(office)
  const { existing } = await asWritten(quiet.meetingId)
  const off = { ...existing, reason: '议题尚不成熟' }
  await clerk().ask('notices.cancelMeeting', off)
  expect(await clerk().refusal('notices.cancelMeeting', off)).toBe('CHANGED_MEANWHILE')
  // Its notice was signed; it must not go out any more.
  const notice = { id: quiet.id, revision: quiet.revision }
  expect(await clerk().refusal('notices.issueNotice', notice)).toBe('MEETING_OVER')

  const { meetingId } = await aMeeting().noticedIn(office)
  const noticed = (await asWritten(meetingId)).existing
  expect(await clerk().refusal('notices.cancelMeeting', { ...noticed, reason: '测试' })).toBe(
    'MEETING_NOTICED',
  )
  expect(await clerk().refusal('notices.endMeeting', noticed)).toBe('MEETING_NOT_BEGUN')
  const moved = await asWritten(meetingId)
  await clerk().ask('notices.saveMeeting', {
    ...moved,
    meeting: { ...moved.meeting, venue: '区政府礼堂' },
  })
  const opened = await clerk().ask('notices.openMeeting', { id: meetingId })
  expect(opened.notice).toMatchObject({
    state: 'issued',
    edition: 1,
    outOfDate: { differs: ['地点'], notCalled: { total: 0 }, begun: false },
  })

  await office.cloud.clock.leap(new Date('2026-12-20T04:00:00Z'))
  await clerk().ask('notices.endMeeting', (await asWritten(meetingId)).existing)
  const ended = await clerk().ask('notices.openMeeting', { id: meetingId })
  expect(ended.meeting.status).toBe('ended')
  expect(ended.may).toMatchObject({ edit: false, cancel: false, end: false })
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))
})

test('the ledger of the year judges by the rule that held, and can be taken along', async () => {
  const { id, revision } = await aMeeting().at('2026-11-27T01:00:00.000Z').signedIn(office)
  const administrator = office.as('administrator')
  const { rows: found } = await administrator.ask('people.listPeople', { search: '王XX' })
  const approverId = found[0]?.id ?? ''
  await administrator.ask('people.appoint', {
    personId: approverId,
    appointment: { kind: 'chair', term: 18, from: '2026-11-01' },
  })
  const urgent = { approverId, reason: '防汛抢险，须立即决定' }
  await clerk().ask('notices.issueNotice', { id, revision, urgent })
  const { rows, ...counts } = await office.as('leader').ask('notices.timelinessLedger', {
    year: 2026,
  })
  expect(counts).toMatchObject({ total: 2, inTime: 1, late: 0, urgent: 1, leastDaysToSpare: 19 })
  const inTime = rows.find((row) => !row.urgent)
  expect(inTime).toMatchObject({ latestDay: '2026-12-12', daysToSpare: 19, late: false })
  expect(rows.find((row) => row.urgent)).toMatchObject({
    late: false,
    urgent: { approvedBy: '王XX' },
  })
  // The page of a meeting says what was recorded too, though the rule is another by now.
  const leader = office.as('leader')
  const { revision: kept, settings } = await leader.ask('notices.readNoticeSettings', {})
  const days = { ...settings.rules.standingCommittee, days: 60 }
  const rules = { ...settings.rules, standingCommittee: days }
  await leader.ask('notices.saveNoticeSettings', {
    revision: kept,
    settings: { ...settings, rules },
  })
  const [calm, hurried] = await Promise.all(
    [inTime, rows.find((row) => row.urgent)].map((row) =>
      clerk().ask('notices.openMeeting', { id: row?.meetingId ?? '' }),
    ),
  )
  expect(calm?.notice.bound).toMatchObject({
    change: 'first',
    latestMoment: '2026-12-12T15:59:59.999Z',
  })
  expect(calm?.notice.bound).not.toHaveProperty('urgentBy')
  const called = calm?.deadlines.find(({ what }) => what === 'notice')
  expect(called).toMatchObject({ day: '2026-12-12', basis: expect.stringContaining('会前 7 天') })
  expect(hurried?.notice.bound).toMatchObject({ urgentBy: '王XX' })
  expect(hurried?.materials).toEqual({ listed: 0, owed: 0 })
  await leader.ask('notices.saveNoticeSettings', { revision: kept + 1, settings })
  const none = await clerk().ask('notices.timelinessLedger', { year: 2025 })
  expect(none).toMatchObject({ total: 0, rows: [], byKind: [] })

  const { url, fileName } = await clerk().ask('notices.exportTimeliness', { year: 2026 })
  expect(fileName).toBe('会议通知时效台账-2026年.xlsx')
  const workbook = new Workbook()
  await workbook.xlsx.load((await fetched(url)) as never)
  expect(workbook.getWorksheet('明细')?.rowCount).toBe(3)
})

test('calendar and papers for the table: files of one hour', async () => {
  const { id } = await aMeeting().at('2027-02-20T01:00:00.000Z').savedIn(office)
  const one = await clerk().ask('notices.exportCalendar', { of: { meetingId: id } })
  expect(one.fileName).toMatch(/\.ics$/)
  expect(String(await fetched(one.url))).toContain('DTSTART:20270220T010000Z')
  const year = await clerk().ask('notices.exportCalendar', { of: { year: 2027 } })
  expect(String(await fetched(year.url)).match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1)

  const paper = (document: object) =>
    clerk().ask('notices.exportMeetingDocument', { id, document: document as never })
  const seating = await paper({
    kind: 'seating',
    as: ['member', 'attend'],
    perRow: 2,
    order: 'fromCentre',
  })
  const workbook = new Workbook()
  await workbook.xlsx.load((await fetched(seating.url)) as never)
  const seats = workbook.getWorksheet('座位表')
  expect(seats?.getColumn(1).values.slice(2)).toEqual(['郑XX', '王XX', '区教育局'])
  const cards = await fetched((await paper({ kind: 'placeCards', as: ['member'] })).url)
  expect(cards.subarray(0, 2).toString()).toBe('PK')
  const duty = { duty: '签到', people: '陈XX', note: '' }
  const duties = await paper({ kind: 'duties', duties: [duty] })
  expect(duties.fileName).toMatch(/会务分工表\.docx$/)
  // It stays for the next time, also when the meeting is edited meanwhile.
  const written = await asWritten(id)
  await clerk().ask('notices.saveMeeting', {
    ...written,
    meeting: { ...written.meeting, venue: '区政府礼堂' },
  })
  const opened = await clerk().ask('notices.openMeeting', { id })
  expect(opened.meeting.duties).toEqual([duty])
  const invited = { kind: 'placeCards' as const, as: ['invited' as const] }
  const nobody = { id, document: invited }
  expect(await clerk().refusal('notices.exportMeetingDocument', nobody)).toBe('NOBODY_COMES')
})
