import JSZip from 'jszip'
import { aMeeting, changeSigned, signed } from '../builders/meeting'
import { aJpeg } from '../builders/pictures'
import type { Seen } from '../builders/story'
import { noticeSentBack } from '@domain/review/sent-back'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let clerk: Phone
let checker: Phone
let leader: Phone
beforeAll(async () => {
  office = await openOffice()
  clerk = office.as('office')
  checker = office.as('secondClerk')
  leader = office.as('leader')
})
afterAll(() => office.close())

const deskOf = (id: string, who: Phone = clerk) => who.ask('notices.openNoticeDesk', { id })
const seenOf = async (id: string): Promise<Seen> => ({
  id,
  revision: (await deskOf(id)).notice.revision,
})

/** Saves the notice with other words in one of its sections. */
async function written(id: string, key: string, text: string): Promise<Seen> {
  const { notice } = await deskOf(id)
  const sections = notice.content.sections.map((section) =>
    section.key === key ? { ...section, text } : section,
  )
  const content = { ...notice.content, sections }
  const { revision } = await clerk.ask('notices.saveNotice', {
    id,
    revision: notice.revision,
    content,
  })
  return { id, revision }
}

test('a returned notice tells why, is mended and goes through both stages anew', async () => {
  const { id, revision } = await aMeeting().draftedIn(office)
  const sent = await clerk.ask('notices.submitNotice', { id, revision })
  const returned = await checker.ask('notices.returnNotice', {
    id,
    revision: sent.revision,
    remarks: '参会范围请核对',
  })
  const desk = await deskOf(id)
  expect(desk).toMatchObject({
    notice: { status: 'returned' },
    returned: { by: { name: '卫XX' }, remarks: '参会范围请核对' },
    may: { edit: true, submit: true, approve: false, issue: false },
  })
  expect(await checker.refusal('notices.approveNotice', { id, revision: returned.revision })).toBe(
    'NOT_UNDER_REVIEW',
  )
  const mended = await written(id, 'attendance', '出席人员：区人大常委会组成人员。')
  const again = await clerk.ask('notices.submitNotice', mended)
  // Whoever reviews it anew sees what was asked for, and what was done about it.
  expect(await deskOf(id, checker)).toMatchObject({
    lastRound: {
      round: 1,
      returned: { by: { name: '卫XX' }, remarks: '参会范围请核对' },
      changes: [{ heading: '参会范围', after: '出席人员：区人大常委会组成人员。' }],
    },
  })
  const checked = await checker.ask('notices.approveNotice', { id, revision: again.revision })
  const approved = await leader.ask('notices.approveNotice', { id, revision: checked.revision })
  const { steps, notice } = await deskOf(id)
  expect(notice.status).toBe('approved')
  expect(steps.map(({ by, did }) => `${by} ${did}`)).toEqual([
    '陈XX 拟稿',
    '陈XX 送审',
    '卫XX 审核退回',
    '陈XX 第 2 次送审',
    '卫XX 审核通过',
    '王XX 签发通过',
  ])

  // Taken up again after it was signed: compared with what was signed, of which nobody said anything.
  expect(approved.id).toBe(id)
  const reworded = await written(id, 'requirements', '请准时参加。')
  const { lastRound } = await deskOf(id)
  expect(lastRound?.round).toBe(2)
  expect(lastRound?.returned).toBeUndefined()
  expect(lastRound?.changes.map(({ after }) => after)).toEqual(['请准时参加。'])

  const third = await clerk.ask('notices.submitNotice', reworded)
  const read = await checker.ask('notices.approveNotice', { id, revision: third.revision })
  await leader.ask('notices.approveNotice', { id, revision: read.revision })
  // What is signed is stopped by who signs it, and by nobody else.
  const back = { ...(await seenOf(id)), remarks: '会期有变' }
  expect(await checker.refusal('notices.returnNotice', back)).toBe('NOT_UNDER_REVIEW')
  expect((await deskOf(id, checker)).may.return).toBe(false)
  expect((await deskOf(id, leader)).may.return).toBe(true)
  await leader.ask('notices.returnNotice', back)
  expect(await deskOf(id)).toMatchObject({
    notice: { status: 'returned' },
    returned: { by: { name: '王XX' }, remarks: '会期有变' },
  })
  const { steps: after, returned: stopped } = await deskOf(id)
  expect([after.at(-1)?.did, noticeSentBack(stopped?.stage)]).toEqual(['签发后退回', '签发后退回'])
  // Whoever checks it anew sees why, beside what was signed.
  await clerk.ask('notices.submitNotice', await written(id, 'requirements', '请提前到会。'))
  expect((await deskOf(id, checker)).lastRound).toMatchObject({
    round: 3,
    returned: { by: { name: '王XX' }, remarks: '会期有变' },
    changes: [{ after: '请提前到会。' }],
  })
})

