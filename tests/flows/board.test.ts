import { Workbook } from 'exceljs'
import JSZip from 'jszip'
import { aMeeting, changed, signed } from '../builders/meeting'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(() => office.beginAgain())
afterAll(() => office.close())

interface Kept {
  _id: string
  [field: string]: unknown
}
const all = (collection: string): Kept[] =>
  (office.cloud.database.exportAll()[collection] ?? []).map((line) => JSON.parse(line) as Kept)

/** Writes into the database what an operation of another screen would: opening, signing. */
function change(collection: string, id: string, fields: object): void {
  const state = office.cloud.database.exportAll()
  const lines = (state[collection] ?? []).map((line) => {
    const document = JSON.parse(line) as Kept
    return document._id === id ? JSON.stringify({ ...document, ...fields }) : line
  })
  office.cloud.database.importAll({ ...state, [collection]: lines })
}

const openBoard = (id: string, filter: object = {}) =>
  office.as('office').ask('notices.openBoard', { id, ...filter })
const templateId = 'MeetingNotice_Tm4k8sWq2LxZ0vRb6yHn3cJd9fPa'

/** They agree to be sent messages, as a tap on 增加提醒 would have it. */
async function agree(who: 'committeeMember' | 'leader', times = 1) {
  const phone = office.as(who)
  for (let n = 0; n < times; n++) {
    office.cloud.messages.requestConsent(phone.openid, [templateId])
    await phone.ask('people.recordConsent', {
      answers: [{ template: 'meetingNotice', answer: 'accept' }],
    })
  }
}

test('the board counts states and answers, and names people, those who have not signed first', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  const first = await openBoard(noticeId)
  expect(first).toMatchObject({
    title: '区第十八届人大常委会第十二次会议',
    edition: 1,
    made: 3,
    total: 3,
    complete: true,
    states: { notPushed: 3, pushed: 0, read: 0, signed: 0 },
    members: { total: 2, attend: 0, granted: 0, quorum: { needed: 2 } },
    next: { step: 'pushAgain' },
    byDelegation: [{ delegation: '和平代表团', total: 1, unsigned: 1 }],
  })
  const [wang, zheng, bureau] = first.rows
  expect([wang?.name, zheng?.name, bureau?.name].sort()).toEqual(['区教育局', '王XX', '郑XX'])
  expect(bureau).toMatchObject({ kind: 'organ', as: 'attend', persons: [{ name: '冯XX' }] })
  expect(zheng?.persons[0]?.phone ?? wang?.persons[0]?.phone).toMatch(/^135\*{4}\d{4}$/)

  const id = first.rows.find(({ name }) => name === '郑XX')?.id ?? ''
  const clerk = office.as('office')
  const leave = { receiptId: id, edition: 1, outcome: 'confirmed' as const, said: '本人接听' }
  expect(await clerk.refusal('notices.recordCall', leave)).toBe('ANSWER_MISSING')
  expect(await clerk.refusal('notices.recordCall', { ...leave, answer: 'leave' })).toBe(
    'LEAVE_REASON_MISSING',
  )
  await clerk.ask('notices.recordCall', { receiptId: id, edition: 1, outcome: 'noAnswer' })
  await clerk.ask('notices.recordCall', { ...leave, answer: 'leave', reason: '出差' })
  expect(await clerk.refusal('notices.recordCall', leave)).toBe('SIGNED_MEANWHILE')

  const after = await openBoard(noticeId)
  expect(after.states).toEqual({ notPushed: 2, pushed: 0, read: 0, signed: 1 })
  expect(after.leave).toEqual({ pending: 1, granted: 0, refused: 0 })
  expect(after.rows.map(({ state }) => state)).toEqual(['notPushed', 'notPushed', 'signed'])
  expect((await openBoard(noticeId, { answer: 'leave' })).rows).toHaveLength(1)
  expect((await openBoard(noticeId, { answer: 'attend' })).rows).toHaveLength(0)
  expect(after.rows[2]).toMatchObject({
    name: '郑XX',
    answer: 'leave',
    leave: { reason: '出差', state: 'pending' },
    confirmed: { via: 'phone', by: { name: '陈XX' } },
    calls: [{ outcome: 'noAnswer' }, { outcome: 'confirmed', said: '本人接听' }],
  })
})

