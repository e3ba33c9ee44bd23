import JSZip from 'jszip'
import { adopted, aRule, leaveRules } from '../builders/rule'
import { agreeToNotices } from '../../emulator/demo/consent'
import { limits } from '@domain/vocabulary/limits'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let clerk: Phone
let officer: Phone
let school = ''

beforeAll(async () => {
  office = await openOffice()
  clerk = office.as('office')
  officer = office.as('liaisonOfficer')
  const { organs } = await clerk.ask('people.listUnits', {})
  school = organs.find(({ name }) => name === '区教育局')?.id ?? ''
  await office.cloud.clock.leap(new Date('2026-11-26T02:00:00Z'))
})
afterAll(() => office.close())

const minute = () => office.cloud.timers.fire('notices', 'everyMinute')
const desk = () => clerk.ask('rules.openBookDesk', { book: 'work' })
const issue = (edition: number, organIds = [school], who = clerk) =>
  who.ask('rules.issueBook', { book: 'work', edition, organIds, signOn: '2027-03-31', note: '' })

async function printed(edition?: number) {
  const { url, fileName } = await clerk.ask('rules.bookDocument', { book: 'work', edition })
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  )
  return { fileName, xml, lines: lines.filter(Boolean) }
}

let leave: { id: string; ruleId: string }

test('a book without a rule in force is neither issued nor printed', async () => {
  expect(await desk()).toMatchObject({ next: 1, rules: [], issues: [] })
  expect(
    await clerk.refusal('rules.issueBook', {
      ...{ book: 'work', edition: 1, organIds: [school], signOn: '2027-03-31', note: '' },
    }),
  ).toBe('BOOK_EMPTY')
  expect(await clerk.refusal('rules.bookDocument', { book: 'work' })).toBe('BOOK_EMPTY')
})

test('what is in force becomes an issue: the organ is told, reads what it holds, and signs', async () => {
  leave = await aRule().inForceFrom('2026-12-01', office)
  await aRule('区人大常委会议事规则').with({ order: 0 }).inForceFrom('2026-12-01', office)
  await aRule('联系代表办法').with({ book: 'contact' }).inForceFrom('2026-12-01', office)
  // For the office alone: it goes to no organ, neither by name nor in print.
  await aRule('机关值班办法').with({ scope: 'office' }).inForceFrom('2026-12-01', office)
  expect((await desk()).rules).toEqual([])
  await office.cloud.clock.leap(new Date('2026-12-02T02:00:00Z'))
  expect((await desk()).rules.map(({ title }) => title)).toEqual([
    '区人大常委会议事规则',
    '区人大常委会会议请假规则',
  ])
  await agreeToNotices(office.cloud, officer.openid, 1)
  const { dispatchId, total } = await issue(1)
  expect(total).toBe(1)
  await minute()
  // What comes next is told as the office's own clock has it.
  const next = { step: 'pushAgain', at: expect.stringMatching(/^2026-12-03T02:/) as string }
  expect((await desk()).dispatch).toEqual({ id: dispatchId, total: 1, made: 1, signed: 0, next })

  const { notices } = await officer.ask('notices.myNotices', {})
  const [mine] = notices
  expect(mine).toMatchObject({
    kind: 'rulebook',
    title: '《常委会工作制度汇编》（第1版）',
    state: 'notPushed',
    recipient: { kind: 'organ', name: '区教育局' },
  })
  const opened = await officer.ask('notices.openMyNotice', { dispatchId })
  expect(opened).toMatchObject({ addressee: '各有关单位', mayAnswer: true, mayReturn: false })
  expect(opened.sections).toEqual([
    {
      key: 'rules',
      heading: '收录制度（2件）',
      text: '1．《区人大常委会议事规则》\n2．《区人大常委会会议请假规则》',
    },
  ])
  const receiptId = mine?.receiptId ?? ''
  const seen = { receiptId, edition: 1 }
  await officer.ask('notices.recordOpening', seen)
  expect(await officer.refusal('notices.answerNotice', { ...seen, answer: 'attend' })).toBe(
    'ONLY_NOTED',
  )
  const attendees = [{ name: '冯XX', title: '科长', phone: '13500000009', plate: '' }]
  expect(await officer.refusal('notices.saveReturn', { ...seen, attendees })).toBe('ONLY_NOTED')
  await officer.ask('notices.answerNotice', { ...seen, answer: 'noted' })
  expect((await desk()).dispatch).toEqual({ id: dispatchId, total: 1, made: 1, signed: 1, next })

  const board = await clerk.ask('notices.openBoard', { id: dispatchId })
  expect(board).toMatchObject({ kind: 'rulebook', states: { signed: 1 }, returns: { due: 0 } })
  expect(board.members.quorum).toBeUndefined()
  const { text } = await clerk.ask('notices.groupText', { id: dispatchId })
  expect(text).toMatch(/^【制度印发】\n《常委会工作制度汇编》（第1版）\n签收请点/)
})