test('a certain mistake keeps the notice unsigned until it is mended or let stand with a reason', async () => {
  const { id } = await aMeeting().draftedIn(office)
  const { revision } = await written(id, 'requirements', '请按照布署携带会议材料。')
  const desk = await deskOf(id)
  const mark = desk.marks.find(({ wrong }) => wrong === '布署')
  expect(mark).toMatchObject({ passage: 'requirements/0', tier: 'certain' })
  expect(mark?.suggestions[0]).toBe('部署')
  expect(desk.closedBecause.marks).toBe('还有 1 处确定的差错未改正，也未说明理由')

  const sent = await clerk.ask('notices.submitNotice', { id, revision })
  const checked = await checker.ask('notices.approveNotice', { id, revision: sent.revision })
  const toSign = { id, revision: checked.revision }
  expect(await leader.refusal('notices.approveNotice', toSign)).toBe('NOTICE_GATE_SHUT')
  await checker.ask('notices.decideNoticeMark', {
    id,
    of: mark?.fingerprint ?? '',
    about: '布署',
    reason: '引用原文',
  })
  const after = await deskOf(id, leader)
  expect(after.closedBecause).toEqual({})
  expect(after.decisions).toEqual([
    expect.objectContaining({
      about: '布署',
      reason: '引用原文',
      by: expect.objectContaining({ name: '卫XX' }),
    }),
  ])
  await leader.ask('notices.approveNotice', toSign)
})

test('two who write at once: the second is refused and told who was there', async () => {
  const { id, revision } = await aMeeting().draftedIn(office)
  const { notice } = await deskOf(id)
  await checker.ask('notices.saveNotice', { id, revision, content: notice.content })
  expect(await clerk.refusal('notices.saveNotice', { id, revision, content: notice.content })).toBe(
    'CHANGED_MEANWHILE',
  )
})

test('a signature on paper counts with its photo, entered by somebody who did not write', async () => {
  const { id, revision } = await aMeeting().draftedIn(office)
  const sent = await clerk.ask('notices.submitNotice', { id, revision })
  const checked = await checker.ask('notices.approveNotice', { id, revision: sent.revision })
  const { stage, signers } = await clerk.ask('notices.noticeSigners', { id })
  expect({ stage, names: signers.map(({ name }) => name) }).toEqual({
    stage: 'sign',
    names: ['王XX'],
  })
  const photo = await office.as('secondClerk').upload('签批单.jpg', aJpeg(40, 30))
  const entry = {
    id,
    revision: checked.revision,
    signerId: signers[0]?.id ?? '',
    signedOn: '2026-11-23',
    photo,
    remarks: '同意发出',
  }
  expect(await clerk.refusal('notices.enterNoticeSignature', entry)).toBe('OWN_WORK')
  expect(
    await checker.refusal('notices.enterNoticeSignature', { ...entry, signedOn: '2026-11-20' }),
  ).toBe('SIGNED_BEFORE_SUBMISSION')
  await checker.ask('notices.enterNoticeSignature', entry)
  const { approvals, notice } = await deskOf(id)
  expect(notice.status).toBe('approved')
  const paper = approvals.find((approval) => approval.stage === 'sign')
  expect(paper).toMatchObject({
    by: { name: '王XX' },
    remarks: '同意发出',
    paper: { signedOn: '2026-11-23', recordedBy: { name: '卫XX' } },
  })
  expect((await fetch(encodeURI(paper?.paper?.photoUrl ?? ''))).ok).toBe(true)
})