test('leave told by telephone after signing waits for a decision, and the record keeps both answers', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  const clerk = office.as('office')
  const rowOf = async () => {
    const [row] = (await openBoard(noticeId, { search: '郑' })).rows
    if (!row) throw new Error('no such row')
    return row
  }
  const signedAt = async () => (await rowOf()).confirmed?.at
  const { id: receiptId } = await rowOf()
  const call = { receiptId, edition: 1, outcome: 'confirmed' } as const
  await clerk.ask('notices.recordCall', { ...call, answer: 'attend' })
  const first = await signedAt()
  await office.cloud.clock.leap(new Date('2026-11-25T02:00:00Z'))

  const leave = { ...call, answer: 'leave', reason: '住院', said: '家属来电' } as const
  expect(await clerk.refusal('notices.recordCall', leave)).toBe('SIGNED_MEANWHILE')
  const seenSigned = { ...leave, signedAt: first }
  expect(await clerk.refusal('notices.recordCall', { ...seenSigned, reason: '' })).toBe(
    'LEAVE_REASON_MISSING',
  )
  const once = await clerk.ask('notices.recordCall', seenSigned, 'told-once')
  expect(await clerk.ask('notices.recordCall', seenSigned, 'told-once')).toEqual(once)
  // Another clerk has the first answer on the screen still.
  const second = office.as('secondClerk')
  expect(await second.refusal('notices.recordCall', seenSigned)).toBe('SIGNED_MEANWHILE')
  const asked = await rowOf()
  expect(asked).toMatchObject({
    answer: 'leave',
    leave: { reason: '住院', state: 'pending' },
    confirmed: { via: 'phone', by: { name: '陈XX' } },
    calls: [{ outcome: 'confirmed' }, { outcome: 'confirmed', said: '家属来电' }],
  })
  const [{ askedAt } = { askedAt: '' }] = (
    await clerk.ask('notices.listLeaves', { dispatchId: noticeId })
  ).leaves
  await office.as('leader').ask('notices.decideLeave', { receiptId, askedAt, decision: 'granted' })

  // The same told once more is a call, and asks nobody anew.
  await clerk.ask('notices.recordCall', { ...leave, signedAt: await signedAt() })
  const told = await rowOf()
  expect(told).toMatchObject({ leave: { state: 'granted' }, confirmed: asked.confirmed })
  expect(told.calls).toHaveLength(3)
  const [kept] = all('receipts').filter(({ _id }) => _id === receiptId)
  expect(kept?.['signatures']).toMatchObject([
    { answer: 'attend', via: 'phone' },
    { answer: 'leave', via: 'phone', leave: { reason: '住院', state: 'granted' } },
  ])
  expect(JSON.stringify(all('audit'))).toContain('电话改答复为请假：郑XX')

  const comes = { ...call, answer: 'attend', signedAt: told.confirmed?.at } as const
  await office.cloud.clock.leap(new Date('2026-12-20T01:00:00Z'))
  expect(await clerk.refusal('notices.recordCall', comes)).toBe('ANSWER_CLOSED')
})

test('names can be narrowed down, and are given page by page', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  const names = async (filter: object) =>
    (await openBoard(noticeId, filter)).rows.map(({ name }) => name)
  expect(await names({ as: 'attend' })).toEqual(['区教育局'])
  expect(await names({ delegation: '和平代表团' })).toEqual(['郑XX'])
  expect(await names({ search: '王' })).toEqual(['王XX'])
  expect(await names({ search: '.*' })).toEqual([])
  expect(await names({ state: 'signed' })).toEqual([])
  expect(await names({ mine: true })).toEqual([])

  const state = office.cloud.database.exportAll()
  const [line = ''] = state['receipts'] ?? []
  const model = JSON.parse(line) as Kept
  const states = ['notPushed', 'pushed', 'read', 'signed']
  const receipts = Array.from({ length: 120 }, (_, n) =>
    JSON.stringify({ ...model, _id: `r${n}`, key: `0 person 人#r${n}`, state: states[n % 4] }),
  )
  office.cloud.database.importAll({ ...state, receipts })
  const seen: { id: string; state: string }[] = []
  for (let cursor: string | undefined; ;) {
    const page = await openBoard(noticeId, cursor ? { cursor } : {})
    expect(page.rows.length).toBeLessThanOrEqual(50)
    seen.push(...page.rows)
    if (!page.cursor) break
    cursor = page.cursor
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
  expect(seen.map((row) => row.state)).toEqual(states.flatMap((one) => Array<string>(30).fill(one)))
})

