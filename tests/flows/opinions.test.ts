import JSZip from 'jszip'
import type { InputNamed, OutputNamed } from '@domain/operations'
import indexes from '../../cloudfunctions/rules/indexes.json'
import { questionsTo, type Question } from '../builders/asked-of'
import { aRule } from '../builders/rule'
import type { Seen } from '../builders/story'
import { openOffice, type Office, type Phone, type Who } from './office'

let office: Office
let clerk: Phone
let citizen: Phone
let organ: Phone
let organId: string
let asked: () => Question[]

beforeAll(async () => {
  office = await openOffice()
  asked = questionsTo(office.cloud, 'ruleOpinions')
  clerk = office.as('office')
  citizen = office.as('citizen')
  organ = office.as('liaisonOfficer')
  const { organs } = await clerk.ask('people.listUnits', {})
  organId = organs.find(({ name }) => name === '区教育局')?.id ?? ''
})
afterAll(() => office.close())
beforeEach(async () => {
  office.cloud.faults.clear()
  await office.cloud.clock.leap(new Date('2026-11-23T02:00:00Z'))
})

type Audience = InputNamed<'rules.openPeriod'>['audience']
const thePublic: Audience = { kind: 'public' }
const organs = (...organIds: string[]): Audience => ({ kind: 'organs', organIds })

async function aDraft(): Promise<Seen> {
  const { id, revision } = await aRule().importedBy(clerk)
  return { id, revision }
}
const putOut = async (
  { id, revision }: Seen,
  audience: Audience = thePublic,
  closesOn = '2026-12-10',
) => clerk.ask('rules.openPeriod', { id, revision, closesOn, audience })
const opened = (phone: Phone, editionId: string) => phone.ask('rules.openDraft', { editionId })
const listed = (editionId: string, which: 'all' | 'unanswered' = 'all') =>
  clerk.ask('rules.listOpinions', { editionId, which })

type Content = OutputNamed<'rules.openDraft'>['content']
function article(content: Content, label: string): string {
  const all = (nodes: Content['provisions']): Content['provisions'] =>
    nodes.flatMap((node) => [node, ...all(node.children)])
  const found = all(content.provisions).find((one) => one.label === label)
  if (!found) throw new Error(`no ${label}`)
  return found.id
}
/** Past the limit of attempts in ten minutes. */
const later = () =>
  office.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + 11 * 60_000))
const stored = (collection: string) =>
  (office.cloud.database.exportAll()[collection] ?? []).map(
    (text) => JSON.parse(text) as Record<string, never>,
  )
const give = (phone: Phone, editionId: string, text: string, provisionId?: string) =>
  phone.ask('rules.giveOpinion', { editionId, text, ...(provisionId && { provisionId }) })

