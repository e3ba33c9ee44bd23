import type { InputNamed, OutputNamed } from '@domain/operations'
import { aMeeting, signed } from '../builders/meeting'
import { openOffice, type Office, type Phone, type Who } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

type Opened = OutputNamed<'notices.openMyNotice'>
type Answer = InputNamed<'notices.answerNotice'>['answer']

const noticed = async () => (await aMeeting().noticedIn(office)).noticeId
const open = (who: Who, dispatchId: string) =>
  office.as(who).ask('notices.openMyNotice', { dispatchId })
const seen = ({ receiptId, edition }: Opened) => ({ receiptId, edition })
/** With the return that is seen, as a form begun now sends it. */
const withReturn = (notice: Opened) => ({ ...seen(notice), returnedAt: notice.returned?.at })
const answer = async (who: Who, dispatchId: string, said: Answer, reason?: string) =>
  office
    .as(who)
    .ask('notices.answerNotice', { ...seen(await open(who, dispatchId)), answer: said, reason })
const listed = async (phone: Phone, dispatchId: string) =>
  (await phone.ask('notices.myNotices', {})).notices.find((one) => one.dispatchId === dispatchId)
const personId = async (name: string) => {
  const { rows } = await office.as('administrator').ask('people.listPeople', { search: name })
  return rows[0]?.id ?? ''
}

/** 变更 or 取消, checked, signed and issued. */
async function change(noticeId: string, cancel: boolean, note: string) {
  const clerk = office.as('office')
  const next = await clerk.ask('notices.changeNotice', { noticeId, cancel, note })
  await clerk.ask('notices.issueNotice', await signed(office, next))
}

test('a member reads, signs and answers in one tap, and may think again until it begins', async () => {
  const id = await noticed()
  const member = office.as('committeeMember')
  const card = await listed(member, id)
  expect(card).toMatchObject({ state: 'notPushed', acting: 'self', as: 'member' })

  const notice = await open('committeeMember', id)
  expect(notice.sections.map(({ heading }) => heading)).toContain('会议时间')
  expect(notice).toMatchObject({ opened: false, mayAnswer: true, mayReturn: false, changes: [] })
  const { readAt } = await member.ask('notices.recordOpening', seen(notice))
  await office.cloud.clock.leap(new Date(Date.parse(readAt ?? '') + 3_600_000))
  expect(await member.ask('notices.recordOpening', seen(notice))).toEqual({ readAt })
  expect(await listed(member, id)).toMatchObject({ state: 'read' })

  await answer('committeeMember', id, 'attend')
  expect(await listed(member, id)).toMatchObject({ state: 'signed', answer: 'attend' })
  await answer('committeeMember', id, 'leave', '因病住院')
  expect(await listed(member, id)).toMatchObject({ answer: 'leave', leave: 'pending' })
  const later = await open('committeeMember', id)
  expect(later.confirmed).toMatchObject({ by: '郑XX', via: 'self', edition: 1 })

  const { startsAt } = notice
  await office.cloud.clock.leap(new Date(startsAt))
  const late = { ...seen(notice), answer: 'attend' as const }
  expect(await member.refusal('notices.answerNotice', late)).toBe('ANSWER_CLOSED')
  expect(await open('committeeMember', id)).toMatchObject({ mayAnswer: false })
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
})

test('a notice is nothing to whoever is not in its audience', async () => {
  const id = await noticed()
  const stranger = office.as('deputy')
  expect(await listed(stranger, id)).toBeUndefined()
  expect(await stranger.refusal('notices.openMyNotice', { dispatchId: id })).toBe(
    'NOTICE_NOT_FOUND',
  )
  const theirs = seen(await open('committeeMember', id))
  const named = { dispatchId: id, receiptId: theirs.receiptId }
  expect(await stranger.refusal('notices.openMyNotice', named)).toBe('NOTICE_NOT_FOUND')
  expect(await stranger.refusal('notices.recordOpening', theirs)).toBe('NOTICE_NOT_FOUND')
  const attend = { ...theirs, answer: 'attend' as const }
  expect(await stranger.refusal('notices.answerNotice', attend)).toBe('NOTICE_NOT_FOUND')
  // Not even to the office, which has the desk for it.
  expect(await office.as('office').refusal('notices.openMyNotice', named)).toBe('NOTICE_NOT_FOUND')
  expect(await office.as('citizen').refusal('notices.openMyNotice', named)).toBe('NOT_ALLOWED')
})