test('a notice that was not issued, and nobody’s notice, have no board', async () => {
  const { id } = await aMeeting().draftedIn(office)
  expect(await office.as('office').refusal('notices.openBoard', { id })).toBe('NOTICE_NOT_FOUND')
  const { rows } = await office.as('office').ask('notices.listDispatches', {})
  expect(rows).toEqual([])
})

test('who is reminded is told once an hour, and who cannot be reached is named', async () => {
  await agree('committeeMember', 3)
  const { noticeId } = await aMeeting().noticedIn(office)
  const clerk = office.as('office')
  const pushes = () => all('outbox').filter(({ receiptId }) => receiptId !== undefined)
  expect(pushes()).toHaveLength(3)

  const told = await clerk.ask('notices.remind', { id: noticeId }, 'remind-once')
  expect(told).toMatchObject({ queued: 1, tooSoon: 0, cannotReach: 2 })
  expect(told.unreachable.map(({ name, because }) => `${name} ${because}`).sort()).toEqual([
    '区教育局 noConsent',
    '王XX noConsent',
  ])
  expect(await clerk.ask('notices.remind', { id: noticeId }, 'remind-once')).toEqual(told)
  expect(await clerk.ask('notices.remind', { id: noticeId })).toMatchObject({
    queued: 0,
    tooSoon: 1,
    cannotReach: 2,
  })
  expect(pushes()).toHaveLength(4)
  await office.cloud.clock.leap(new Date('2026-11-23T05:00:00Z'))
  const two = [1, 2].map(() => office.as('office').ask('notices.remind', { id: noticeId }))
  await Promise.all(two)
  expect(pushes()).toHaveLength(5)

  const [member] = (await openBoard(noticeId, { search: '郑' })).rows
  const chosen = [member?.id ?? '']
  const receiptId = chosen[0] ?? ''
  const confirmed = { receiptId, edition: 1, outcome: 'confirmed', answer: 'attend' } as const
  await clerk.ask('notices.recordCall', confirmed)
  const nobody = { id: noticeId, receiptIds: chosen }
  expect(await clerk.refusal('notices.remind', nobody)).toBe('NOBODY_TO_REMIND')
})

test('at night a reminder waits for the morning, and whoever signs before then gets none', async () => {
  await agree('committeeMember', 3)
  const { noticeId } = await aMeeting().noticedIn(office)
  await office.cloud.timers.fire('courier', 'deliver')
  await office.cloud.clock.leap(new Date('2026-11-23T14:00:00Z'))
  const { queued, dueAt } = await office.as('office').ask('notices.remind', { id: noticeId })
  expect([queued, dueAt]).toEqual([1, '2026-11-23T23:30:00.000Z'])
  await office.cloud.timers.fire('courier', 'deliver')
  const waiting = () => all('outbox').filter(({ state }) => state === 'queued')
  expect(waiting()).toHaveLength(1)

  const [member] = (await openBoard(noticeId, { search: '郑' })).rows
  const confirmed = { edition: 1, outcome: 'confirmed', answer: 'attend' } as const
  await office.as('office').ask('notices.recordCall', { receiptId: member?.id ?? '', ...confirmed })
  expect(waiting()).toHaveLength(0)
  expect(all('outbox').filter(({ errCode }) => errCode === 'SIGNED')).toHaveLength(1)
})

