import ExcelJS from 'exceljs'
import { aMeeting, changed, signed } from '../builders/meeting'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let clerk: Phone
let meetingId: string
beforeAll(async () => {
  office = await openOffice()
  clerk = office.as('office')
})
afterAll(() => office.close())
beforeEach(async () => {
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
  meetingId = (await aMeeting().noticedIn(office)).meetingId
})

const at = (moment: string) => office.cloud.clock.leap(new Date(moment))
const shownCode = async () => (await clerk.ask('notices.checkInCode', { meetingId })).code
const board = () => clerk.ask('notices.attendanceBoard', { meetingId })
const rowOf = async (name: string) => {
  const row = (await board()).rows.find((one) => one.name === name)
  if (!row) throw new Error(`${name} is not called`)
  return row
}

test('a member scans the code; the organ’s liaison officer checks the organ in', async () => {
  await at('2026-12-20T00:40:05Z')
  const shown = await clerk.ask('notices.checkInCode', { meetingId })
  expect(shown.picture).toMatch(/^data:image\/png;base64,/)
  expect(shown.code).toHaveLength(32)
  const scanned = await office.as('committeeMember').ask('notices.checkIn', { code: shown.code })
  expect(scanned.rows).toMatchObject([{ name: '郑XX', as: 'member', late: false }])
  await office.as('liaisonOfficer').ask('notices.checkIn', { code: shown.code })
  const { counts, rows } = await board()
  expect(counts).toMatchObject({
    members: 2,
    present: 1,
    missing: 1,
    reached: false,
    quorum: { needed: 2 },
    votes: 2,
    others: { attend: { called: 1, present: 1 } },
  })
  expect(rows.find(({ name }) => name === '郑XX')).toMatchObject({
    presence: 'present',
    checkedIn: { by: '扫码', late: false },
  })
  await office.as('leader').ask('notices.checkIn', { code: shown.code })
  expect((await board()).counts).toMatchObject({ present: 2, missing: 0, reached: true })

  // The room is changed while people come in: they are there all the same. A change of the day would undo it.
  const { noticeId = '' } = await clerk.ask('notices.getMeeting', { id: meetingId })
  await changed(office, { meetingId, noticeId }, { venue: '二楼会议室' })
  expect((await board()).counts).toMatchObject({ present: 2, reached: true })
})

test('a code holds for its own stretch and the next; old, forged and foreign ones do not', async () => {
  const member = office.as('committeeMember')
  await at('2026-12-20T00:40:05Z')
  const code = await shownCode()
  await at('2026-12-20T00:40:59Z')
  expect(await shownCode()).not.toBe(code)
  await member.ask('notices.checkIn', { code })
  await at('2026-12-20T00:41:01Z')
  const leader = office.as('leader')
  expect(await leader.refusal('notices.checkIn', { code })).toBe('CHECK_IN_CODE_OLD')
  const fresh = await shownCode()
  const forged = `${fresh.slice(0, -1)}${fresh.endsWith('A') ? 'B' : 'A'}`
  expect(await leader.refusal('notices.checkIn', { code: forged })).toBe('CHECK_IN_CODE_OLD')
  expect(await leader.refusal('notices.checkIn', { code: 'x'.repeat(32) })).toBe(
    'CHECK_IN_CODE_OLD',
  )
  // The proof of one meeting is of no use for another.
  const { meetingId: other } = await aMeeting()
    .titled('另一次会议')
    .at('2027-03-01T01:00:00.000Z')
    .noticedIn(office)
  const foreign = `${other}${fresh.slice(20)}`
  expect(await leader.refusal('notices.checkIn', { code: foreign })).toBe('CHECK_IN_CODE_OLD')
  // Scanned again it stays as it was.
  const { checkedIn } = await rowOf('郑XX')
  await member.ask('notices.checkIn', { code: await shownCode() })
  expect((await rowOf('郑XX')).checkedIn).toEqual(checkedIn)
})

test('strangers are not checked in, and only the office sees the code', async () => {
  await at('2026-12-20T00:40:05Z')
  const code = await shownCode()
  expect(await office.as('deputy').refusal('notices.checkIn', { code })).toBe('NOT_CALLED')
  expect(await office.as('citizen').refusal('notices.checkIn', { code })).toBe('NOT_ALLOWED')
  for (const who of ['committeeMember', 'liaisonOfficer', 'citizen'] as const) {
    expect(await office.as(who).refusal('notices.checkInCode', { meetingId })).toBe('NOT_ALLOWED')
    expect(await office.as(who).refusal('notices.attendanceBoard', { meetingId })).toBe(
      'NOT_ALLOWED',
    )
  }
  const { id: unnoticed } = await aMeeting().at('2027-02-01T01:00:00.000Z').savedIn(office)
  expect(await clerk.refusal('notices.checkInCode', { meetingId: unnoticed })).toBe('NOT_NOTICED')
  expect(await clerk.refusal('notices.attendanceBoard', { meetingId: unnoticed })).toBe(
    'NOT_NOTICED',
  )
})

