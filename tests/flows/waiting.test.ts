import type { InputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'
import { aMeeting } from '../builders/meeting'
import { aRule } from '../builders/rule'
import { aStory, reviewersOf, type Seen } from '../builders/story'
import { openOffice, type Office, type Who } from './office'

let office: Office
beforeAll(async () => (office = await openOffice()))
afterAll(() => office.close())

type Area = 'news' | 'notices' | 'rules'

/** `kind id` of everything that waits for somebody in an area. */
async function waitsFor(who: Who, area: Area): Promise<string[]> {
  const { items } = await office.as(who).ask(`${area}.waiting`, {})
  return items.map(({ kind, id }) => `${kind} ${id}`)
}
const itemsOf = async (who: Who, area: Area) =>
  (await office.as(who).ask(`${area}.waiting`, {})).items
/** For whom of them something waits. */
async function whoSee(row: string, area: Area, ...people: Who[]): Promise<Who[]> {
  const seen: Who[] = []
  for (const who of people) if ((await waitsFor(who, area)).includes(row)) seen.push(who)
  return seen
}

test('at first nothing waits for anybody, and the public is told nothing', async () => {
  for (const who of ['editor', 'finalReviewer', 'office', 'leader'] as const) {
    expect(await waitsFor(who, 'news')).toEqual([])
    expect(await waitsFor(who, 'notices')).toEqual([])
  }
  const { figures, me } = await office.as('editor').ask('notices.waiting', {})
  expect(me).toEqual({ name: '李XX', roles: ['editor'] })
  expect(figures).toBeUndefined()
  for (const area of ['news', 'notices', 'rules'] as const) {
    expect(await office.as('citizen').refusal(`${area}.waiting`, {})).toBe('NOT_ALLOWED')
  }
  expect(await office.as('deputy').refusal('news.waiting', {})).toBe('NOT_ALLOWED')
  expect(await office.as('editor').refusal('rules.waiting', {})).toBe('NOT_ALLOWED')
})

test('a story goes from desk to desk: each sees it while it is theirs, and nobody else does', async () => {
  const newsroom = [
    ...(['editor', 'secondEditor', 'firstReviewer', 'secondReviewer'] as const),
    ...(['finalReviewer', 'office'] as const),
  ]
  const { id } = await aStory().titled('接力的稿件').submittedIn(office)
  const seen = async (): Promise<Seen> => {
    const { revision } = await office.as('firstReviewer').ask('news.openDraft', { id })
    return { id, revision }
  }
  const review = `storyReview ${id}`
  expect(await whoSee(review, 'news', ...newsroom)).toEqual(['firstReviewer'])

  await office
    .as('firstReviewer')
    .ask('news.returnStory', { ...(await seen()), remarks: '数字请核对' })
  expect(await whoSee(review, 'news', ...newsroom)).toEqual([])
  expect(await whoSee(`storyReturned ${id}`, 'news', ...newsroom)).toEqual(['editor'])
  const back = (await itemsOf('editor', 'news')).find((item) => item.id === id)
  expect(back?.note).toBe('赵XX 初审退回：数字请核对')

  await office.as('editor').ask('news.submit', { ...(await seen()), proofread: true })
  const { approve } = reviewersOf(office)
  await approve('firstReviewer', await seen(), { proofs: ['second'] })
  await office.as('secondReviewer').ask('news.signConfidentiality', await seen())
  expect(await whoSee(review, 'news', ...newsroom)).toEqual(['secondReviewer'])
  await approve('secondReviewer', await seen(), { proofs: ['third'] })
  await approve('finalReviewer', await seen(), { proofs: ['readThrough'], release: 'later' })
  const release = `storyRelease ${id}`
  expect(await whoSee(release, 'news', ...newsroom)).toEqual([
    'editor',
    'secondEditor',
    'finalReviewer',
  ])

  await office.as('editor').ask('news.publish', await seen())
  expect(await whoSee(release, 'news', ...newsroom)).toEqual([])
  const { silentDays, weeks } = await office.as('office').ask('news.waiting', {})
  expect(silentDays).toBe(0)
  expect(weeks).toHaveLength(12)
  expect(weeks.at(-1)).toEqual({ from: '2026-11-23', count: 1 })
})

test('a notice: its clock, its signatures, and what its recipients and the office owe', async () => {
  const convenors = ['office', 'secondClerk', 'leader', 'editor'] as const
  const meeting = aMeeting().at('2026-12-05T01:00:00.000Z')
  const { id: meetingId } = await meeting.savedIn(office)
  const clock = `noticeClock ${meetingId}`
  expect(await whoSee(clock, 'notices', ...convenors)).toEqual(['office', 'secondClerk'])
  const [row] = await itemsOf('office', 'notices')
  expect(row).toMatchObject({ note: '通知未拟', until: '2026-11-27T15:59:59.999Z' })

  const drafted = await office.as('office').ask('notices.draftNotice', { meetingId })
  const sent = await office.as('office').ask('notices.submitNotice', seenOf(drafted))
  const review = `noticeReview ${drafted.id}`
  // Who wrote it sees the clock go on, who may check it sees the notice.
  expect(await whoSee(review, 'notices', ...convenors)).toEqual(['secondClerk'])
  expect(await whoSee(clock, 'notices', ...convenors)).toEqual(['office'])
  const checked = await office.as('secondClerk').ask('notices.approveNotice', seenOf(sent))
  expect(await whoSee(review, 'notices', ...convenors)).toEqual(['leader'])
  const signed = await office.as('leader').ask('notices.approveNotice', seenOf(checked))
  expect(await whoSee(`noticeIssue ${drafted.id}`, 'notices', ...convenors)).toEqual([
    'office',
    'secondClerk',
  ])

  await office.as('office').ask('notices.issueNotice', seenOf(signed))
  expect(await waitsFor('office', 'notices')).toEqual([])
  const dispatchId = drafted.id.replace(/\.\d+$/, '')
  const sign = `noticeSign ${dispatchId}`
  const called = ['committeeMember', 'leader', 'liaisonOfficer', 'deputy', 'editor'] as const
  expect(await whoSee(sign, 'notices', ...called)).toEqual([
    'committeeMember',
    'leader',
    'liaisonOfficer',
  ])
  expect(await waitsFor('liaisonOfficer', 'notices')).toContain(`returnOwed ${dispatchId}`)
  // Nobody has agreed to be sent anything yet: no push reaches them, and the office is told why.
  await office.cloud.timers.fire('courier', 'deliver')
  const unreached = (await itemsOf('office', 'notices')).find(({ kind }) => kind === 'unreached')
  expect(unreached).toMatchObject({ id: dispatchId, note: '没有订阅授权 3', wrong: true })
  expect(await whoSee(`unreached ${dispatchId}`, 'notices', 'leader', 'secondClerk')).toEqual([
    'secondClerk',
  ])

  const member = office.as('committeeMember')
  const { notices } = await member.ask('notices.myNotices', {})
  const { receiptId = '', edition = 1 } = notices[0] ?? {}
  const leave = { receiptId, edition, answer: 'leave', reason: '出差' } as const
  await member.ask('notices.answerNotice', leave)
  expect(await waitsFor('committeeMember', 'notices')).toEqual([])
  expect(await whoSee(`leaveAsked ${dispatchId}`, 'notices', 'leader', 'office', 'editor')).toEqual(
    ['leader', 'office'],
  )
  const asked = (await itemsOf('leader', 'notices')).find(({ kind }) => kind === 'leaveAsked')
  expect(asked).toMatchObject({ count: 1, note: '郑XX' })

  const { figures } = await office.as('office').ask('notices.waiting', {})
  expect(figures?.running).toMatchObject([{ id: dispatchId, signed: 1 }])
  expect(figures?.timeliness).toMatchObject([{ days: 4, urgent: false }])

  await office.cloud.clock.leap(new Date('2026-12-04T09:00:00Z'))
  const late = (await itemsOf('office', 'notices')).find(({ kind }) => kind === 'unsigned')
  expect(late).toMatchObject({ id: dispatchId, count: 2 })
  await office.cloud.clock.leap(new Date('2026-12-05T02:00:00Z'))
  expect(await waitsFor('office', 'notices')).toEqual([`meetingOver ${meetingId}`])
})

test('materials wait for the organ until they are in, then for the office', async () => {
  const { id: meetingId } = await aMeeting().at('2027-01-20T01:00:00.000Z').savedIn(office)
  const clerk = office.as('office')
  const { organs } = await clerk.ask('people.listUnits', {})
  const ownerId = organs.find(({ name }) => name === '区教育局')?.id ?? ''
  const material = { kind: 'file', title: '教育工作报告', ownerId, dueOn: '2026-12-10' } as const
  const saving: InputNamed<'notices.saveMaterial'> = { meetingId, material }
  const { id } = await clerk.ask('notices.saveMaterial', saving)
  expect(await waitsFor('liaisonOfficer', 'notices')).not.toContain(`materialOwed ${id}`)
  await clerk.ask('notices.askMaterials', { meetingId, ids: [id] })
  expect(await waitsFor('liaisonOfficer', 'notices')).toContain(`materialOwed ${id}`)

  await office.cloud.clock.leap(new Date('2026-12-11T01:00:00Z'))
  expect(await waitsFor('office', 'notices')).toContain(`materialLate ${meetingId}`)
  const officer = office.as('liaisonOfficer')
  const fileId = await officer.upload('报告.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'))
  await officer.ask('notices.handIn', { id, fileId, fileName: '报告.pdf' })
  expect(await waitsFor('liaisonOfficer', 'notices')).not.toContain(`materialOwed ${id}`)
  expect(await waitsFor('office', 'notices')).toContain(`materialToCheck ${meetingId}`)
  expect(await waitsFor('office', 'notices')).not.toContain(`materialLate ${meetingId}`)
  expect(await waitsFor('leader', 'notices')).not.toContain(`materialToCheck ${meetingId}`)
})