test('before sending: counts by group, whom WeChat cannot reach and why, and people of one name', async () => {
  const administrator = office.as('administrator')
  const deputyOf = (delegation: string) => ({
    kind: 'deputy' as const,
    term: 18,
    delegation,
    from: '2026-01-10',
  })
  for (const [phone, delegation] of [
    ['13600000001', '和平代表团'],
    ['13600000002', '建设代表团'],
  ] as const) {
    const { id: personId } = await administrator.ask('people.savePerson', { name: '张伟', phone })
    await administrator.ask('people.appoint', { personId, appointment: deputyOf(delegation) })
  }
  // 区水务局 has a liaison officer only from next year on.
  const { id: later } = await administrator.ask('people.savePerson', {
    name: '何川',
    phone: '13600000003',
  })
  await administrator.ask('people.appoint', {
    personId: later,
    appointment: { kind: 'liaisonOfficer', unit: '区水务局', from: '2027-01-01' },
  })
  const { bodies, organs } = await clerk.ask('people.listUnits', {})
  const congress = bodies.find(({ kind }) => kind === 'congress')?.id ?? ''
  const water = organs.find(({ name }) => name === '区水务局')?.id ?? ''
  const { id } = await aMeeting()
    .titled('全区代表工作座谈会')
    .of(
      { as: 'member', selector: { by: 'body', bodyId: congress } },
      { as: 'attend', selector: { by: 'organ', organId: water } },
    )
    .draftedIn(office)
  const preview = await clerk.ask('notices.previewAudience', { id })
  expect(preview.byGroup).toEqual([
    { as: 'member', people: 4, organs: 0 },
    { as: 'attend', people: 0, organs: 1 },
  ])
  expect(preview.sameNames.map(({ name, unit }) => `${name} ${unit}`).sort()).toEqual([
    '张伟 和平代表团',
    '张伟 建设代表团',
  ])
  const why = Object.fromEntries(
    preview.cannotPush.map(({ name, unit, because }) => [`${name} ${unit}`, because]),
  )
  expect(why).toMatchObject({
    '张伟 和平代表团': 'notEnrolled',
    '区水务局 ': 'noLiaisonOfficer',
    '周XX 和平代表团': 'noConsent',
  })
})

test('a test goes to whoever asks, and to nobody else', async () => {
  const { id } = await aMeeting().draftedIn(office)
  expect(await checker.refusal('notices.testNotice', { id })).toBe('NO_CONSENT_LEFT')
  await checker.ask('people.recordConsent', {
    answers: [{ template: 'meetingNotice', answer: 'accept' }],
  })
  await checker.ask('notices.testNotice', { id })
  const pushes = (office.cloud.database.exportAll().outbox ?? [])
    .map((line) => JSON.parse(line) as { subject: string; fields: { thing1: string } })
    .filter(({ subject }) => subject === `notices/${id}`)
  expect(pushes).toHaveLength(1)
  expect(pushes[0]?.fields.thing1).toMatch(/^【测试】/)
})

