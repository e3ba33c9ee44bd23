import { limits } from '@domain/vocabulary/limits'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let administrator: Phone
beforeAll(async () => {
  office = await openOffice()
  administrator = office.as('administrator')
})
afterAll(() => office.close())

async function idOf(name: string): Promise<string> {
  const { rows } = await administrator.ask('people.listPeople', { search: name })
  return rows[0]?.id ?? ''
}

test('a whole number is shown for a purpose, and the person sees who looked and why', async () => {
  const personId = await idOf('周XX')
  const staff = office.as('office')
  const { phone } = await staff.ask('people.revealPhone', { personId, purpose: '电话通知会议' })
  expect(phone).toMatch(/^135\d{8}$/)
  const record = await office.as('deputy').ask('people.myRecord', {})
  expect(record).toMatchObject({
    name: '周XX',
    phone,
    reveals: [{ by: '陈XX', purpose: '电话通知会议' }],
    privacyNotice: { agreedTo: limits.privacyNotice },
  })
  // Neither the audit nor the answers kept for retries hold a number that can be read.
  expect(JSON.stringify(office.cloud.database.exportAll())).not.toContain(phone)
})

test('the public has no record', async () => {
  const record = await office.as('citizen').ask('people.myRecord', {})
  expect(record.name).toBeUndefined()
  expect(record.appointments).toEqual([])
})

test('consents are counted up, refused and banned', async () => {
  const deputy = office.as('deputy')
  const answer = (given: 'accept' | 'reject' | 'ban' | 'filter') =>
    deputy.ask('people.recordConsent', { answers: [{ template: 'meetingNotice', answer: given }] })
  await answer('accept')
  expect((await answer('accept')).lines[0]).toMatchObject({ remaining: 2, last: 'accepted' })
  expect((await answer('filter')).lines[0]).toMatchObject({ remaining: 2, last: 'accepted' })
  expect((await answer('reject')).lines[0]).toMatchObject({ remaining: 2, last: 'refused' })
  const { pushes } = await administrator.ask('people.getPerson', { id: await idOf('周XX') })
  expect(pushes).toContainEqual({ label: '会议通知', remaining: 2 })
  expect((await answer('ban')).lines[0]).toMatchObject({ remaining: 0, last: 'banned' })
  expect(await office.as('citizen').refusal('people.myConsents', {})).toBe('NOT_ALLOWED')
})

test('the same answer sent twice counts once', async () => {
  const editor = office.as('editor')
  const input = { answers: [{ template: 'storyReview' as const, answer: 'accept' as const }] }
  await editor.ask('people.recordConsent', input, 'one-answer')
  const again = await editor.ask('people.recordConsent', input, 'one-answer')
  expect(again.lines[1]).toMatchObject({ template: 'storyReview', remaining: 1 })
  // A deputy is not asked about what never concerns them.
  expect((await office.as('deputy').ask('people.myConsents', {})).lines).toHaveLength(1)
})

test('who parts their account is the public again; the roster keeps their office', async () => {
  const deputy = office.as('deputy')
  const { erased } = await deputy.ask('people.forgetMe', { sure: true })
  expect(erased).toEqual(['微信账号与名册的绑定', '订阅授权记录'])
  expect((await deputy.ask('people.whoAmI', {})).name).toBeUndefined()
  const person = await administrator.ask('people.getPerson', { id: await idOf('周XX') })
  expect(person).toMatchObject({ bound: false, state: 'inOffice' })
})

test('two years after the last day in office, number and account are erased by night', async () => {
  const id = await idOf('赵XX')
  const { appointments } = await administrator.ask('people.getPerson', { id })
  const today = '2026-11-25'
  await office.cloud.clock.leap(new Date(`${today}T02:00:00Z`))
  const ending = { personId: id, appointmentId: appointments[0]?.id ?? '', endedOn: today }
  await administrator.ask('people.endAppointment', ending)
  const reviewer = office.as('firstReviewer')
  expect((await reviewer.ask('people.myRecord', {})).eraseOn).toBe('2028-11-25')

  // Leapt over: two years of timers would run for a minute, and only tonight's counts.
  await office.cloud.clock.leap(new Date('2028-11-24T18:00:00Z'))
  await office.cloud.invoke('people', { task: 'tidy' })
  expect((await reviewer.ask('people.myRecord', {})).name).toBeUndefined()
  const after = await administrator.ask('people.getPerson', { id })
  expect(after).toMatchObject({ name: '赵XX', phone: '', bound: false, state: 'left' })
})

test('without its secrets the function does not answer, and the log says which is missing', async () => {
  const lines: string[] = []
  const { startCloud } = await import('../../emulator')
  const { mkdtemp, rm } = await import('node:fs/promises')
  const dataDir = await mkdtemp('/tmp/no-secrets-')
  const functionsDir = `${__dirname}/../../dist/functions`
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    timers: false,
    log: (line) => lines.push(line),
  })
  await expect(
    cloud.call('people', { operation: 'whoAmI', input: {} }, { openid: 'o1' }),
  ).rejects.toThrow()
  expect(lines.join('\n')).toContain('PERSONAL_DATA_KEY is missing')
  await cloud.stop()
  await rm(dataDir, { recursive: true, force: true })
})
