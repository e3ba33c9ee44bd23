import JSZip from 'jszip'
import type { InputNamed, OutputNamed } from '@domain/operations'
import { decodeSnapshot } from '@domain/rulebook-snapshot/decode-snapshot'
import { typedRule } from '@domain/rulebook/typed'
import { aWordFile } from '../builders/docx'
import { aRule, leaveRules } from '../builders/rule'
import type { Seen } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

type Desk = OutputNamed<'rules.openEdition'>
type Provisions = Desk['content']['provisions']

let office: Office
let clerk: Phone
let second: Phone
beforeAll(async () => {
  office = await openOffice()
  clerk = office.as('office')
  second = office.as('secondClerk')
})
afterAll(() => office.close())

const deskOf = (id: string, who: Phone = clerk) => who.ask('rules.openEdition', { id })
const seenOf = async (id: string): Promise<Seen> => ({ id, revision: (await deskOf(id)).revision })
const flat = (provisions: Provisions): Provisions =>
  provisions.flatMap((one) => [one, ...flat(one.children)])
const article = ({ content }: Desk, label: string) => {
  const found = flat(content.provisions).find((one) => one.label === label)
  if (!found) throw new Error(`${label} is not there`)
  return found
}

const onDay = (day: string) => office.cloud.clock.leap(new Date(`${day}T02:00:00Z`))
const meeting = '区第十八届人大常委会第五次主任会议'

/** What a meeting made of the draft, as the second clerk records it. */
async function deliberated(
  id: string,
  on: string,
  result: InputNamed<'rules.recordDeliberation'>['result'] = 'agreed',
  points = '',
) {
  await second.ask('rules.recordDeliberation', {
    ...(await seenOf(id)),
    meeting,
    on,
    result,
    points,
  })
}

/** Submitted and agreed to on the day, by the chairpersons. */
async function approvedOn(id: string, on: string) {
  await clerk.ask('rules.submitDraft', await seenOf(id))
  await deliberated(id, on)
}

async function adoptedRule(on: string, effectiveOn: string, rule = aRule()) {
  const { id, ruleId } = await rule.importedBy(clerk)
  await approvedOn(id, on)
  await clerk.ask('rules.adoptRule', { ...(await seenOf(id)), effectiveOn })
  return { id, ruleId }
}

describe('a Word file becomes a draft', () => {
  test('with its tree, its ids and what is odd about it, in the ledger of the desk', async () => {
    const { id, ruleId, oddities } = await aRule('区人大常委会会议请假规则')
      .lines(leaveRules.map((line) => line.replace('第五条', '第六条')))
      .importedBy(clerk)
    const desk = await deskOf(id)
    expect(oddities).toBe(1)
    expect(desk).toMatchObject({
      ruleId,
      ordinal: 1,
      standing: 'draft',
      status: 'draft',
      rule: { title: '区人大常委会会议请假规则', book: 'work', revision: 1 },
      oddities: [{ kind: 'missingNumber', label: '第六条' }],
      may: { edit: true, openPeriod: true, submit: true, drop: true, adopt: false, amend: false },
    })
    const ids = flat(desk.content.provisions).map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    const { rules } = await second.ask('rules.listRules', {})
    expect(rules).toContainEqual(
      expect.objectContaining({
        ruleId,
        draft: { editionId: id, ordinal: 1, status: 'draft', opinions: 0, unanswered: 0 },
      }),
    )
  })

  test.each<[string, Promise<Buffer> | Buffer, string]>([
    ['a scan without a word', aWordFile().paragraph('').build(), 'RULE_FILE_EMPTY'],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_WORD'],
    ['something else', Buffer.from('%PDF-1.7'), 'FILE_NOT_DOCX'],
    [
      'two rules',
      aRule()
        .lines([...leaveRules, '区人大常委会视察办法', ...leaveRules])
        .file(),
      'RULE_FILE_TWO_RULES',
    ],
    [
      'five hundred pages',
      aRule()
        .lines(
          Array.from({ length: 3000 }, (_, n) => `第${n + 1}条 ${'会议应当有记录。'.repeat(14)}`),
        )
        .file(),
      'RULE_TOO_LONG',
    ],
    [
      'a classified text',
      aRule()
        .lines(['秘密★1年', ...leaveRules])
        .file(),
      'MARKED_SECRET',
    ],
  ])('%s is refused with what to do', async (_, bytes, code) => {
    const fileId = await clerk.upload('制度.docx', await bytes)
    const rule = {
      book: 'work',
      part: '会议',
      order: 1,
      scope: 'public',
      path: 'chairpersons',
    } as const
    expect(await clerk.refusal('rules.importRule', { fileId, rule })).toBe(code)
  })
})