test('calls are given to a colleague, who sees whom to call', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  const clerk = office.as('office')
  const { callers } = await clerk.ask('notices.listCallers', {})
  expect(callers.map(({ name }) => name).sort()).toEqual(['卫XX', '陈XX'])
  const colleague = callers.find(({ name }) => name === '卫XX')?.id ?? ''
  const [first] = (await openBoard(noticeId)).rows
  const { id: stranger } = (
    await office.as('administrator').ask('people.listPeople', { search: '周' })
  ).rows[0] ?? { id: '' }
  const asked = { id: noticeId, receiptIds: [first?.id ?? ''] }
  expect(await clerk.refusal('notices.assignCaller', { ...asked, callerId: stranger })).toBe(
    'CALLER_NOT_STAFF',
  )
  const assigned = await clerk.ask('notices.assignCaller', { ...asked, callerId: colleague })
  expect(assigned).toEqual({ assigned: 1 })
  const { rows } = await office.as('secondClerk').ask('notices.myCalls', {})
  expect(rows).toMatchObject([{ name: first?.name, dispatchId: noticeId, calls: [] }])
  expect((await clerk.ask('notices.myCalls', {})).rows).toEqual([])

  const personId = rows[0]?.persons[0]?.id ?? ''
  const purpose = '电话催办：区第十八届人大常委会第十二次会议'
  const reveal = { personId, purpose }
  const { phone } = await office.as('secondClerk').ask('people.revealPhone', reveal)
  expect(phone).toMatch(/^135\d{8}$/)
  const other = { receiptId: first?.id ?? '', edition: 1, outcome: 'other' } as const
  const second = office.as('secondClerk')
  expect(await second.refusal('notices.recordCall', other)).toBe('CALL_EMPTY')
})

test('the text for the group has a link and the names of those who have not signed', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  const { text, unsigned, linked } = await office
    .as('office')
    .ask('notices.groupText', { id: noticeId })
  expect([unsigned, linked]).toEqual([3, true])
  expect(text).toMatch(/^【会议通知】\n区第十八届人大常委会第十二次会议\n时间：2026年12月20日/)
  expect(text).toMatch(/签收请点：https:\/\/wxaurl\.cn\/\w+\n尚未签收（3）：/)
  expect(text).not.toContain('教育工作情况')

  office.cloud.faults.add({
    target: 'openapi.urllink.generate',
    error: { code: 85402, message: 'not released' },
  })
  const without = await office.as('office').ask('notices.groupText', { id: noticeId })
  expect(without.linked).toBe(false)
  expect(without.text).toContain('请打开小程序，在“通知”中签收。')
})

test('the list of running notices says how each stands', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  change('dispatches', noticeId, {
    card: {
      ...(all('dispatches')[0]?.['card'] as object),
      signBy: '2026-11-23T01:00:00.000Z',
    },
  })
  const { rows } = await office.as('leader').ask('notices.listDispatches', {})
  expect(rows).toMatchObject([
    {
      id: noticeId,
      states: { notPushed: 3, signed: 0 },
      overdue: true,
      next: { step: 'pushAgain' },
      made: 3,
      complete: true,
    },
  ])
  await office.cloud.clock.leap(new Date('2026-12-21T02:00:00Z'))
  expect((await office.as('leader').ask('notices.listDispatches', {})).rows).toEqual([])
})

const download = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

test('the record of service says of everybody how the notice reached them', async () => {
  const { noticeId } = await aMeeting().noticedIn(office)
  await office.cloud.timers.fire('courier', 'deliver')
  const { rows } = await openBoard(noticeId)
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? ''
  const confirmed = {
    edition: 1,
    at: '2026-11-23T02:11:00.000Z',
    by: { id: 'x', name: '秘书甲' },
    via: 'agent',
  }
  change('receipts', idOf('王XX'), {
    state: 'signed',
    answer: 'attend',
    confirmed,
    openings: [{ ...confirmed, at: '2026-11-23T02:10:00.000Z', of: '王XX', via: 'self' }],
    signatures: [{ ...confirmed, of: '王XX', answer: 'attend' }],
  })
  const clerk = office.as('office')
  const leave = {
    edition: 1,
    outcome: 'confirmed',
    answer: 'leave',
    reason: '出差',
    said: '=公式',
  } as const
  await clerk.ask('notices.recordCall', { receiptId: idOf('郑XX'), ...leave })

  const asked = { id: noticeId }
  const sheet = await clerk.ask('notices.exportServiceRecord', { ...asked, format: 'xlsx' })
  const workbook = new Workbook()
  await workbook.xlsx.load((await download(sheet.url)) as never)
  const lines = (workbook.worksheets[0]?.getSheetValues() ?? []).map((row) =>
    Array.isArray(row) ? [...new Set(row.slice(1).map(String))].join('|') : '',
  )
  const whole = lines.join('\n')
  expect(whole).toContain('会议|区第十八届人大常委会第十二次会议')
  expect(whole).toContain('第1版：2026年11月23日 10:00，陈XX发出')
  expect(whole).toMatch(/最晚 2026年12月12日（.*），提前 19 天/)
  expect(whole).toMatch(/王XX\|.*由秘书甲代签\|参加/)
  expect(whole).toMatch(/郑XX\|.*电话确认，陈XX记录\|请假\|出差（待批）.*电话确认，=公式/)
  expect(whole).toMatch(/区教育局\|.*未签收/)
  expect(whole).toContain('微信没有推送成功：')
  expect(whole).toMatch(/收件人 3：.*已签收 2，参加 1，请假 1/)

  const paper = await clerk.ask('notices.exportServiceRecord', { ...asked, format: 'docx' })
  const zip = await JSZip.loadAsync(await download(paper.url))
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
  for (const words of ['会议通知签收记录', '由秘书甲代签', '电话确认，陈XX记录', '提前 19 天'])
    expect(text).toContain(words)
  expect(xml).toContain('w:tblHeader')
})