test('an agent signs, shown as such; a word of the office ends it', async () => {
  const administrator = office.as('administrator')
  const may = { personId: await personId('郑XX'), agentId: await personId('周XX'), may: true }
  await administrator.ask('people.setAgent', may)
  const id = await noticed()
  const agent = office.as('deputy')
  expect(await listed(agent, id)).toMatchObject({
    acting: 'agent',
    recipient: { kind: 'person', name: '郑XX' },
  })
  const notice = await open('deputy', id)
  expect(notice.opened).toBe(false)
  expect(await agent.ask('notices.recordOpening', seen(notice))).toEqual({})
  // On record as the agent's own look: the recipient has still to open it themselves.
  expect((await open('deputy', id)).opened).toBe(true)
  const own = await open('committeeMember', id)
  expect(own.opened).toBe(false)
  const { readAt } = await office.as('committeeMember').ask('notices.recordOpening', seen(own))
  expect(readAt).toBeDefined()
  expect((await open('committeeMember', id)).opened).toBe(true)
  const instead = { name: '李四', title: '科长', phone: '13912345678' }
  expect(await agent.refusal('notices.saveReturn', { ...seen(notice), attendees: [instead] })).toBe(
    'NOT_AN_ORGAN',
  )
  await answer('deputy', id, 'attend')
  expect((await open('committeeMember', id)).confirmed).toMatchObject({ by: '周XX', via: 'agent' })

  await administrator.ask('people.setAgent', { ...may, may: false })
  expect(await listed(agent, id)).toBeUndefined()
  expect(await agent.refusal('notices.openMyNotice', { dispatchId: id })).toBe('NOTICE_NOT_FOUND')
  const again = { ...seen(notice), answer: 'attend' as const }
  expect(await agent.refusal('notices.answerNotice', again)).toBe('NOTICE_NOT_FOUND')
})

test('whoever signed sees what a new edition changed, and signs again', async () => {
  const { noticeId: id, meetingId } = await aMeeting().noticedIn(office)
  const member = office.as('committeeMember')
  const first = await open('committeeMember', id)
  await member.ask('notices.recordOpening', seen(first))
  await answer('committeeMember', id, 'attend')
  const clerk = office.as('office')
  const kept = await clerk.ask('notices.getMeeting', { id: meetingId })
  const { kind, term, ordinal, title, agenda, agendaAdopted, audience, endsAt, decidedBy } = kept
  const fields = { kind, term, ordinal, title, agenda, agendaAdopted, audience, endsAt, decidedBy }
  await clerk.ask('notices.saveMeeting', {
    existing: { id: meetingId, revision: kept.revision },
    meeting: { ...fields, venue: '区政府二号楼会议室', startsAt: '2026-12-21T01:00:00.000Z' },
  })
  await change(id, false, '因会场调整，会议推迟一天')

  expect(await listed(member, id)).toMatchObject({ state: 'notPushed', changedSinceSigned: true })
  const stale = { ...seen(first), answer: 'attend' as const }
  expect(await member.refusal('notices.answerNotice', stale)).toBe('NOTICE_CHANGED')
  const next = await open('committeeMember', id)
  expect(next).toMatchObject({
    edition: 2,
    opened: false,
    changeNote: '因会场调整，会议推迟一天',
    confirmed: { edition: 1 },
  })
  expect(next.answer).toBeUndefined()
  expect(next.changes.find(({ heading }) => heading === '会议地点')).toEqual({
    heading: '会议地点',
    before: '区会议中心三楼会议室',
    after: '区政府二号楼会议室',
  })
  const { readAt } = await member.ask('notices.recordOpening', seen(next))
  expect(await listed(member, id)).toMatchObject({ state: 'read' })
  await answer('committeeMember', id, 'attend')
  const last = await open('committeeMember', id)
  expect(last).toMatchObject({ changes: [], state: 'signed', confirmed: { edition: 2 } })
  expect(await member.ask('notices.recordOpening', seen(last))).toEqual({ readAt })
})

test('a cancelled meeting is only taken note of', async () => {
  const id = await noticed()
  const member = office.as('committeeMember')
  const before = await open('committeeMember', id)
  expect(await member.refusal('notices.answerNotice', { ...seen(before), answer: 'noted' })).toBe(
    'NOTICE_STANDS',
  )
  await change(id, true, '因工作需要')
  const notice = await open('committeeMember', id)
  expect(notice).toMatchObject({ cancelled: true, edition: 2 })
  const attend = { ...seen(notice), answer: 'attend' as const }
  expect(await member.refusal('notices.answerNotice', attend)).toBe('NOTICE_CANCELLED')
  await answer('committeeMember', id, 'noted')
  const card = await listed(member, id)
  expect(card).toMatchObject({ state: 'signed', cancelled: true })
  expect(card?.answer).toBeUndefined()
})