test('a draft that is behind its meeting says so, and is brought up to it', async () => {
  const { id, meetingId } = await aMeeting().draftedIn(office)
  await written(id, 'requirements', '请着正装。')
  const typed = { title: '关于开会的通知', signBy: '2026-12-19T04:00:00.000Z' }
  const { content } = (await deskOf(id)).notice
  await clerk.ask('notices.saveNotice', {
    ...(await seenOf(id)),
    content: { ...content, ...typed },
  })
  await moved(meetingId, '2026-12-22T01:00:00.000Z')
  const behind = await deskOf(id)
  expect(behind.behind).toEqual({ differs: ['会议时间'], agenda: [] })
  expect(behind.closedBecause.meeting).toMatch(/^会议时间已改/)
  await clerk.ask('notices.renewNotice', await seenOf(id))
  const { notice, ...desk } = await deskOf(id)
  expect(desk.behind).toEqual({ differs: [], agenda: [] })
  expect(desk.closedBecause).toEqual({})
  const textOf = (key: string) => notice.content.sections.find((one) => one.key === key)?.text
  expect(textOf('opening')).toContain('2026年12月22日（星期二）')
  expect(textOf('requirements')).toBe('请着正装。')
  // What the clerk typed stays; the deadline nobody typed follows the meeting.
  expect(notice.content).toMatchObject({ ...typed, returnBy: '2026-12-19T09:00:00.000Z' })
})

async function moved(meetingId: string, startsAt: string): Promise<void> {
  const { id, revision, status, updatedAt, updatedBy, noticeId, ...fields } = await clerk.ask(
    'notices.getMeeting',
    { id: meetingId },
  )
  expect([status, updatedAt, updatedBy, noticeId].every(Boolean)).toBe(true)
  await clerk.ask('notices.saveMeeting', {
    existing: { id, revision },
    meeting: { ...fields, startsAt },
  })
}

test('what is not public stands before the office as a warning, and in no push', async () => {
  const meeting = aMeeting()
  meeting.fields.agenda = [
    { id: 'a1', title: '听取教育工作情况的报告' },
    { id: 'a2', title: '审议人事任免事项', unpublished: true },
  ]
  const { id, revision } = await meeting.draftedIn(office)
  const { notice, notPublic } = await deskOf(id)
  const agenda = notice.content.sections.find(({ key }) => key === 'agenda')
  expect(agenda?.text).toBe('（一）听取教育工作情况的报告\n（二）其他事项')
  expect(notPublic).toEqual([])

  // Whoever writes it in by hand is warned, and no push tells of it, not even to those who sign.
  const content = {
    ...notice.content,
    title: '关于审议人事任免事项的通知',
    sections: notice.content.sections.map((section) =>
      section.key === 'agenda' ? { ...section, text: '审议人事任免事项' } : section,
    ),
  }
  const saved = await clerk.ask('notices.saveNotice', { id, revision, content })
  expect((await deskOf(id)).notPublic).toEqual(['关于审议人事任免事项的通知', '审议人事任免事项'])
  const { push } = await clerk.ask('notices.previewAudience', { id })
  expect(push.map(({ text }) => text).join('')).not.toContain('任免')
  await clerk.ask('notices.submitNotice', { id, revision: saved.revision })
  const outbox = office.cloud.database.exportAll().outbox ?? []
  const told = outbox.filter((line) => line.includes(`notices/${id}`))
  expect(told.length).toBeGreaterThan(0)
  expect(told.join('')).not.toContain('任免')
})

test('a meeting that has passed and an empty audience: nothing goes out', async () => {
  const passed = await aMeeting().at('2026-12-01T01:00:00.000Z').signedIn(office)
  await office.cloud.clock.leap(new Date('2026-12-02T01:00:00.000Z'))
  expect(
    await clerk.refusal('notices.issueNotice', { id: passed.id, revision: passed.revision }),
  ).toBe('MEETING_IN_PAST')
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))

  const { bodies } = await clerk.ask('people.listUnits', {})
  const congress = bodies.find(({ kind }) => kind === 'congress')?.id ?? ''
  const nobody = { by: 'delegation' as const, bodyId: congress, delegation: '没有人的代表团' }
  const empty = await aMeeting().of({ as: 'member', selector: nobody }).signedIn(office)
  const asked = { id: empty.id, revision: empty.revision }
  expect((await clerk.ask('notices.previewAudience', { id: empty.id })).total).toBe(0)
  expect(await clerk.refusal('notices.issueNotice', asked)).toBe('AUDIENCE_EMPTY')
  expect((await deskOf(empty.id)).notice.status).toBe('approved')
})