test('after a change the record tells what was signed of which edition', async () => {
  const clerk = office.as('office')
  const { noticeId } = await aMeeting().noticedIn(office)
  const [row] = (await openBoard(noticeId, { search: '郑' })).rows
  const receiptId = row?.id ?? ''
  const member = office.as('committeeMember')
  await member.ask('notices.recordOpening', { receiptId, edition: 1 })
  await member.ask('notices.answerNotice', { receiptId, edition: 1, answer: 'attend' })
  const leave = { answer: 'leave', reason: '出差' } as const
  await member.ask('notices.answerNotice', { receiptId, edition: 1, ...leave })
  const [asked] = (await clerk.ask('notices.listLeaves', { dispatchId: noticeId })).leaves
  const decision = {
    receiptId,
    decision: 'granted',
    note: '',
    askedAt: asked?.askedAt ?? '',
  } as const
  await office.as('leader').ask('notices.decideLeave', decision)
  const change = { noticeId, cancel: true, note: '因故取消' }
  const next = await clerk.ask('notices.changeNotice', change)
  const approved = await signed(office, { id: next.id, revision: next.revision })
  await clerk.ask('notices.issueNotice', approved)
  const board = await openBoard(noticeId, { search: '郑' })
  expect(board).toMatchObject({ cancelled: true, attend: 0, states: { signed: 0 } })
  expect(board.rows[0]).toMatchObject({ state: 'notPushed', signedBefore: 1 })
  expect(board.rows[0]).not.toHaveProperty('answer')
  expect(board.rows[0]).not.toHaveProperty('readAt')
  const printed = async () => {
    const { url } = await clerk.ask('notices.exportServiceRecord', { id: noticeId, format: 'docx' })
    const zip = await JSZip.loadAsync(await download(url))
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
  }
  const before = await printed()
  expect(before).toMatch(/\n第1版 11月23日 10:\d\d\n第2版 没有打开\n/)
  expect(before).toMatch(
    /\n第1版 11月23日 10:\d\d 本人签收，参加\n第1版 11月23日 10:\d\d 本人签收，请假\n第2版 未签收\n/,
  )
  expect(before).toMatch(/\n第1版 出差（准假，王XX 11月23日 10:\d\d）\n/)

  // Of a meeting that is off, nobody is asked whether they come.
  const again = { receiptId, outcome: 'confirmed' } as const
  expect(await clerk.refusal('notices.recordCall', { ...again, edition: 1 })).toBe('NOTICE_CHANGED')
  await clerk.ask('notices.recordCall', { ...again, edition: 2 })
  const [noted] = (await openBoard(noticeId, { search: '郑' })).rows
  const more = { ...again, edition: 2, signedAt: noted?.confirmed?.at }
  expect(await clerk.refusal('notices.recordCall', more)).toBe('SIGNED_MEANWHILE')
  expect((await openBoard(noticeId)).states.signed).toBe(1)
  const after = await printed()
  expect(after).toContain('第2版（取消）')
  expect(after).toMatch(
    /\n第1版 11月23日 10:\d\d 本人签收，请假\n第2版 11月23日 10:\d\d 电话确认，陈XX记录\n/,
  )
})