test('leave needs a reason, waits for a decision, and the decision names who made it', async () => {
  const id = await noticed()
  const member = office.as('committeeMember')
  const notice = seen(await open('committeeMember', id))
  expect(await member.refusal('notices.answerNotice', { ...notice, answer: 'leave' })).toBe(
    'INVALID_INPUT',
  )
  await answer('committeeMember', id, 'leave', '因公出差')
  const clerk = office.as('office')
  const { leaves, approvers } = await clerk.ask('notices.listLeaves', { dispatchId: id })
  expect(leaves).toEqual([
    expect.objectContaining({ name: '郑XX', reason: '因公出差', state: 'pending', as: 'member' }),
  ])
  const leader = approvers.find(({ name }) => name === '王XX')
  const { receiptId } = notice
  const grant = { receiptId, askedAt: leaves[0]?.askedAt ?? '', decision: 'granted' as const }
  expect(await clerk.refusal('notices.decideLeave', grant)).toBe('APPROVER_MISSING')
  expect(await clerk.ask('notices.listLeaves', { dispatchId: id })).toMatchObject({
    mayDecideOneself: false,
  })
  const notLeader = { ...grant, approverId: await personId('周XX') }
  expect(await clerk.refusal('notices.decideLeave', notLeader)).toBe('NOT_A_LEADER')
  const approved = { ...grant, approverId: leader?.id, note: '电话批准' }
  // Asked anew for another reason while the clerk was looking at the first.
  await office.cloud.clock.advance(60_000)
  await answer('committeeMember', id, 'leave', '参加另一个会')
  expect(await clerk.refusal('notices.decideLeave', approved)).toBe('LEAVE_ASKED_ANEW')
  await answer('committeeMember', id, 'leave', '因公出差')
  const { askedAt = '' } = (await open('committeeMember', id)).leaveAsked ?? {}
  await clerk.ask('notices.decideLeave', { ...approved, askedAt })
  expect((await open('committeeMember', id)).leaveAsked).toMatchObject({
    state: 'granted',
    decided: { by: { name: '王XX' }, note: '电话批准' },
  })
  await answer('committeeMember', id, 'attend')
  expect(await clerk.refusal('notices.decideLeave', grant)).toBe('LEAVE_NOT_ASKED')
  expect((await open('committeeMember', id)).leaveAsked).toBeUndefined()

  await answer('leader', id, 'leave', '参加上级会议')
  const asked = await open('leader', id)
  const own = {
    receiptId: asked.receiptId,
    askedAt: asked.leaveAsked?.askedAt ?? '',
    decision: 'granted' as const,
  }
  expect(await office.as('leader').ask('notices.listLeaves', { dispatchId: id })).toMatchObject({
    mayDecideOneself: true,
  })
  expect(await office.as('leader').refusal('notices.decideLeave', own)).toBe('OWN_LEAVE')
})