describe('a draft is worked on', () => {
  test('one article reworded, one put in, one taken out: the others keep their ids', async () => {
    const { id } = await aRule().importedBy(clerk)
    const before = await deskOf(id)
    const third = article(before, '第三条')
    await clerk.ask('rules.reviseDraft', {
      ...(await seenOf(id)),
      at: third.id,
      text: '第三条\u3000组成人员不能出席会议的，应当在会议召开五日前请假。\n第四条\u3000临时请假的，由本人说明。',
    })
    const fourth = article(before, '第四条')
    const typed = typedRule((await deskOf(id)).content)
      .replace('第四条 请假', '第五条 请假')
      .replace('第五条 本规则', '第六条 本规则')
    await clerk.ask('rules.reviseDraft', { ...(await seenOf(id)), at: 'whole', text: typed })
    const after = await deskOf(id)
    expect(article(after, '第三条').id).toBe(third.id)
    expect(article(after, '第五条').id).toBe(fourth.id)
    expect(article(after, '第六条').id).toBe(article(before, '第五条').id)
    expect(flat(before.content.provisions).map((one) => one.id)).not.toContain(
      article(after, '第四条').id,
    )
    const second = article(after, '第二条')
    await clerk.ask('rules.reviseDraft', { ...(await seenOf(id)), at: second.id, text: '' })
    const without = await deskOf(id)
    expect(flat(without.content.provisions).map((one) => one.id)).not.toContain(second.id)
    expect(without.oddities).toMatchObject([{ kind: 'missingNumber', label: '第三条' }])
  })

  test('retitled before anything was adopted it is called so in the ledger and where editions are compared', async () => {
    const { id, ruleId } = await aRule('区人大常委会请假规则').importedBy(clerk)
    const typed = typedRule((await deskOf(id)).content)
    const title = '区人大常委会组成人员请假办法'
    const text = typed.replace('区人大常委会请假规则', title)
    await clerk.ask('rules.reviseDraft', { ...(await seenOf(id)), at: 'whole', text })
    const { rules } = await clerk.ask('rules.listRules', {})
    expect(rules.find((rule) => rule.ruleId === ruleId)?.title).toBe(title)
    expect((await deskOf(id)).rule.title).toBe(title)
  })

  test('two clerks at once: the second is told whose change came first', async () => {
    const { id, revision } = await aRule().importedBy(clerk)
    const at = article(await deskOf(id), '第四条').id
    await second.ask('rules.reviseDraft', {
      id,
      revision,
      at,
      text: '第四条\u3000请假由主任会议批准。',
    })
    const answer = await clerk.send('rules.reviseDraft', {
      operation: 'reviseDraft',
      input: { id, revision, at, text: '第四条\u3000请假由秘书长批准。' },
      key: 'two-at-once',
    })
    expect(answer).toMatchObject({
      refusal: {
        code: 'CHANGED_MEANWHILE',
        details: { changed: expect.stringContaining('卫XX') as string },
      },
    })
    expect((await deskOf(id)).writers.map(({ name }) => name)).toEqual(['陈XX', '卫XX'])
  })

  test('another file takes the place of the words; a draft nobody saw is thrown away', async () => {
    const { id, ruleId } = await aRule().importedBy(clerk)
    const before = await deskOf(id)
    const lines = leaveRules.map((line) => line.replace('三日前', '五日前'))
    const fileId = await clerk.upload('修改稿.docx', await aRule().lines(lines).file())
    await clerk.ask('rules.importRevision', { ...(await seenOf(id)), fileId })
    const after = await deskOf(id)
    expect(article(after, '第三条')).toMatchObject({ id: article(before, '第三条').id })
    expect(article(after, '第三条').text).toContain('五日前')
    await onDay('2026-11-26')
    // By mistake another rule's, then the right one: an amendment keeps the ids of what it amends.
    const adopted = await adoptedRule('2026-11-26', '2026-11-26')
    const amendment = await clerk.ask('rules.startAmendment', { ruleId: adopted.ruleId })
    for (const [name, of] of [
      ['错.docx', aRule('区人大常委会视察办法').lines(['第一条　代表可以视察。'])],
      ['对.docx', aRule().lines(lines)],
    ] as const) {
      const next = await clerk.upload(name, await of.file())
      await clerk.ask('rules.importRevision', { ...(await seenOf(amendment.id)), fileId: next })
    }
    const amended = await deskOf(amendment.id)
    for (const label of ['第一条', '第三条', '（二）'])
      expect(article(amended, label).id).toBe(article(await deskOf(adopted.id), label).id)
    await clerk.ask('rules.dropDraft', await seenOf(id))
    expect(await clerk.refusal('rules.openEdition', { id })).toBe('EDITION_NOT_FOUND')
    const { rules } = await clerk.ask('rules.listRules', {})
    expect(rules.map((one) => one.ruleId)).not.toContain(ruleId)
  })

  test('where it stands in the book is kept apart from its words', async () => {
    const { ruleId } = await aRule().importedBy(clerk)
    const rule = {
      book: 'contact',
      part: '联系',
      order: 3,
      scope: 'office',
      path: 'committee',
    } as const
    await clerk.ask('rules.saveRule', { ruleId, revision: 1, rule })
    const { rules } = await clerk.ask('rules.listRules', {})
    expect(rules.find((one) => one.ruleId === ruleId)).toMatchObject(rule)
    expect(await second.refusal('rules.saveRule', { ruleId, revision: 1, rule })).toBe(
      'CHANGED_MEANWHILE',
    )
  })

  test('the rules of a part stand as they are arranged, by whoever saw how they stand', async () => {
    const [first, last] = [await aRule().importedBy(clerk), await aRule().importedBy(clerk)]
    const place = { book: 'work', part: '排序' } as const
    const rule = { ...place, order: 9, scope: 'office', path: 'committee' } as const
    for (const { ruleId } of [first, last])
      await clerk.ask('rules.saveRule', { ruleId, revision: 1, rule })
    const before = [first.ruleId, last.ruleId]
    const ruleIds = [last.ruleId, first.ruleId]
    // Of two who saw the same order and change it, one does; the other looks again.
    const answers = await Promise.all(
      [clerk, second].map((who, n) =>
        who.send('rules.arrangeRules', {
          operation: 'arrangeRules',
          input: { ...place, ruleIds, before },
          key: `arranged-at-once-000000000000${n}`,
        }),
      ),
    )
    const done = answers.findIndex((answer) => 'output' in answer)
    expect(answers[done]).toMatchObject({ output: { moved: 2 } })
    expect(answers[1 - done]).toMatchObject({ refusal: { code: 'CHANGED_MEANWHILE' } })
    const { rules } = await clerk.ask('rules.listRules', {})
    const inPart = rules.filter(({ part }) => part === place.part).sort((a, b) => a.order - b.order)
    expect(inPart.map(({ ruleId }) => ruleId)).toEqual(ruleIds)
    // The form of a rule that was opened before would put it back.
    const form = { ruleId: last.ruleId, revision: 2, rule }
    expect(await second.refusal('rules.saveRule', form)).toBe('CHANGED_MEANWHILE')
    const again = { ...place, ruleIds, before: ruleIds }
    expect(await clerk.ask('rules.arrangeRules', again)).toEqual({ moved: 0 })
    // A third rule comes into the part, or one leaves it: neither was seen.
    const { ruleId: third } = await aRule().importedBy(clerk)
    await clerk.ask('rules.saveRule', { ruleId: third, revision: 1, rule })
    expect(await second.refusal('rules.arrangeRules', again)).toBe('CHANGED_MEANWHILE')
    const elsewhere = { ...rule, part: '别处' }
    await clerk.ask('rules.saveRule', { ruleId: third, revision: 2, rule: elsewhere })
    await clerk.ask('rules.saveRule', { ...form, revision: 3, rule: elsewhere })
    expect(await second.refusal('rules.arrangeRules', again)).toBe('CHANGED_MEANWHILE')
  })
})