test('the push is one of a document, and says until when to sign', () => {
  const pushes = (office.cloud.database.exportAll().outbox ?? []).map(
    (text) => JSON.parse(text) as { template: string; fields: Record<string, string> },
  )
  expect(pushes).toContainEqual(
    expect.objectContaining({
      template: 'task',
      fields: {
        thing1: '《常委会工作制度汇编》（第1版）',
        time2: '2027年3月31日',
        thing3: '请打开签收',
      },
    }),
  )
})

test('nobody is asked for an issue that changes nothing, or was sent out meanwhile', async () => {
  const again = { book: 'work' as const, organIds: [school], signOn: '2027-03-31', note: '' }
  expect(await clerk.refusal('rules.issueBook', { ...again, edition: 2 })).toBe('BOOK_UNCHANGED')
  expect(await clerk.refusal('rules.issueBook', { ...again, edition: 1 })).toBe('ISSUED_MEANWHILE')
  expect(
    await clerk.refusal('rules.issueBook', { ...again, edition: 2, signOn: '2026-12-01' }),
  ).toBe('DAY_PAST')
  expect(await office.as('leader').refusal('rules.issueBook', { ...again, edition: 2 })).toBe(
    'NOT_ALLOWED',
  )
})

test('an organ that was left out, or set up later, gets the issue that holds, and signs for it; nobody else signs anew', async () => {
  const { id: personId } = await office.as('administrator').ask('people.savePerson', {
    ...{ name: '蒋XX', phone: '13500000099' },
  })
  await office.as('administrator').ask('people.appoint', {
    personId,
    appointment: { kind: 'liaisonOfficer', unit: '区司法局', from: '2026-11-01' },
  })
  const its = office.as('newPhone')
  const code = office.cloud.messages.phoneCode('13500000099')
  await its.ask('people.enrolByPhone', { code, agreedTo: limits.privacyNotice })
  const before = await desk()
  const justice = before.organs.find(({ name }) => name === '区司法局')
  expect(justice).toMatchObject({ chosen: false })
  const late = { book: 'work' as const, edition: 1, organIds: [justice?.id ?? ''] }
  const signOn = '2027-04-30'
  const refused = async (change: object, who = clerk) =>
    who.refusal('rules.addHolders', { ...late, signOn, ...change })
  expect(await refused({ edition: 2 })).toBe('ISSUE_NOT_FOUND')
  expect(await refused({ book: 'contact' })).toBe('ISSUE_NOT_FOUND')
  expect(await refused({ organIds: [school] })).toBe('ORGANS_HOLD_IT')
  expect(await refused({ organIds: ['nobody'] })).toBe('ORGANS_EMPTY')
  expect(await refused({ signOn: '2026-12-01' })).toBe('DAY_PAST')
  expect(await refused({}, office.as('leader'))).toBe('NOT_ALLOWED')

  // Whoever has it already is passed over.
  const both = { ...late, organIds: [...late.organIds, school] }
  const { dispatchId, added } = await clerk.ask('rules.addHolders', { ...both, signOn })
  expect(added).toBe(1)
  expect(await refused({})).toBe('ORGANS_HOLD_IT')
  await minute()
  const after = await desk()
  expect(after.dispatch).toMatchObject({ total: 2, made: 2, signed: 1 })
  expect(after.organs.find(({ name }) => name === '区司法局')).toMatchObject({ chosen: true })
  expect(after.issues).toMatchObject([
    { edition: 1, organs: 2, added: [{ by: '陈XX', organs: 1 }] },
  ])
  const { rows } = await clerk.ask('notices.openBoard', { id: dispatchId })
  expect(rows.map(({ name, state }) => [name, state]).sort()).toEqual([
    ['区司法局', 'notPushed'],
    ['区教育局', 'signed'],
  ])
  // 催办 begins anew for the one that is new.
  expect(after.dispatch?.next?.step).toBe('pushAgain')

  const [mine] = (await its.ask('notices.myNotices', {})).notices
  expect(mine).toMatchObject({ title: '《常委会工作制度汇编》（第1版）' })
  await its.ask('notices.answerNotice', {
    ...{ receiptId: mine?.receiptId ?? '', edition: 1, answer: 'noted' },
  })
  expect((await desk()).dispatch).toMatchObject({ total: 2, signed: 2 })
})