test('who comes for an organ is seen by staff, called back by number, and filed', async () => {
  const issued = await aMeeting().noticedIn(office)
  const { noticeId: id } = issued
  const clerk = office.as('office')
  const owing = { due: 1, sent: 0, owing: ['区教育局'] }
  expect((await openBoard(id)).returns).toMatchObject({
    ...owing,
    by: expect.any(String) as string,
  })
  const officer = office.as('liaisonOfficer')
  const { receiptId, edition } = await officer.ask('notices.openMyNotice', { dispatchId: id })
  await officer.ask('notices.answerNotice', { receiptId, edition, answer: 'attend' })
  const bureau = async () => (await openBoard(id, { search: '教育' })).rows[0]
  expect((await openBoard(id)).returns).toMatchObject(owing)
  expect(await bureau()).toMatchObject({ state: 'signed', attendees: [] })
  const attendees = [
    { name: '张三', title: '副局长', phone: '13912345678', plate: '京A12345' },
    { name: '李四', title: '科长', phone: '13800001111', plate: '' },
  ]
  await officer.ask('notices.saveReturn', { receiptId, edition, attendees })

  expect((await openBoard(id)).returns).toMatchObject({ due: 1, sent: 1, owing: [] })
  const row = await bureau()
  expect(row).toMatchObject({ state: 'signed', returned: { by: { name: '冯XX' } } })
  expect(row?.attendees).toEqual([
    { name: '张三', title: '副局长', phone: '139****5678', plate: '京A12345' },
    { name: '李四', title: '科长', phone: '138****1111', plate: '' },
  ])
  const seenByLeader = await office.as('leader').ask('notices.openBoard', { id, search: '教育' })
  expect(seenByLeader.rows[0]?.attendees).toEqual(row?.attendees)
  const returnedAt = row?.returned?.at ?? ''
  const reveal = { receiptId, returnedAt, place: 1, purpose: '联系参会人员' }
  expect(await clerk.ask('notices.revealAttendeePhone', reveal)).toEqual({ phone: '13800001111' })
  expect(
    all('audit').find(({ operation }) => operation === 'notices.revealAttendeePhone'),
  ).toMatchObject({ subject: `receipts/${receiptId}`, note: '联系参会人员；区教育局李四' })
  for (const who of ['deputy', 'liaisonOfficer'] as const)
    expect(await office.as(who).refusal('notices.openBoard', { id })).toBe('NOT_ALLOWED')
  for (const who of ['leader', 'deputy'] as const)
    expect(await office.as(who).refusal('notices.revealAttendeePhone', reveal)).toBe('NOT_ALLOWED')

  const filed = async () => {
    const { url } = await clerk.ask('notices.exportServiceRecord', { id, format: 'xlsx' })
    const workbook = new Workbook()
    await workbook.xlsx.load((await download(url)) as never)
    const rows = workbook.getWorksheet('参会回执')?.getSheetValues() ?? []
    return rows.map((line) => (Array.isArray(line) ? line.slice(1).join('|') : '')).slice(1)
  }
  const [headings, ...lines] = await filed()
  expect(headings).toBe('单位|姓名|职务|手机|车牌|报送时间|报送人')
  expect(lines).toEqual([
    expect.stringMatching(
      /^区教育局\|张三\|副局长\|139\*{4}5678\|京A12345\|11月23日 10:\d\d\|冯XX$/,
    ),
    expect.stringMatching(/^区教育局\|李四\|科长\|138\*{4}1111\|\|11月23日 10:\d\d\|冯XX$/),
  ])

  // On leave after all, nobody comes for it, as place cards and figures have it too.
  const reason = '局里有紧急会议'
  await officer.ask('notices.answerNotice', { receiptId, edition, answer: 'leave', reason })
  const { leaves } = await clerk.ask('notices.listLeaves', { dispatchId: id })
  const { askedAt = '' } = leaves[0] ?? {}
  const granted = { receiptId, askedAt, decision: 'granted' } as const
  await office.as('leader').ask('notices.decideLeave', granted)
  expect((await filed()).slice(1)).toEqual([expect.stringMatching(/^区教育局\|\|.*准假\|$/)])

  // A new edition asks anew: what was sent of the one before is not shown as sent.
  await changed(office, issued, { startsAt: '2026-12-21T01:00:00.000Z' })
  expect((await openBoard(id)).returns).toMatchObject(owing)
  const anew = await bureau()
  expect(anew).toMatchObject({ edition: 2, attendees: [] })
  expect(anew).not.toHaveProperty('returned')
  expect(await clerk.refusal('notices.revealAttendeePhone', reveal)).toBe('RETURN_RENEWED')
  expect((await filed())[1]).toMatch(/^区教育局\|.*尚未报送/)
})