test('nobody is checked in before the day, nor once the meeting is off', async () => {
  const { receiptId } = await rowOf('王XX')
  const early = async () => {
    expect(await clerk.refusal('notices.checkInCode', { meetingId })).toBe('CHECK_IN_EARLY')
    expect(await clerk.refusal('notices.checkInByStaff', { receiptId })).toBe('CHECK_IN_EARLY')
  }
  await early()
  await at('2026-12-19T15:59:50Z')
  await early()
  const request = { operation: 'checkInByStaff', input: { receiptId }, key: 'too-early-key' }
  expect(await clerk.send('notices.checkInByStaff', request)).toMatchObject({
    refusal: { details: { opens: '12月20日（周日）零时开始报到' } },
  })

  // Midnight in Shanghai.
  await at('2026-12-19T16:00:00Z')
  const code = await shownCode()
  await clerk.ask('notices.checkInByStaff', { receiptId })
  const meeting = await clerk.ask('notices.getMeeting', { id: meetingId })
  const next = await clerk.ask('notices.changeNotice', {
    noticeId: meeting.noticeId ?? '',
    cancel: true,
    note: '因故取消',
  })
  await clerk.ask('notices.issueNotice', await signed(office, next))
  expect(await clerk.refusal('notices.checkInCode', { meetingId })).toBe('MEETING_OVER')
  expect(await clerk.refusal('notices.checkInByStaff', { receiptId })).toBe('MEETING_OVER')
  const member = office.as('committeeMember')
  expect(await member.refusal('notices.checkIn', { code })).toBe('MEETING_OVER')
})

test('of a meeting of two days, who came yesterday is not there today; each day has its list and sheet', async () => {
  meetingId = (await aMeeting().until('2026-12-21T09:00:00.000Z').noticedIn(office)).meetingId
  await at('2026-12-20T00:40:05Z')
  const member = office.as('committeeMember')
  for (const who of [member, office.as('leader')])
    await who.ask('notices.checkIn', { code: await shownCode() })
  expect((await board()).counts).toMatchObject({ present: 2, reached: true })
  const { receiptId } = await rowOf('王XX')
  await clerk.ask('notices.recordLeaving', { receiptId, left: true })

  await at('2026-12-21T01:20:05Z')
  const second = await board()
  expect(second).toMatchObject({ day: '2026-12-21', days: ['2026-12-20', '2026-12-21'] })
  expect(second.counts).toMatchObject({ members: 2, present: 0, missing: 2, reached: false })
  const { noticeId: id = '' } = await clerk.ask('notices.getMeeting', { id: meetingId })
  expect((await clerk.ask('notices.openBoard', { id })).members.present).toBe(0)
  // What is entered now is of today: nobody can leave who has not come.
  const leaving = { receiptId, left: true }
  expect(await clerk.refusal('notices.recordLeaving', leaving)).toBe('CHECK_IN_STATE')
  const scanned = await member.ask('notices.checkIn', { code: await shownCode() })
  expect(scanned.rows).toMatchObject([{ at: expect.stringMatching(/^2026-12-21/), late: false }])
  await clerk.ask('notices.checkInByStaff', { receiptId })
  expect((await board()).counts).toMatchObject({ present: 2, reached: true })
  expect((await clerk.ask('notices.openBoard', { id })).members.present).toBe(2)

  // The day before is as it was.
  const day = '2026-12-20'
  const first = await clerk.ask('notices.attendanceBoard', { meetingId, day })
  expect(first).toMatchObject({ day, counts: { present: 1, left: 1, reached: false } })
  const sheets: string[] = []
  for (const asked of [{}, { day }]) {
    const { fileName } = await clerk.ask('notices.exportAttendance', { meetingId, ...asked })
    sheets.push(fileName)
  }
  expect(sheets).toEqual(['签到表-2026-12-21.xlsx', '签到表-2026-12-20.xlsx'])
})