test('another order, and another part, are a change that can be issued', async () => {
  const { rules } = await desk()
  const { rules: listed } = await clerk.ask('rules.listRules', {})
  const before = listed
    .filter(({ book, part }) => book === 'work' && part === '会议制度')
    .sort((a, b) => a.order - b.order)
    .map(({ ruleId }) => ruleId)
  const held = new Set(rules.map(({ ruleId }) => ruleId))
  const place = { book: 'work', part: '会议制度' } as const
  const reversed = [...before].reverse()
  await clerk.ask('rules.arrangeRules', { ...place, ruleIds: reversed, before })
  const { changes } = await desk()
  expect(changes?.moved).toHaveLength(1)
  expect([changes?.added, changes?.amended, changes?.left]).toEqual([[], [], []])
  expect((await desk()).rules.map(({ ruleId }) => ruleId)).toEqual(
    reversed.filter((ruleId) => held.has(ruleId)),
  )
  await clerk.ask('rules.arrangeRules', { ...place, ruleIds: before, before: reversed })
  expect((await desk()).changes?.moved).toEqual([])
  const one = listed.find(({ ruleId }) => ruleId === leave.ruleId)
  const { book, order, scope, path } = one!
  const { rule } = await clerk.ask('rules.openEdition', { id: leave.id })
  await clerk.ask('rules.saveRule', {
    ...{ ruleId: leave.ruleId, revision: rule.revision },
    rule: { book, order, scope, path, part: '请假制度' },
  })
  expect((await desk()).changes?.moved).toMatchObject([{ ruleId: leave.ruleId }])
})

test('an amendment makes a new issue; who holds the old one is told that it is superseded, and signs anew', async () => {
  const { id } = await clerk.ask('rules.startAmendment', { ruleId: leave.ruleId })
  const { revision, content } = await clerk.ask('rules.openEdition', { id })
  const last = content.provisions[2]?.children[0]
  await clerk.ask('rules.reviseDraft', {
    ...{ id, revision, at: last?.id ?? '' },
    text: '第五条　本规则自2027年1月1日起施行。',
  })
  await adopted(id, '2027-01-01', office)
  await office.cloud.clock.leap(new Date('2027-01-04T02:00:00Z'))
  expect((await desk()).changes).toMatchObject({
    added: [],
    amended: [{ ruleId: leave.ruleId }],
    left: [],
  })
  const unknown = { book: 'work', edition: 2, signOn: '2027-03-31', note: '' } as const
  expect(await clerk.refusal('rules.issueBook', { ...unknown, organIds: [school, 'nobody'] })).toBe(
    'ORGANS_EMPTY',
  )
  const { dispatchId } = await issue(2)
  await minute()
  const opened = await officer.ask('notices.openMyNotice', { dispatchId })
  expect(opened).toMatchObject({ edition: 2, state: 'notPushed', changedSinceSigned: true })
  expect(opened.sections.map(({ heading }) => heading)).toEqual([
    '本版变动',
    '收录制度（2件）',
    '旧版处理',
  ])
  expect(opened.sections[0]?.text).toMatch(
    /^修改：《.+》。\n调整编次：《区人大常委会会议请假规则》。$/,
  )
  const { rows } = await clerk.ask('notices.openBoard', { id: dispatchId })
  expect(rows).toMatchObject([{ name: '区教育局', signedBefore: 1 }])
  expect((await desk()).issues.map(({ edition }) => edition)).toEqual([2, 1])
})

test('an issue prints as it was, and one to come says on its cover that it is none', async () => {
  const first = await printed(1)
  expect(first.fileName).toBe('常委会工作制度汇编（第1版）.docx')
  expect(first.lines).toEqual(
    expect.arrayContaining([
      '（第1版）',
      '目\u3000录',
      '会议制度',
      '第一章\u3000总则',
      leaveRules[1],
      '（一）因病请假的，附医院证明；',
      leaveRules[9],
    ]),
  )
  expect(first.xml).toContain('PAGEREF rule2')
  const second = await printed(2)
  expect(second.lines).toContain('第五条　本规则自2027年1月1日起施行。')
  expect((await printed()).lines).toContain('（未印发，供核对）')
  expect(await clerk.refusal('rules.bookDocument', { book: 'work', edition: 9 })).toBe(
    'ISSUE_NOT_FOUND',
  )
})