describe('the way to adoption', () => {
  test('two chairpersons’ meetings, adoption, its day, an amendment, what held when, repeal', async () => {
    await onDay('2026-11-23')
    const { id, ruleId } = await aRule('区人大常委会请假规则（草案）').importedBy(clerk)
    await clerk.ask('rules.submitDraft', await seenOf(id))
    expect(await deskOf(id)).toMatchObject({
      status: 'inReview',
      stage: 'chairpersons',
      texts: [{ number: 1, label: '第1次提请审议稿' }],
      may: {
        edit: false,
        recall: true,
        deliberate: false,
        notBecause: expect.stringContaining('没有参与') as string,
      },
    })
    expect((await deskOf(id, second)).may).toMatchObject({ deliberate: true, recall: false })
    await onDay('2026-11-26')
    await deliberated(id, '2026-11-25', 'reviseAndReturn', '第三条改为五日前。')
    const returned = await deskOf(id)
    expect(returned).toMatchObject({
      status: 'returned',
      returned: { remarks: '第三条改为五日前。' },
    })
    const third = article(returned, '第三条')
    await clerk.ask('rules.reviseDraft', {
      ...(await seenOf(id)),
      at: third.id,
      text: '第三条\u3000组成人员不能出席会议的，应当在会议召开五日前书面请假。',
    })
    await clerk.ask('rules.submitDraft', await seenOf(id))
    await onDay('2026-12-10')
    await deliberated(id, '2026-12-08', 'continued')
    await deliberated(id, '2026-12-09')
    await clerk.ask('rules.adoptRule', { ...(await seenOf(id)), effectiveOn: '2027-01-01' })
    const adopted = await deskOf(id)
    expect(adopted).toMatchObject({
      status: 'published',
      standing: 'notYetInForce',
      content: {
        title: '区人大常委会请假规则',
        notes: [
          { text: `（2026年12月9日${meeting}通过）`, acts: [{ on: '2026-12-09', act: 'passed' }] },
        ],
      },
      adoption: { by: 'chairpersons', meeting, on: '2026-12-09', effectiveOn: '2027-01-01' },
      texts: [{ label: '第1次提请审议稿' }, { label: '第2次提请审议稿' }, { label: '通过稿' }],
      may: { edit: false, amend: false, repeal: true },
    })
    expect(adopted.deliberations.map(({ result, text }) => [result, text])).toEqual([
      ['reviseAndReturn', 1],
      ['continued', 2],
      ['agreed', 2],
    ])
    expect(await clerk.refusal('rules.startAmendment', { ruleId })).toBe('LATER_EDITION')

    await onDay('2027-01-01')
    expect((await deskOf(id)).standing).toBe('inForce')
    const { id: second2 } = await clerk.ask('rules.startAmendment', { ruleId })
    expect(await clerk.refusal('rules.startAmendment', { ruleId })).toBe('DRAFT_UNDER_WAY')
    const fourth = article(await deskOf(second2), '第四条')
    expect(fourth.id).toBe(article(adopted, '第四条').id)
    await clerk.ask('rules.reviseDraft', {
      ...(await seenOf(second2)),
      at: fourth.id,
      text: '第四条\u3000请假由主任会议批准，并在会议上通报。',
    })
    await approvedOn(second2, '2027-01-01')
    const onMarch1 = { ...(await seenOf(second2)), effectiveOn: '2027-03-01' }
    expect(await clerk.refusal('rules.adoptRule', onMarch1)).toBe('CHANGE_NOT_NAMED')
    await clerk.ask('rules.adoptRule', { ...onMarch1, change: 'revised' })
    const { rows, before, after } = await clerk.ask('rules.compareEditions', {
      before: { editionId: id },
      after: { editionId: second2 },
    })
    expect([before, after]).toEqual(['第1版', '第2版'])
    expect(rows.filter(({ change }) => change !== 'same').map((row) => row.after?.label)).toEqual([
      '题注',
      '第四条',
    ])
    const table = await clerk.ask('rules.comparisonDocument', {
      before: { editionId: id, text: 1 },
      after: { editionId: second2 },
    })
    expect(table.fileName).toBe('区人大常委会请假规则修改对照表.docx')
    const zip = await JSZip.loadAsync(await (await fetch(table.url)).arrayBuffer())
    expect(await zip.file('word/document.xml')?.async('string')).toContain('第1次提请审议稿')

    const citizen = office.as('citizen')
    const asOf = async (on: string) => {
      const { ordinal, content } = await citizen.ask('rules.ruleAsOf', { ruleId, on })
      return [ordinal, content.notes[0]?.text.includes('修订）')]
    }
    expect(await citizen.refusal('rules.ruleAsOf', { ruleId, on: '2026-12-31' })).toBe(
      'NOT_IN_FORCE',
    )
    expect(await asOf('2027-01-01')).toEqual([1, false])
    expect(await asOf('2027-02-28')).toEqual([1, false])
    expect(await asOf('2027-03-01')).toEqual([2, true])

    await onDay('2027-03-02')
    const { editions } = await citizen.ask('rules.ruleHistory', { ruleId })
    expect(editions).toMatchObject([
      { ordinal: 1, standing: 'amended', until: '2027-03-01' },
      { ordinal: 2, standing: 'inForce' },
    ])
    const repeal = { meeting, on: '2027-03-02', from: '2027-04-01', reason: '由新办法代替' }
    expect(await clerk.refusal('rules.repealRule', { ...(await seenOf(id)), ...repeal })).toBe(
      'LATER_EDITION',
    )
    await clerk.ask('rules.repealRule', { ...(await seenOf(second2)), ...repeal })
    expect((await deskOf(second2)).standing).toBe('inForce')
    await onDay('2027-04-01')
    expect((await deskOf(second2)).standing).toBe('repealed')
    expect(await citizen.refusal('rules.ruleAsOf', { ruleId, on: '2027-04-01' })).toBe(
      'NOT_IN_FORCE',
    )
    expect(await asOf('2027-03-31')).toEqual([2, true])
    await onDay('2026-11-26')
  })

  test('a code of conduct goes on from the chairpersons to the standing committee', async () => {
    const { id } = await aRule().with({ path: 'committee' }).importedBy(clerk)
    await approvedOn(id, '2026-11-26')
    expect(await deskOf(id)).toMatchObject({ status: 'inReview', stage: 'committee' })
    const seen = await seenOf(id)
    expect(await clerk.refusal('rules.recallDraft', seen)).toBe('REVIEW_STARTED')
    expect(await clerk.refusal('rules.adoptRule', { ...seen, effectiveOn: '2027-01-01' })).toBe(
      'NOT_APPROVED',
    )
    await deliberated(id, '2026-11-26')
    await clerk.ask('rules.adoptRule', { ...(await seenOf(id)), effectiveOn: '2027-01-01' })
    expect((await deskOf(id)).adoption).toMatchObject({ by: 'committee' })
  })

  test('nothing out of its order, and nobody their own work', async () => {
    await onDay('2026-11-26')
    const { id } = await aRule().importedBy(clerk)
    const result = { meeting, on: '2026-11-26', result: 'agreed', points: '' } as const
    const record = async (who: Phone, change: object = {}) =>
      who.refusal('rules.recordDeliberation', { ...(await seenOf(id)), ...result, ...change })
    expect(await record(second)).toBe('NOT_UNDER_REVIEW')
    await clerk.ask('rules.submitDraft', await seenOf(id))
    const { id: at } = article(await deskOf(id), '第四条')
    const words = { at, text: '第四条\u3000请假由秘书长批准。' }
    expect(await clerk.refusal('rules.submitDraft', await seenOf(id))).toBe('NOT_EDITABLE')
    expect(await clerk.refusal('rules.reviseDraft', { ...(await seenOf(id)), ...words })).toBe(
      'NOT_EDITABLE',
    )
    expect(await clerk.refusal('rules.dropDraft', await seenOf(id))).toBe('NOT_EDITABLE')
    expect(await record(clerk)).toBe('OWN_WORK')
    expect(await record(second, { on: '2026-11-27' })).toBe('DAY_IN_FUTURE')
    expect(await record(second, { on: '2026-11-25' })).toBe('DAYS_OUT_OF_ORDER')
    expect(await record(second, { result: 'notAgreed' })).toBe('INVALID_INPUT')
    await deliberated(id, '2026-11-26', 'continued')
    expect(await clerk.refusal('rules.recallDraft', await seenOf(id))).toBe('REVIEW_STARTED')
    await deliberated(id, '2026-11-26')
    expect(
      await clerk.refusal('rules.adoptRule', { ...(await seenOf(id)), effectiveOn: '2026-11-25' }),
    ).toBe('DAYS_OUT_OF_ORDER')
    // Other words than the meeting agreed to: all of it again.
    await clerk.ask('rules.reviseDraft', { ...(await seenOf(id)), ...words })
    expect(await deskOf(id)).toMatchObject({ status: 'draft' })
    expect(
      await clerk.refusal('rules.adoptRule', { ...(await seenOf(id)), effectiveOn: '2027-01-01' }),
    ).toBe('NOT_APPROVED')
    await clerk.ask('rules.submitDraft', await seenOf(id))
    await clerk.ask('rules.recallDraft', await seenOf(id))
    expect((await deskOf(id)).texts).toHaveLength(2)
  })

  test('no meeting sees a draft while opinions are taken or wait for an answer', async () => {
    await onDay('2026-11-26')
    const { id } = await aRule().importedBy(clerk)
    const period = { closesOn: '2026-11-28', audience: { kind: 'public' as const } }
    await clerk.ask('rules.openPeriod', { ...(await seenOf(id)), ...period })
    const may = async () => (await deskOf(id)).may
    expect(await may()).toMatchObject({
      submit: false,
      notBecause: expect.stringContaining('正在征求意见') as string,
    })
    expect(await clerk.refusal('rules.submitDraft', await seenOf(id))).toBe('PERIOD_OPEN')
    await office.as('citizen').ask('rules.giveOpinion', { editionId: id, text: '请写明请假期限。' })
    await onDay('2026-11-29')
    expect(await may()).toMatchObject({
      submit: false,
      notBecause: expect.stringContaining('1 条意见没有答复') as string,
    })
    expect(await clerk.refusal('rules.submitDraft', await seenOf(id))).toBe('OPINIONS_UNANSWERED')
    const { opinions } = await clerk.ask('rules.listOpinions', { editionId: id })
    for (const { id: opinion, revision } of opinions)
      await clerk.ask('rules.answerOpinion', {
        ...{ id: opinion, revision, result: 'notAccepted', reason: '已有规定。' },
      })
    expect((await may()).submit).toBe(true)
    expect((await may()).drop).toBe(false)
    await clerk.ask('rules.submitDraft', await seenOf(id))
    await onDay('2026-11-26')
  })

  test('who cites what an amendment takes out is named to the desk', async () => {
    const title = '区人大常委会会议考勤规则'
    const { ruleId } = await adoptedRule('2026-11-26', '2026-11-26', aRule(title))
    const { id: citing } = await adoptedRule(
      ...(['2026-11-26', '2026-11-26'] as const),
      aRule('区人大常委会通报办法').lines([`第一条 依照《${title}》第四条批准的，不予通报。`]),
    )
    const { id } = await clerk.ask('rules.startAmendment', { ruleId })
    const told = async (of: string) =>
      (await clerk.ask('rules.checkReferences', { id: of })).references.map(
        ({ editionId, about, says }) => [editionId, about, says],
      )
    expect(await told(id)).toEqual([])
    const at = article(await deskOf(id), '第四条').id
    await clerk.ask('rules.reviseDraft', { ...(await seenOf(id)), at, text: '' })
    expect(await told(id)).toEqual([[citing, '第一条', `引用《${title}》第四条，那一条已经删去`]])
    await approvedOn(id, '2026-11-26')
    await clerk.ask('rules.adoptRule', { ...(await seenOf(id)), effectiveOn: '2026-11-26' })
    expect(await told(citing)).toEqual([
      [citing, '第一条', `引用《${title}》第四条，那件制度没有这一条`],
    ])

    const { id: next } = await clerk.ask('rules.startAmendment', { ruleId })
    const renamed = '区人大常委会会议请假规则（草案）'
    await clerk.ask('rules.reviseDraft', {
      ...(await seenOf(next)),
      at: 'whole',
      text: `${renamed}\n第一条 会议请假由主任批准。`,
    })
    expect(await told(next)).toEqual([
      [
        citing,
        '第一条',
        `引用《${title}》第四条，本件改名为《区人大常委会会议请假规则》，本件没有这一条`,
      ],
    ])
  })

  test('an amendment takes effect no earlier than what it amends', async () => {
    const { ruleId } = await adoptedRule('2026-11-26', '2026-11-26')
    const { id } = await clerk.ask('rules.startAmendment', { ruleId })
    await approvedOn(id, '2026-11-26')
    const early = { ...(await seenOf(id)), effectiveOn: '2026-11-25' }
    expect(await clerk.refusal('rules.adoptRule', early)).toBe('DAYS_OUT_OF_ORDER')
  })
})