test('the public is asked, answers by article, and each sees only their own', async () => {
  const { id } = await putOut(await aDraft())
  const { drafts } = await citizen.ask('rules.listDrafts', {})
  expect(drafts).toContainEqual({
    ...{ editionId: id, title: '区人大常委会会议请假规则', closesOn: '2026-12-10' },
    ...{ open: true, audience: 'public', mine: 0, answered: 0 },
  })
  // Whoever opens the book is told with it.
  expect((await citizen.ask('rules.book', {})).drafts).toEqual(drafts)
  const { content, organs: inWhoseName } = await opened(citizen, id)
  expect(inWhoseName).toEqual([])
  await give(citizen, id, '整体上写得清楚。')
  await give(office.as('neighbour'), id, '三日改为五日。', article(content, '第三条'))
  await give(citizen, id, '病假应当可以事后补办。', article(content, '（一）'))
  expect((await opened(citizen, id)).opinions).toMatchObject([
    { about: '整体', text: '整体上写得清楚。', earlier: false },
    { about: '第三条第（一）项', text: '病假应当可以事后补办。' },
  ])
  expect((await opened(office.as('neighbour'), id)).opinions).toHaveLength(1)
  // A liaison officer is one of the public where the public is asked.
  expect((await opened(organ, id)).opinions).toEqual([])

  // Staff see them in the order of the text, beside its words, and of nobody who it was.
  const { opinions, counts, periods } = await listed(id)
  expect(opinions.map(({ about, from }) => [about, from])).toEqual([
    ['整体', '社会公众'],
    ['第三条', '社会公众'],
    ['第三条第（一）项', '社会公众'],
  ])
  expect(opinions[1]?.provision).toContain('应当在会议召开三日前书面请假')
  expect(counts).toEqual({ accepted: 0, partlyAccepted: 0, notAccepted: 0, unanswered: 3 })
  expect(periods).toMatchObject([{ name: '征求意见稿', open: true, audience: 'public' }])
  const kept = JSON.stringify(stored('ruleOpinions'))
  expect(kept).not.toContain(citizen.openid)
  // Nor does the audit say which opinion came from which account, nor from whom any came; its moment is not kept.
  const ids = opinions.map((opinion) => opinion.id)
  const audited = JSON.stringify(stored('audit'))
  expect(ids.filter((one) => audited.includes(one))).toEqual([])
  const givings = stored('audit').filter(({ operation }) => operation === 'rules.giveOpinion')
  expect(givings.map(({ by }) => by)).toEqual([1, 2, 3].map(() => ({ openid: '' })))
  expect(opinions.map(({ at }) => at)).toEqual([1, 2, 3].map(() => '2026-11-22T16:00:00.000Z'))
  const moments = new Set(givings.map(({ at }) => String(at)))
  expect([...moments].filter((moment) => kept.includes(moment))).toEqual([])
})

test('organs are told by push, answer in their own name, and no other learns of it', async () => {
  const { id, people, withoutOfficer } = await putOut(await aDraft(), organs(organId))
  expect([people, withoutOfficer]).toEqual([1, []])
  expect(stored('outbox')).toContainEqual(
    expect.objectContaining({
      template: 'task',
      page: `packages/rulebook/draft/index?id=${id}`,
      fields: {
        thing1: '征求意见：区人大常委会会议请假规则',
        time2: '2026年12月10日',
        thing3: '请组织研究，截止前逐条填报意见',
      },
    }),
  )
  for (const who of ['citizen', 'deputy', 'leader'] as Who[]) {
    expect(await office.as(who).refusal('rules.openDraft', { editionId: id })).toBe(
      'DRAFT_NOT_FOUND',
    )
    expect(await office.as(who).refusal('rules.giveOpinion', { editionId: id, text: '意见' })).toBe(
      'DRAFT_NOT_FOUND',
    )
    const { drafts } = await office.as(who).ask('rules.listDrafts', {})
    expect(drafts.map(({ editionId }) => editionId)).not.toContain(id)
  }
  const { content, organs: inWhoseName } = await opened(organ, id)
  expect(inWhoseName).toEqual([{ id: organId, name: '区教育局' }])
  await give(organ, id, '建议明确因公出差的范围。', article(content, '第三条'))
  expect((await listed(id)).opinions).toMatchObject([{ from: '区教育局', about: '第三条' }])

  // What the organ said is the organ's: whoever speaks for it next sees it, who leaves does not.
  const administrator = office.as('administrator')
  const personId = async (search: string) =>
    (await administrator.ask('people.listPeople', { search })).rows[0]?.id ?? ''
  await administrator.ask('people.appoint', {
    personId: await personId('吴XX'),
    appointment: { kind: 'liaisonOfficer', unit: '区教育局', from: '2026-11-01' },
  })
  expect((await opened(office.as('secondEditor'), id)).opinions).toMatchObject([
    { organ: '区教育局', text: '建议明确因公出差的范围。' },
  ])
  expect(await clerk.refusal('rules.openDraft', { editionId: id })).toBe('DRAFT_NOT_FOUND')
})