test('a draft of a rule: an organ that is asked, opinions to answer, a meeting to record', async () => {
  const clerk = office.as('office')
  const { id } = await aRule().importedBy(clerk)
  const seen = async () => ({
    id,
    revision: (await clerk.ask('rules.openEdition', { id })).revision,
  })
  const { organs } = await clerk.ask('people.listUnits', {})
  const organId = organs.find(({ name }) => name === '区教育局')?.id ?? ''
  const audience = { kind: 'organs' as const, organIds: [organId] }
  await clerk.ask('rules.openPeriod', { ...(await seen()), closesOn: '2026-12-30', audience })
  expect(await waitsFor('liaisonOfficer', 'rules')).toEqual([`opinionOwed ${id}`])
  expect(await waitsFor('office', 'rules')).toEqual([])

  const officer = office.as('liaisonOfficer')
  await officer.ask('rules.giveOpinion', { editionId: id, organId, text: '建议增加一款。' })
  expect(await waitsFor('liaisonOfficer', 'rules')).toEqual([])
  await clerk.ask('rules.closePeriod', { ...(await seen()), reason: '意见已收齐' })
  expect(await waitsFor('office', 'rules')).toEqual([`opinionsUnanswered ${id}`])
  expect(await waitsFor('leader', 'rules')).toEqual([])

  const { opinions } = await clerk.ask('rules.listOpinions', { editionId: id, which: 'all' })
  const [opinion] = opinions
  await clerk.ask('rules.answerOpinion', {
    id: opinion?.id ?? '',
    revision: opinion?.revision ?? 0,
    result: 'accepted',
    reason: '已增加',
  })
  await clerk.ask('rules.submitDraft', await seen())
  expect(await waitsFor('secondClerk', 'rules')).toEqual([`ruleRecord ${id}`])
  // Who wrote in it records nothing.
  expect(await waitsFor('office', 'rules')).toEqual([])
})

test('a WeChat account that is to be joined anew waits for whoever keeps the roster', async () => {
  const code = office.cloud.messages.phoneCode('13500000006')
  const agreedTo = limits.privacyNotice
  await office.as('newPhone').ask('people.enrolByPhone', { code, agreedTo })
  const people = ['administrator', 'office', 'leader', 'editor'] as const
  expect(await whoSee('rebinding ', 'notices', ...people)).toEqual(['administrator', 'office'])
})

const seenOf = ({ id, revision }: Seen): Seen => ({ id, revision })