test('an organ says who comes until the deadline; numbers are kept sealed', async () => {
  const id = await noticed()
  const officer = office.as('liaisonOfficer')
  const notice = await open('liaisonOfficer', id)
  expect(notice).toMatchObject({ recipient: { kind: 'organ', name: '区教育局' }, mayReturn: true })
  const attendee = { name: '张三', title: '副局长', phone: '139 1234 5678', plate: '' }
  const send = { ...seen(notice), attendees: [attendee] }
  const wrong = { ...send, attendees: [{ ...attendee, phone: '12345' }] }
  expect(await officer.refusal('notices.saveReturn', wrong)).toBe('PHONE_INVALID')
  const tooMany = { ...send, attendees: Array.from({ length: 21 }, () => attendee) }
  expect(await officer.refusal('notices.saveReturn', tooMany)).toBe('INVALID_INPUT')
  await officer.ask('notices.saveReturn', send)
  const other = { name: '李四', title: '科长', phone: '13800001111', plate: '京A12345' }
  // A form begun before that, by another officer, takes nobody off the list unseen.
  const both = { ...send, attendees: [attendee, other] }
  expect(await officer.refusal('notices.saveReturn', both)).toBe('RETURN_RENEWED')
  const sent = await open('liaisonOfficer', id)
  expect(sent.attendees).toEqual([{ ...attendee, phone: '13912345678' }])
  const looked = { ...both, ...withReturn(sent) }
  await office.cloud.clock.advance(60_000)
  const first = await officer.ask('notices.saveReturn', looked, 'both-of-them')
  // Its answer lost and asked for again, it is the same act.
  expect(await officer.ask('notices.saveReturn', looked, 'both-of-them')).toEqual(first)
  const kept = await open('liaisonOfficer', id)
  expect(kept).toMatchObject({ state: 'signed', answer: 'attend', returned: { by: '冯XX' } })
  expect(kept.attendees).toEqual([{ ...attendee, phone: '13912345678' }, other])
  expect(JSON.stringify(office.cloud.database.exportAll().receipts)).not.toContain('13912345678')

  await office.cloud.clock.leap(new Date(notice.returnBy ?? ''))
  expect(await officer.refusal('notices.saveReturn', send)).toBe('RETURN_CLOSED')
  expect(await open('liaisonOfficer', id)).toMatchObject({ mayReturn: false, mayAnswer: true })

  // Told on the telephone after that, the office enters it: whose hand and why stays with it.
  const clerk = office.as('office')
  const why = '区教育局冯XX来电：张三因病，改由王五参加'
  const entry = {
    ...withReturn(kept),
    attendees: [
      { name: '李四', title: '科长' },
      { name: '王五', title: '副局长', phone: '13700002222' },
    ],
    why,
  }
  expect(await officer.refusal('notices.enterReturn', entry)).toBe('NOT_ALLOWED')
  const unknown = { ...entry, attendees: [{ name: '赵六', title: '科长' }] }
  expect(await clerk.refusal('notices.enterReturn', unknown)).toBe('PHONE_INVALID')
  await clerk.ask('notices.enterReturn', entry)
  const changed = await open('liaisonOfficer', id)
  expect(changed).toMatchObject({ state: 'signed', returned: { by: '陈XX', why } })
  expect(changed.attendees).toEqual([
    { name: '李四', title: '科长', phone: '13800001111', plate: '' },
    { name: '王五', title: '副局长', phone: '13700002222', plate: '' },
  ])
  const [row] = (await clerk.ask('notices.openBoard', { id, search: '教育' })).rows
  const insteadOf = { by: { name: '冯XX' }, names: ['张三', '李四'] }
  expect(row).toMatchObject({ returned: { by: { name: '陈XX' }, why, insteadOf } })

  // Namesakes are told apart by the title; where that leaves it open the number is asked for.
  const namesake = { name: '王五', title: '局长', phone: '13600003333' }
  const two = { ...entry, attendees: [{ name: '王五', title: '副局长' }, namesake] }
  // Another clerk, whose form was begun before this entry, looks at it first.
  const second = office.as('secondClerk')
  expect(await second.refusal('notices.enterReturn', two)).toBe('RETURN_RENEWED')
  await office.cloud.clock.advance(60_000)
  const entered = { ...two, ...withReturn(changed) }
  const race = [clerk, second].map((one) => one.ask('notices.enterReturn', entered))
  const won = (await Promise.allSettled(race)).filter(({ status }) => status === 'fulfilled')
  expect(won).toHaveLength(1)
  const standing = withReturn(await open('liaisonOfficer', id))
  const left = { ...entry, ...standing, attendees: [{ name: '王五', title: '局长' }] }
  const unclear = { ...entry, ...standing, attendees: [{ name: '王五', title: '科长' }] }
  expect(await clerk.refusal('notices.enterReturn', unclear)).toBe('PHONE_INVALID')
  await clerk.ask('notices.enterReturn', left)
  expect((await open('liaisonOfficer', id)).attendees).toEqual([{ ...namesake, plate: '' }])
  // What the organ had sent stays, however often the office enters.
  const again = await clerk.ask('notices.openBoard', { id, search: '教育' })
  expect(again.rows[0]).toMatchObject({ returned: { insteadOf } })
  const log = JSON.stringify(office.cloud.database.exportAll().audit)
  expect(log).toContain('代录参会回执 2 人（原为张三、李四）')
  expect(log).toContain('代录参会回执 1 人（原为王五、王五）')
  await office.cloud.clock.leap(new Date(notice.startsAt))
  expect(await clerk.refusal('notices.enterReturn', entry)).toBe('RETURN_TOO_LATE')
  await office.cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
})

test('who leaves office after issue loses access; a successor signs for the organ', async () => {
  const id = await noticed()
  const before = await open('liaisonOfficer', id)
  const administrator = office.as('administrator')
  const officerId = await personId('冯XX')
  const { appointments } = await administrator.ask('people.getPerson', { id: officerId })
  await administrator.ask('people.appoint', {
    personId: officerId,
    appointment: { kind: 'editor', from: '2026-11-01' },
  })
  await administrator.ask('people.appoint', {
    personId: await personId('吴XX'),
    appointment: { kind: 'liaisonOfficer', unit: '区教育局', from: '2026-11-01' },
  })
  await administrator.ask('people.endAppointment', {
    personId: officerId,
    appointmentId: appointments[0]?.id ?? '',
    endedOn: '2026-11-23',
  })
  const left = office.as('liaisonOfficer')
  expect(await listed(left, id)).toBeUndefined()
  expect(await left.refusal('notices.openMyNotice', { dispatchId: id })).toBe('NOTICE_NOT_FOUND')
  const sign = { ...seen(before), answer: 'attend' as const }
  expect(await left.refusal('notices.answerNotice', sign)).toBe('NOTICE_NOT_FOUND')
  await office.as('secondEditor').ask('notices.answerNotice', sign)
  expect((await open('secondEditor', id)).confirmed).toMatchObject({ by: '吴XX', via: 'self' })
})