test('who may read a rule goes by its 公开范围, in the cloud', async () => {
  await onDay('2026-11-26')
  const readers = [
    'citizen',
    'deputy',
    'committeeMember',
    'liaisonOfficer',
    'editor',
    'office',
  ] as const
  const mayRead = async (ruleId: string) => {
    const may: string[] = []
    // One after the other: asked at once, each would wait for an instance of its own.
    for (const who of readers) {
      const asked = { operation: 'ruleHistory', input: { ruleId } }
      if ((await office.as(who).send('rules.ruleHistory', asked)).ok) may.push(who)
    }
    return may
  }
  const of = async (scope: 'public' | 'deputies' | 'office') =>
    (await adoptedRule('2026-11-26', '2026-11-26', aRule().with({ scope }))).ruleId
  expect(await mayRead(await of('public'))).toEqual(readers)
  expect(await mayRead(await of('deputies'))).toEqual(readers.slice(1))
  expect(await mayRead(await of('office'))).toEqual(['editor', 'office'])
  // A draft is nobody's to read here.
  expect(await mayRead((await aRule().importedBy(clerk)).ruleId)).toEqual([])
})

describe('what holds already is entered as it was passed', () => {
  test('with its meeting and days, the note of its file, and who entered it when', async () => {
    await onDay('2026-11-26')
    const days = { on: '2021-05-20', effectiveOn: '2021-06-01' }
    const { id, ruleId } = await aRule('区人大常委会视察办法').registeredIn(office, days)
    expect(await deskOf(id)).toMatchObject({
      standing: 'inForce',
      status: 'published',
      adoption: days,
      content: {
        notes: [{ text: '（2021年5月20日区第十七届人大常委会第八次主任会议通过）' }],
      },
      texts: [{ label: '通过稿' }],
      steps: [
        { by: '陈XX', did: expect.stringContaining('登记现行制度') as string },
        { by: '卫XX', did: '确认登记' },
      ],
      may: { edit: false, amend: true, repeal: true },
    })
    const asked = { ruleId, on: '2022-01-01' }
    expect(await office.as('citizen').ask('rules.ruleAsOf', asked)).toMatchObject({ ordinal: 1 })
    const text = await clerk.ask('rules.openText', { editionId: id, text: 1 })
    expect(text.content.title).toBe('区人大常委会视察办法')
  })

  test('only once somebody else confirms it; until then it is nobody’s to read, and can be taken back', async () => {
    const days = { on: '2021-05-20', effectiveOn: '2021-06-01' }
    const { id, ruleId, revision } = await aRule('区人大常委会调研办法').registeredBy(clerk, days)
    const citizen = office.as('citizen')
    expect(await citizen.refusal('rules.ruleHistory', { ruleId })).toBe('RULE_NOT_FOUND')
    expect(await deskOf(id)).toMatchObject({
      standing: 'draft',
      registering: days,
      may: {
        ...{ edit: false, submit: false, openPeriod: false, deliberate: false, drop: false },
        ...{ confirm: false, recall: true },
        notBecause: expect.stringContaining('另一位同事') as string,
      },
    })
    expect((await deskOf(id, second)).may).toMatchObject({ confirm: true })
    const leader = await deskOf(id, office.as('leader'))
    expect(leader.may).toMatchObject({ confirm: true, recall: false })
    const seen = { id, revision }
    expect(await clerk.refusal('rules.confirmRegistered', seen)).toBe('OWN_WORK')
    const result = { meeting, on: '2026-11-26', result: 'agreed', points: '' } as const
    expect(await second.refusal('rules.recordDeliberation', { ...seen, ...result })).toBe(
      'NOT_UNDER_REVIEW',
    )
    await second.ask('rules.recallDraft', seen)
    expect(await second.refusal('rules.confirmRegistered', await seenOf(id))).toBe(
      'NOTHING_TO_CONFIRM',
    )
    expect((await deskOf(id)).may).toMatchObject({ edit: true, drop: true, confirm: false })
  })

  test('one that its meeting changed, as 修正 or 修订 as somebody says, and never as a guess', async () => {
    await onDay('2026-11-26')
    const first = '2015年3月1日区第十六届人大常委会第二次主任会议通过'
    const rule = aRule('区人大常委会走访办法').lines([`（${first}）`, ...leaveRules])
    const fileId = await clerk.upload('制度.docx', await rule.file())
    const asked = {
      fileId,
      rule: { book: 'work', part: '会', order: 1, scope: 'public', path: 'chairpersons' },
      ...{ meeting, on: '2021-05-20', effectiveOn: '2021-06-01' },
    } as const
    expect(await clerk.refusal('rules.registerRule', asked)).toBe('CHANGE_NOT_NAMED')
    const { id } = await clerk.ask('rules.registerRule', { ...asked, change: 'revised' })
    const { content, steps } = await deskOf(id)
    expect(content.notes.map(({ text }) => text)).toEqual([
      `（${first} 2021年5月20日${meeting}修订）`,
    ])
    expect(steps).toMatchObject([{ did: expect.stringContaining('通过（修订）') as string }])
    // That it was issued changed nothing: it is passed, and nobody is asked how it was amended.
    const issued = aRule('区人大常委会督办办法').lines(['（2021年6月1日印发）', ...leaveRules])
    const once = await clerk.ask('rules.registerRule', {
      ...asked,
      fileId: await clerk.upload('制度.docx', await issued.file()),
    })
    expect((await deskOf(once.id)).content.notes.map(({ text }) => text)).toEqual([
      `（2021年6月1日印发 2021年5月20日${meeting}通过）`,
    ])
  })

  test.each([
    [{ on: '2026-11-27', effectiveOn: '2026-12-01' }, 'DAY_IN_FUTURE'],
    [{ on: '2021-05-20', effectiveOn: '2021-05-19' }, 'DAYS_OUT_OF_ORDER'],
  ])('%j is refused', async (days, code) => {
    const fileId = await clerk.upload('制度.docx', await aRule().file())
    const rule = {
      book: 'work',
      part: '会',
      order: 1,
      scope: 'public',
      path: 'chairpersons',
    } as const
    expect(await clerk.refusal('rules.registerRule', { fileId, rule, meeting, ...days })).toBe(code)
  })
})