test('a meeting of one day that runs on: its end entered on the meeting, the next day is checked in and listed', async () => {
  await at('2026-12-20T00:40:05Z')
  const member = office.as('committeeMember')
  await member.ask('notices.checkIn', { code: await shownCode() })
  await at('2026-12-21T00:40:05Z')
  const { receiptId } = await rowOf('王XX')
  expect(await clerk.refusal('notices.checkInByStaff', { receiptId })).toBe('CHECK_IN_CLOSED')

  const kept = await clerk.ask('notices.getMeeting', { id: meetingId })
  const { kind, term, ordinal, title, startsAt, venue, decidedBy } = kept
  const { agenda, agendaAdopted, audience, noticeId: id = '' } = kept
  const fields = { kind, term, ordinal, title, startsAt, venue, decidedBy, agenda, agendaAdopted }
  await clerk.ask('notices.saveMeeting', {
    existing: { id: meetingId, revision: kept.revision },
    meeting: { ...fields, audience, endsAt: '2026-12-21T04:00:00.000Z' },
  })
  await member.ask('notices.checkIn', { code: await shownCode() })
  await clerk.ask('notices.checkInByStaff', { receiptId })
  expect(await board()).toMatchObject({
    day: '2026-12-21',
    days: ['2026-12-20', '2026-12-21'],
    counts: { present: 2 },
  })
  expect((await clerk.ask('notices.openBoard', { id })).members.present).toBe(2)
  const first = await clerk.ask('notices.attendanceBoard', { meetingId, day: '2026-12-20' })
  expect(first.counts.present).toBe(1)
})

test('guessing is stopped', async () => {
  await at('2026-12-20T00:40:05Z')
  const member = office.as('secondEditor')
  const codes: string[] = []
  for (let n = 0; n < 21; n++)
    codes.push(
      await member.refusal('notices.checkIn', {
        code: `${meetingId}${String(n).padStart(12, 'A')}`,
      }),
    )
  expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS')
})

test('late, early leave, by list, undone with the reason; and the sheet says it all', async () => {
  await at('2026-12-20T01:05:00Z')
  await office.as('committeeMember').ask('notices.checkIn', { code: await shownCode() })
  const member = await rowOf('郑XX')
  expect(member).toMatchObject({ presence: 'late', checkedIn: { late: true } })
  const { receiptId } = await rowOf('王XX')
  await clerk.ask('notices.checkInByStaff', { receiptId })
  expect(await clerk.refusal('notices.checkInByStaff', { receiptId })).toBe('CHECK_IN_STATE')
  expect((await rowOf('王XX')).checkedIn).toMatchObject({ by: '陈XX', late: true })
  await clerk.ask('notices.undoCheckIn', { receiptId, reason: '点错了人' })
  expect(await rowOf('王XX')).toMatchObject({ presence: 'missing' })
  expect(await clerk.refusal('notices.undoCheckIn', { receiptId, reason: '点错了人' })).toBe(
    'CHECK_IN_STATE',
  )
  expect(await clerk.refusal('notices.recordLeaving', { receiptId, left: true })).toBe(
    'CHECK_IN_STATE',
  )
  expect(await office.as('leader').refusal('notices.checkInByStaff', { receiptId })).toBe(
    'NOT_ALLOWED',
  )

  await clerk.ask('notices.recordLeaving', { receiptId: member.receiptId, left: true })
  expect((await board()).counts).toMatchObject({ present: 0, left: 1, late: 1, missing: 1 })
  const { noticeId: id = '' } = await clerk.ask('notices.getMeeting', { id: meetingId })
  expect((await clerk.ask('notices.openBoard', { id })).members.present).toBe(0)
  expect(await rowOf('郑XX')).toMatchObject({ presence: 'left' })
  // Back, and scanned again.
  await office.as('committeeMember').ask('notices.checkIn', { code: await shownCode() })
  expect(await rowOf('郑XX')).toMatchObject({ presence: 'late' })
  await clerk.ask('notices.recordLeaving', { receiptId: member.receiptId, left: true })

  const { url } = await clerk.ask('notices.exportAttendance', { meetingId })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await (await fetch(encodeURI(url))).arrayBuffer()) as never)
  const text = JSON.stringify(workbook.worksheets[0]?.getSheetValues())
  expect(text).toContain('区第十八届人大常委会第十二次会议签到表')
  expect(text).toContain('点错了人')
  expect(text).toContain(
    '应到 2 人，实到 1 人（其中迟到 1 人、早退 1 人），请假 0 人，待批 0 人，未到 1 人。',
  )
})