test('what is not for everybody is not put before the public, nor left there once that changed', async () => {
  const { id, revision } = await aRule().with({ scope: 'office' }).importedBy(clerk)
  const ask = { id, revision, closesOn: '2026-12-10', audience: thePublic }
  expect(await clerk.refusal('rules.openPeriod', ask)).toBe('SCOPE_NOT_PUBLIC')
  await putOut({ id, revision }, organs(organId))
  expect((await opened(organ, id)).organs).toHaveLength(1)

  const { id: other, ruleId, ...draft } = await aRule().importedBy(clerk)
  await putOut({ id: other, revision: draft.revision })
  await give(citizen, other, '可以。')
  const { rule } = await clerk.ask('rules.openEdition', { id: other })
  const { title: _, revision: ofRule, ...fields } = rule
  const narrower = { ...fields, scope: 'deputies' as const }
  await clerk.ask('rules.saveRule', { ruleId, revision: ofRule, rule: narrower })
  expect(await citizen.refusal('rules.openDraft', { editionId: other })).toBe('DRAFT_NOT_FOUND')
  expect(await citizen.refusal('rules.giveOpinion', { editionId: other, text: '意见' })).toBe(
    'DRAFT_NOT_FOUND',
  )
  const { drafts } = await citizen.ask('rules.listDrafts', {})
  expect(drafts.map(({ editionId }) => editionId)).not.toContain(other)
})

test('an organ without a liaison officer is named, one that is not there is refused', async () => {
  const draft = await aDraft()
  const ask = { ...draft, closesOn: '2026-12-10' }
  const nobody = { ...ask, audience: organs(organId, 'nothing') }
  expect(await clerk.refusal('rules.openPeriod', nobody)).toBe('UNIT_NOT_FOUND')
  const administrator = office.as('administrator')
  const { rows } = await administrator.ask('people.listPeople', { search: '赵XX' })
  await administrator.ask('people.appoint', {
    personId: rows[0]?.id ?? '',
    appointment: { kind: 'liaisonOfficer', unit: '区司法局', from: '2027-01-01' },
  })
  const { organs: all } = await clerk.ask('people.listUnits', {})
  const law = all.find(({ name }) => name === '区司法局')?.id ?? ''
  const { withoutOfficer } = await putOut(draft, organs(law, organId))
  expect(withoutOfficer).toEqual(['区司法局'])
})

test('it opens from tomorrow on, once at a time, and only over a draft', async () => {
  const { id, revision } = await aDraft()
  const ask = { id, revision, audience: thePublic }
  const onDay = (closesOn: string) => clerk.refusal('rules.openPeriod', { ...ask, closesOn })
  expect(await onDay('2026-11-23')).toBe('CLOSES_TOO_SOON')
  expect(await clerk.refusal('rules.closePeriod', { id, revision, reason: '没有' })).toBe(
    'PERIOD_CLOSED',
  )
  const first = await putOut({ id, revision }, thePublic, '2026-11-24')
  expect(await onDay('2026-12-24')).toBe('CHANGED_MEANWHILE')
  const again = { ...ask, revision: first.revision, closesOn: '2026-12-24' }
  expect(await clerk.refusal('rules.openPeriod', again)).toBe('PERIOD_OPEN')
  // Open through the whole of its last day.
  await office.cloud.clock.leap(new Date('2026-11-24T15:59:00Z'))
  await give(citizen, id, '最后一刻的意见。')
  await office.cloud.clock.leap(new Date('2026-11-24T16:00:00Z'))
  const late = { editionId: id, text: '晚了。' }
  expect(await citizen.refusal('rules.giveOpinion', late)).toBe('PERIOD_CLOSED')
  expect(await clerk.refusal('rules.closePeriod', { ...first, reason: '晚了' } as never)).toBe(
    'INVALID_INPUT',
  )
})

