import { aMeeting } from '../builders/meeting'
import { stored } from '../builders/recipients'
import { openOffice, type Office, type Phone } from './office'

/** Who is called rests on what they hold, and an exclusion on who they are. */
let office: Office
let clerk: Phone
let administrator: Phone
beforeAll(async () => {
  office = await openOffice()
  clerk = office.as('office')
  administrator = office.as('administrator')
})
afterAll(() => office.close())
beforeEach(() => office.cloud.clock.set(new Date('2026-11-23T02:00:00Z')))

const personId = async (name: string) =>
  (await administrator.ask('people.listPeople', { search: name })).rows[0]?.id ?? ''
const minute = () => office.cloud.timers.fire('notices', 'everyMinute')
const at = async (moment: string) => {
  await office.cloud.clock.leap(new Date(moment))
  await minute()
}

test('an excluded liaison officer does not speak for the organ; the office is told it has none', async () => {
  const meeting = aMeeting()
  await meeting.savedIn(office)
  meeting.fields.audience = { ...meeting.fields.audience, excluded: [await personId('冯XX')] }
  const { id, revision, meetingId } = await meeting.signedIn(office)
  const preview = await clerk.ask('notices.previewAudience', { id })
  expect(preview.cannotPush).toContainEqual(
    expect.objectContaining({ name: '区教育局', because: 'noLiaisonOfficer' }),
  )
  expect((await clerk.ask('notices.openMeeting', { id: meetingId })).withoutLiaisonOfficer).toEqual(
    ['区教育局'],
  )
  await clerk.ask('notices.issueNotice', { id, revision })
  const dispatchId = id.replace(/\.\d+$/, '')
  const officer = office.as('liaisonOfficer')
  expect((await officer.ask('notices.myNotices', {})).notices).toEqual([])
  expect(await officer.refusal('notices.openMyNotice', { dispatchId })).toBe('NOTICE_NOT_FOUND')
  expect(await officer.refusal('notices.materialsForMe', { dispatchId })).toBe('NOTICE_NOT_FOUND')
  const [row] = (await clerk.ask('notices.openBoard', { id: dispatchId, as: 'attend' })).rows
  expect(row).toMatchObject({ name: '区教育局', persons: [] })
  const sign = { receiptId: row?.id ?? '', edition: 1, answer: 'attend' } as const
  expect(await officer.refusal('notices.answerNotice', sign)).toBe('NOTICE_NOT_FOUND')

  // Nor does he come back as the agent of an officer the organ has had since.
  const zhou = await personId('周XX')
  await administrator.ask('people.appoint', {
    personId: zhou,
    appointment: { kind: 'liaisonOfficer', unit: '区教育局', from: '2026-11-01' },
  })
  const agent = { personId: zhou, agentId: await personId('冯XX') }
  await administrator.ask('people.setAgent', { ...agent, may: true })
  await at('2026-11-23T02:30:00Z')
  const { persons } = (await clerk.ask('notices.openBoard', { id: dispatchId, as: 'attend' }))
    .rows[0] ?? { persons: [] }
  expect(persons.map(({ name }) => name)).toEqual(['周XX'])
  expect(await officer.refusal('notices.openMyNotice', { dispatchId })).toBe('NOTICE_NOT_FOUND')
  await administrator.ask('people.setAgent', { ...agent, may: false })
  const { appointments } = await administrator.ask('people.getPerson', { id: zhou })
  const appointmentId = appointments.find(({ kind }) => kind === 'liaisonOfficer')?.id ?? ''
  const ended = { personId: zhou, appointmentId, endedOn: '2026-11-23' }
  await administrator.ask('people.endAppointment', ended)

  await office.cloud.clock.leap(new Date('2026-12-20T00:40:00Z'))
  const { code } = await clerk.ask('notices.checkInCode', { meetingId })
  expect(await officer.refusal('notices.checkIn', { code })).toBe('NOT_CALLED')
})

test('who left the body they were called as is neither asked nor counted, though still a deputy', async () => {
  const { noticeId: dispatchId, meetingId } = await aMeeting().noticedIn(office)
  const member = office.as('committeeMember')
  const zheng = await personId('郑XX')
  const total = async () => (await clerk.ask('notices.openBoard', { id: dispatchId })).members.total
  const mayOpen = async () =>
    (await member.ask('notices.myNotices', {})).notices.some((one) => one.dispatchId === dispatchId)
  expect([await total(), await mayOpen()]).toEqual([2, true])

  // Suspended, and not any more: out, and back.
  await administrator.ask('people.suspend', { personId: zheng, reason: '依法暂停' })
  await at('2026-11-23T02:15:00Z')
  expect(await total()).toBe(1)
  await administrator.ask('people.resume', { personId: zheng })
  await at('2026-11-23T02:30:00Z')
  expect([await total(), await mayOpen()]).toEqual([2, true])

  const { receiptId, edition } = await member.ask('notices.openMyNotice', { dispatchId })
  const { appointments } = await administrator.ask('people.getPerson', { id: zheng })
  await administrator.ask('people.endAppointment', {
    personId: zheng,
    appointmentId: appointments.find(({ kind }) => kind === 'committeeMember')?.id ?? '',
    endedOn: '2026-11-23',
  })
  expect(await member.refusal('notices.openMyNotice', { dispatchId })).toBe('NOTICE_NOT_FOUND')
  const sign = { receiptId, edition, answer: 'attend' } as const
  expect(await member.refusal('notices.answerNotice', sign)).toBe('NOTICE_NOT_FOUND')
  const pushes = () =>
    stored<{ personId: string; subject: string }>(office.cloud, 'outbox').filter(
      (push) => push.personId === zheng && push.subject === `dispatches/${dispatchId}`,
    ).length
  const before = pushes()
  await at('2026-11-24T02:05:00Z')
  expect(pushes()).toBe(before)
  expect(await total()).toBe(1)
  const { counts } = await clerk.ask('notices.attendanceBoard', { meetingId })
  expect(counts).toMatchObject({ members: 1, quorum: { needed: 1 } })
})

test('an organ is asked through the liaison officers it has by then', async () => {
  const { noticeId: dispatchId } = await aMeeting().noticedIn(office)
  const [before, after] = [await personId('冯XX'), await personId('吴XX')]
  const { appointments } = await administrator.ask('people.getPerson', { id: before })
  await administrator.ask('people.appoint', {
    personId: before,
    appointment: { kind: 'editor', from: '2026-11-01' },
  })
  await administrator.ask('people.endAppointment', {
    personId: before,
    appointmentId: appointments.find(({ kind }) => kind === 'liaisonOfficer')?.id ?? '',
    endedOn: '2026-11-23',
  })
  await administrator.ask('people.appoint', {
    personId: after,
    appointment: { kind: 'liaisonOfficer', unit: '区教育局', from: '2026-11-01' },
  })
  await at('2026-11-24T02:05:00Z')

  const [row] = (await clerk.ask('notices.openBoard', { id: dispatchId, as: 'attend' })).rows
  expect(row?.persons.map(({ name }) => name)).toEqual(['吴XX'])
  const asked = stored<{ personId: string; subject: string; step: string }>(office.cloud, 'outbox')
    .filter(({ subject, step }) => subject === `dispatches/${dispatchId}` && step === '1 pushAgain')
    .map(({ personId: whom }) => whom)
  expect(asked).toContain(after)
  expect(asked).not.toContain(before)
})