describe('the whole book in the pocket', () => {
  const fetched = async (url: string | undefined) =>
    decodeSnapshot(new Uint8Array(await (await fetch(url ?? '')).arrayBuffer()))

  test('one file per scope, fetched once, anew when a rule or a day changes what it holds', async () => {
    await onDay('2026-11-26')
    const citizen = office.as('citizen')
    const deputy = office.as('deputy')
    const title = '区人大常委会公文办法'
    const rule = aRule(title).with({ scope: 'deputies', part: '公文' })
    const before = await deputy.ask('rules.book', {})
    expect(before).toMatchObject({ scope: 'deputies', url: expect.any(String) as string })
    const have = { scope: 'deputies', version: before.version } as const
    const again = await deputy.ask('rules.book', { have })
    expect(again).toEqual({ ...have, drafts: before.drafts })

    const days = { on: '2026-11-26', effectiveOn: '2026-12-01' }
    const { ruleId, id } = await rule.registeredIn(office, days)
    const after = await deputy.ask('rules.book', { have })
    expect(after.version).not.toBe(before.version)
    const snapshot = await fetched(after.url)
    const held = snapshot.rules.find((one) => one.ruleId === ruleId)
    expect(snapshot).toMatchObject({ version: after.version, scope: 'deputies' })
    expect(held).toMatchObject({
      editionId: id,
      title,
      standing: 'notYetInForce',
      adoptedBy: '主任会议',
      adoptedOn: '2026-11-26',
      effectiveOn: '2026-12-01',
      part: '公文',
    })
    expect(held?.provisions).toEqual((await deskOf(id)).content.provisions)
    const publicBook = await fetched((await citizen.ask('rules.book', {})).url)
    expect(publicBook.rules.map((one) => one.ruleId)).not.toContain(ruleId)
    // Whoever had the wider one and lost the right to it is told the scope they have now.
    expect(await citizen.ask('rules.book', { have })).toMatchObject({ scope: 'public' })

    const member = office.as('committeeMember')
    const ask = (have: InputNamed<'rules.book'>['have']) =>
      Promise.all([deputy.ask('rules.book', { have }), member.ask('rules.book', { have })])
    // In vain once before: two instances of the function are awake then.
    await ask({ ...have, version: after.version })
    await onDay('2026-12-01')
    const filesOf = async () => ({
      ...{ stored: (await office.cloud.info()).storage.files },
      passing: (office.cloud.database.exportAll().passingFiles ?? []).length,
    })
    // Two ask at once, and both make the file: one is kept, and the one before goes in its time.
    const at = await filesOf()
    office.cloud.faults.add({ target: 'storage.upload', latencyMs: 500, times: 2 })
    const both = await ask(have)
    office.cloud.faults.clear()
    for (const { url } of both)
      expect(await fetched(url)).toMatchObject({ version: both[0].version, scope: 'deputies' })
    expect(await filesOf()).toEqual({ stored: at.stored + 1, passing: at.passing + 1 })

    const onItsDay = await deputy.ask('rules.book', { have: { ...have, version: after.version } })
    const now = await fetched(onItsDay.url)
    expect(now.rules.find((one) => one.ruleId === ruleId)?.standing).toBe('inForce')
    await onDay('2026-11-26')
  })

  test('is read without the drafts above it where those cannot be had', async () => {
    const { ruleId } = await aRule().importedBy(clerk)
    const state = office.cloud.database.exportAll()
    // A period that says nobody whom it asks: whoever lists the drafts stumbles over it.
    const unsound = { _id: 'unsound', ruleId, period: { closesOn: '2027-01-01' } }
    const ruleEditions = [...(state.ruleEditions ?? []), JSON.stringify(unsound)]
    office.cloud.database.importAll({ ...state, ruleEditions })
    const citizen = office.as('citizen')
    const answer = await citizen.ask('rules.book', {})
    office.cloud.database.importAll(state)
    expect(answer.drafts).toBeUndefined()
    expect((await fetched(answer.url)).version).toBe(answer.version)
    expect((await citizen.ask('rules.book', {})).drafts).toBeDefined()
  })
})