test('the words stay as they were put out; a second period asks about the revised ones', async () => {
  const first = await putOut(await aDraft())
  const { id } = first
  const { content } = await opened(citizen, id)
  const third = article(content, '第三条')
  await give(citizen, id, '三日太短。', third)
  const revised = await clerk.ask('rules.reviseDraft', {
    ...{ id, revision: first.revision, at: third },
    text: '第三条　组成人员不能出席会议的，应当在会议召开五日前书面请假。',
  })
  expect(JSON.stringify((await opened(citizen, id)).content)).toContain('三日前')
  const closed = await clerk.ask('rules.closePeriod', {
    ...{ id, revision: revised.revision, reason: '意见已收齐' },
  })
  expect(await citizen.refusal('rules.giveOpinion', { editionId: id, text: '再提。' })).toBe(
    'PERIOD_CLOSED',
  )
  // Who said something still finds it; who did not is not troubled with it.
  const cardOf = async (phone: Phone) =>
    (await phone.ask('rules.listDrafts', {})).drafts.find(({ editionId }) => editionId === id)
  expect(await cardOf(citizen)).toMatchObject({ open: false, mine: 1 })
  expect(await cardOf(office.as('neighbour'))).toBeUndefined()

  await putOut({ id, revision: closed.revision }, thePublic, '2026-12-20')
  const now = await opened(citizen, id)
  expect(JSON.stringify(now.content)).toContain('五日前')
  expect(now.opinions).toMatchObject([{ text: '三日太短。', earlier: true, about: '第三条' }])
  await give(citizen, id, '五日可以。', third)
  const { periods, opinions } = await listed(id)
  expect(periods).toMatchObject([
    { name: '征求意见稿', open: false, closed: { by: '陈XX', reason: '意见已收齐' } },
    { name: '第二次征求意见稿', open: true },
  ])
  expect(opinions.map(({ ofText, provision }) => [ofText, provision?.includes('五日')])).toEqual([
    [1, false],
    [2, true],
  ])
  const { texts } = await clerk.ask('rules.openEdition', { id })
  expect(texts.map(({ label }) => label)).toEqual(['征求意见稿', '第二次征求意见稿'])
})

test('what WeChat finds is told to staff and keeps nothing back, nor does its silence', async () => {
  const { id } = await putOut(await aDraft())
  const target = 'openapi.security.msgSecCheck'
  await give(citizen, id, '这一条没有问题。')
  await give(citizen, id, '【违规样例】这条要改。')
  await give(citizen, id, '【时政样例】建议加强监督。')
  office.cloud.faults.add({ target, error: { code: -1, message: 'system error' }, times: 1 })
  await give(citizen, id, '【违规样例】微信没有答复。')
  office.cloud.faults.add({ target, crash: 'before', times: 1 })
  await give(citizen, id, '【违规样例】检查时中断。').catch(() => undefined)
  const { opinions } = await listed(id)
  expect(new Map(opinions.map(({ text, flagged }) => [text, flagged]))).toEqual(
    new Map([
      ['这一条没有问题。', undefined],
      ['【违规样例】这条要改。', '违法犯罪'],
      ['【时政样例】建议加强监督。', '时政'],
      ['【违规样例】微信没有答复。', undefined],
      ['【违规样例】检查时中断。', undefined],
    ]),
  )
  // An organ's words are not sent to be checked.
  const { id: other } = await putOut(await aDraft(), organs(organId))
  await give(organ, other, '【违规样例】单位的意见。')
  expect((await listed(other)).opinions[0]?.flagged).toBeUndefined()
})

