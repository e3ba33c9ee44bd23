import { aStory } from '../builders/story'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(() => office.beginAgain())
afterAll(() => office.close())

const template = 'StoryReview_Qe7gUo5iXa1pNw9mKz3tVh6rCb8yLs2j'
const deliver = () => office.cloud.timers.fire('courier', 'deliver')
const outbox = () =>
  (office.cloud.database.exportAll().outbox ?? []).map((line) => {
    // The export keeps numbers as the database does.
    const push = JSON.parse(line) as {
      state: string
      errCode?: string
      attempts: { $numberInt: string }
    }
    return { ...push, attempts: Number(push.attempts.$numberInt) }
  })
const states = () => outbox().map(({ state }) => state)
/** The reviewer agrees to one message, as a tap on 增加提醒 would have it. */
async function agree(who: 'firstReviewer') {
  const phone = office.as(who)
  office.cloud.messages.requestConsent(phone.openid, [template])
  await phone.ask('people.recordConsent', {
    answers: [{ template: 'storyReview', answer: 'accept' }],
  })
}
const remaining = async () =>
  (await office.as('firstReviewer').ask('people.myConsents', {})).lines.find(
    (line) => line.template === 'storyReview',
  )?.remaining

test('a reviewer is told once that something waits, and the ledger is one less', async () => {
  await agree('firstReviewer')
  expect(await remaining()).toBe(1)
  await aStory().titled('等您审核').submittedIn(office)
  expect(states()).toEqual(['queued'])
  await Promise.all([deliver(), deliver()])
  await deliver()
  expect(states()).toEqual(['accepted'])
  expect(office.cloud.messages.outbox()).toHaveLength(1)
  expect(office.cloud.messages.outbox()[0]).toMatchObject({
    openid: office.as('firstReviewer').openid,
    title: '稿件审核提醒',
    page: expect.stringContaining('packages/newsroom/review/index?id='),
  })
  expect(await remaining()).toBe(0)
})

test('who did not agree is not told, and that is written down', async () => {
  await aStory().submittedIn(office)
  await deliver()
  expect(outbox()).toMatchObject([{ state: 'declined', errCode: '43101' }])
})

test('a quota that is used up is asked for again the next morning, not before', async () => {
  await agree('firstReviewer')
  await aStory().submittedIn(office)
  const fault = office.cloud.faults.add({
    target: 'openapi.subscribeMessage.send',
    error: { code: 45009, message: 'reach max api daily quota limit' },
  })
  await deliver()
  expect(outbox()).toMatchObject([{ state: 'queued', attempts: 1, errCode: '45009' }])
  await deliver()
  expect(outbox()[0]?.attempts).toBe(1)
  office.cloud.faults.remove(fault)
  await office.cloud.clock.leap(new Date('2026-11-23T23:59:00Z'))
  await deliver()
  expect(outbox()[0]?.attempts).toBe(1)
  await office.cloud.clock.leap(new Date('2026-11-24T00:00:01Z'))
  await deliver()
  expect(outbox()).toMatchObject([{ state: 'accepted', attempts: 2 }])
})

test('who left office meanwhile is told nothing', async () => {
  await agree('firstReviewer')
  await aStory().submittedIn(office)
  const administrator = office.as('administrator')
  const { rows } = await administrator.ask('people.listPeople', { search: '赵XX' })
  const personId = rows[0]?.id ?? ''
  const { appointments } = await administrator.ask('people.getPerson', { id: personId })
  await administrator.ask('people.endAppointment', {
    personId,
    appointmentId: appointments[0]?.id ?? '',
    endedOn: '2026-11-23',
  })
  await deliver()
  expect(outbox()).toMatchObject([{ state: 'declined', errCode: 'NOT_REACHABLE' }])
  expect(office.cloud.messages.outbox()).toEqual([])
})

test('when no answer comes nobody can know, and nobody is told twice', async () => {
  await agree('firstReviewer')
  await aStory().submittedIn(office)
  const fault = office.cloud.faults.add({ target: 'openapi.subscribeMessage.send', cut: 'after' })
  await deliver().catch(() => undefined)
  office.cloud.faults.remove(fault)
  expect(['unknown', 'submitting']).toContain(states()[0])
  await office.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + 10 * 60_000))
  await deliver()
  await deliver()
  expect(states()).toEqual(['unknown'])
  expect(office.cloud.messages.outbox().length).toBeLessThanOrEqual(1)
})