test('the printed notice is fetched and says what the notice says', async () => {
  const { id } = await aMeeting().draftedIn(office)
  const draft = await clerk.ask('notices.noticeDocument', { id })
  expect(draft.fileName).toBe('关于召开区第十八届人大常委会第十二次会议的通知（送审稿）.docx')
  await signed(office, await seenOf(id))
  const { url, fileName } = await leader.ask('notices.noticeDocument', { id })
  expect(fileName).toBe('关于召开区第十八届人大常委会第十二次会议的通知.docx')
  const zip = await JSZip.loadAsync(await (await fetch(encodeURI(url))).arrayBuffer())
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  expect(xml.replace(/<[^>]+>/g, '')).toContain('一、会议时间2026年12月20日（星期日）上午9:00')
  expect(xml).not.toContain('送审稿')
})

test('a cancellation may be dropped before it is issued; issued, it ends the meeting', async () => {
  const { noticeId, meetingId } = await aMeeting().noticedIn(office)
  const asked = { noticeId, cancel: true, note: '工作安排调整' }
  const first = await clerk.ask('notices.changeNotice', asked)
  const issued = await deskOf(`${noticeId}.1`)
  expect(issued).toMatchObject({
    dispatch: { total: 3, receipts: 3, read: 0, signed: 0 },
    newerEdition: { id: first.id, status: 'draft' },
    may: { change: false, drop: false, edit: false },
  })
  await clerk.ask('notices.dropNotice', { id: first.id, revision: first.revision })
  expect((await deskOf(`${noticeId}.1`)).may.change).toBe(true)

  const again = await clerk.ask('notices.changeNotice', asked)
  const desk = await deskOf(again.id)
  expect(desk.notice.content.title).toBe('关于取消区第十八届人大常委会第十二次会议的通知')
  expect(desk.closedBecause).toEqual({})
  const approved = await signed(office, again)
  expect(await clerk.refusal('notices.dropNotice', approved)).toBe('NOT_EDITABLE')
  await clerk.ask('notices.issueNotice', approved)
  expect((await clerk.ask('notices.getMeeting', { id: meetingId })).status).toBe('cancelled')
  expect((await deskOf(again.id)).may.change).toBe(false)
  expect(await clerk.refusal('notices.changeNotice', asked)).toBe('MEETING_OVER')
})

test('a meeting that has begun by its notice is not changed into another; it is only called off', async () => {
  const drafted = await aMeeting().noticedIn(office)
  const approved = await changeSigned(office, drafted, { startsAt: '2026-12-25T01:00:00.000Z' })
  const { noticeId, meetingId } = await aMeeting().noticedIn(office)
  await office.cloud.clock.leap(new Date('2026-12-20T00:59:00Z'))
  expect((await deskOf(`${noticeId}.1`)).may).toMatchObject({ change: true, cancel: true })

  await office.cloud.clock.leap(new Date('2026-12-20T01:00:00Z'))
  expect(await clerk.refusal('notices.issueNotice', approved)).toBe('CHANGE_TOO_LATE')
  const asked = { noticeId, cancel: false, note: '推迟五天' }
  expect(await clerk.refusal('notices.changeNotice', asked)).toBe('CHANGE_TOO_LATE')
  expect((await deskOf(`${noticeId}.1`)).may).toMatchObject({ change: false, cancel: true })
  await expect(moved(meetingId, '2026-12-25T01:00:00.000Z')).rejects.toThrow('CHANGE_TOO_LATE')
  const off = await clerk.ask('notices.changeNotice', { ...asked, cancel: true })
  await clerk.ask('notices.issueNotice', await signed(office, off))
  expect((await clerk.ask('notices.getMeeting', { id: meetingId })).status).toBe('cancelled')
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))
})
