import type { OutputNamed } from '@domain/operations'
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
      text: '第三条　组成人员不能出席会议的，应当在会议召开五日前请假。\n第四条　临时请假的，由本人说明。',
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

  test('two clerks at once: the second is told whose change came first', async () => {
    const { id, revision } = await aRule().importedBy(clerk)
    const at = article(await deskOf(id), '第四条').id
    await second.ask('rules.reviseDraft', {
      id,
      revision,
      at,
      text: '第四条　请假由主任会议批准。',
    })
    const answer = await clerk.send('rules.reviseDraft', {
      operation: 'reviseDraft',
      input: { id, revision, at, text: '第四条　请假由秘书长批准。' },
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
})