test('each is answered with a reason, seen where it was given, and can be answered better', async () => {
  const { id } = await putOut(await aDraft())
  await give(citizen, id, '建议写明病假。')
  await give(citizen, id, '建议写明事假。')
  const one = (await listed(id)).opinions.find(({ text }) => text === '建议写明病假。')
  if (!one) throw new Error('no opinions')
  const answered = <O extends { id: string }>(opinions: O[]) =>
    opinions.find((opinion) => opinion.id === one.id)
  const answer = { id: one.id, revision: one.revision, result: 'notAccepted' as const }
  expect(await clerk.refusal('rules.answerOpinion', { ...answer, reason: ' ' })).toBe(
    'INVALID_INPUT',
  )
  await clerk.ask('rules.answerOpinion', { ...answer, reason: '第三条已经写明。' })
  expect(
    await office.as('secondClerk').refusal('rules.answerOpinion', { ...answer, reason: '重复。' }),
  ).toBe('CHANGED_MEANWHILE')
  expect(
    await office.as('leader').refusal('rules.answerOpinion', { ...answer, reason: '不归他。' }),
  ).toBe('NOT_ALLOWED')
  // Whoever came second finds what was answered before, and can go on from there.
  const second = office.as('secondClerk')
  expect(await second.ask('rules.openOpinion', { id: one.id })).toMatchObject({
    ...{ revision: 2, text: '建议写明病假。', about: '整体' },
    answer: { result: 'notAccepted', reason: '第三条已经写明。', by: '陈XX' },
  })
  expect(await second.refusal('rules.openOpinion', { id: 'nothing' })).toBe('OPINION_NOT_FOUND')
  const { opinions: left, counts } = await listed(id, 'unanswered')
  expect(left.map(({ text }) => text)).toEqual(['建议写明事假。'])
  expect(counts).toEqual({ accepted: 0, partlyAccepted: 0, notAccepted: 1, unanswered: 1 })
  await office.as('secondClerk').ask('rules.answerOpinion', {
    ...{ ...answer, revision: 2, result: 'partlyAccepted' as const },
    reason: '第三条增写证明的要求。',
  })
  expect(answered((await listed(id)).opinions)).toMatchObject({
    answer: { result: 'partlyAccepted', by: '卫XX' },
    steps: [
      { by: '陈XX', did: '未采纳', note: '第三条已经写明。' },
      { by: '卫XX', did: '部分采纳' },
    ],
  })
  // The giver is answered by the office, not by a clerk.
  const seenBack = await opened(citizen, id)
  expect(answered(seenBack.opinions)?.answer).toMatchObject({
    result: 'partlyAccepted',
    reason: '第三条增写证明的要求。',
    by: 'XX区人大常委会办公室',
  })
  expect([seenBack.mine, seenBack.answered]).toEqual([2, 1])

  const { url, fileName } = await clerk.ask('rules.opinionsDocument', { editionId: id })
  expect(fileName).toBe('意见采纳情况汇总表-区人大常委会会议请假规则-2026-11-23.docx')
  const file = await JSZip.loadAsync(await (await fetch(encodeURI(url))).arrayBuffer())
  const xml = (await file.file('word/document.xml')?.async('string')) ?? ''
  for (const words of [
    '共收到意见 2 条，其中单位 0 条、社会公众 2 条；采纳 0 条，部分采纳 1 条，未采纳 0 条，尚未答复 1 条。',
    '建议写明病假。',
    '第三条增写证明的要求。',
    '尚未答复',
  ])
    expect(xml).toContain(words)
})

test('more opinions than one file holds are taken along file by file', async () => {
  const { id: editionId } = await putOut(await aDraft())
  await give(citizen, editionId, '建议写明病假。')
  expect((await listed(editionId)).sheets).toEqual([])
  const state = office.cloud.database.exportAll()
  const all = state.ruleOpinions ?? []
  const one = stored('ruleOpinions').find((opinion) => opinion.editionId === editionId)
  const more = Array.from({ length: 3000 }, (_, n) =>
    JSON.stringify({ ...one, _id: `many${n}`, order: `9999.${10_000 + n}`, text: `第${n}点。` }),
  )
  office.cloud.database.importAll({ ...state, ruleOpinions: [...all, ...more] })
  expect(await clerk.refusal('rules.opinionsDocument', { editionId })).toBe(
    'OPINIONS_TOO_MANY_TO_PRINT',
  )
  const { sheets } = await listed(editionId)
  expect(sheets).toEqual([
    { text: 1, part: 1, from: 1, to: 3000 },
    { text: 1, part: 2, from: 3001, to: 3001 },
  ])
  const { url, fileName } = await clerk.ask('rules.opinionsDocument', {
    ...{ editionId, sheet: { text: 1, part: 2 } },
  })
  expect(fileName).toContain('-征求意见稿-3001至3001条-')
  const file = await JSZip.loadAsync(await (await fetch(encodeURI(url))).arrayBuffer())
  const xml = (await file.file('word/document.xml')?.async('string')) ?? ''
  expect(xml).toContain('本件为第 3001 条至第 3001 条，共 1 条')
  expect(xml).toContain('>3001<')
  expect(xml).toContain('第2999点。')
  for (const sheet of [
    { text: 1, part: 3 },
    { text: 2, part: 1 },
  ])
    expect(await clerk.refusal('rules.opinionsDocument', { editionId, sheet })).toBe(
      'OPINIONS_SHEET_GONE',
    )
  office.cloud.database.importAll(state)
})

test('a draft goes on to the meeting when the period is over and every opinion has its answer', async () => {
  const period = await putOut(await aDraft())
  const { id } = period
  const submit = async () => {
    const { revision } = await listed(id)
    return clerk.refusal('rules.submitDraft', { id, revision })
  }
  await give(citizen, id, '建议写明生效日期。')
  expect(await submit()).toBe('PERIOD_OPEN')
  await clerk.ask('rules.closePeriod', { id, revision: period.revision, reason: '已收齐' })
  expect(await submit()).toBe('OPINIONS_UNANSWERED')
  const [row] = (await listed(id)).opinions
  await clerk.ask('rules.answerOpinion', {
    ...{ id: row?.id ?? '', revision: row?.revision ?? 0 },
    ...{ result: 'accepted', reason: '第五条已经写明。' },
  })
  const { revision, mayOpen } = await listed(id)
  expect(mayOpen).toBe(true)
  await clerk.ask('rules.submitDraft', { id, revision })
  const under = await listed(id)
  expect(under.mayOpen).toBe(false)
  const again = { id, revision: under.revision, closesOn: '2026-12-30', audience: thePublic }
  expect(await clerk.refusal('rules.openPeriod', again)).toBe('NOT_EDITABLE')
})

test('nobody gives more than fifty in a period, and no retry gives one twice', async () => {
  const { id } = await putOut(await aDraft())
  for (let n = 0; n < 50; n++) {
    if (n % 20 === 0) await later()
    await give(citizen, id, `第${n + 1}点意见。`)
  }
  await later()
  expect(await citizen.refusal('rules.giveOpinion', { editionId: id, text: '又一点。' })).toBe(
    'TOO_MANY_OPINIONS',
  )
  const neighbour = office.as('neighbour')
  const input = { editionId: id, text: '只提一次。' }
  const [first, again] = [
    await neighbour.ask('rules.giveOpinion', input, 'one-opinion-key'),
    await neighbour.ask('rules.giveOpinion', input, 'one-opinion-key'),
  ]
  expect(again).toEqual(first)
  // Page by page, each once, in order.
  const texts: string[] = []
  let after: string | undefined
  do {
    const page: OutputNamed<'rules.listOpinions'> = await clerk.ask('rules.listOpinions', {
      ...{ editionId: id, ...(after && { after }) },
    })
    texts.push(...page.opinions.map(({ text }) => text))
    after = page.next
  } while (after)
  expect(texts).toHaveLength(51)
  expect(new Set(texts).size).toBe(51)
  const elsewhere = { editionId: id, text: '不在草案里。', provisionId: 'nothing' }
  expect(await neighbour.refusal('rules.giveOpinion', elsewhere)).toBe('PROVISION_NOT_FOUND')
})

test('whatever was asked of the opinions in all this, an index serves it, in the order it was asked in', () => {
  const served = ({ given, order }: Question) =>
    indexes.ruleOpinions.some(({ keys }) => {
      const fields = keys.map(([field]) => field)
      const first = fields.slice(0, given.length)
      return (
        given.every((field) => first.includes(field)) && (!order || fields[given.length] === order)
      )
    })
  const questions = asked()
  expect(questions.length).toBeGreaterThanOrEqual(5)
  expect(questions.filter((question) => !served(question))).toEqual([])
})
