import { testEachStatute } from '../../tests/builders/statutes'
import { flat } from '../provisions/flat'
import type { Provision } from '../provisions/provision'
import { linesOfText } from '../provisions/read-lines'
import type { RuleContent } from './edition'
import type { Identified } from './identified'
import { carryIdsThrough } from './carry-ids-through'
import { readDraft, withAllTyped, withTyped, type Read, type Unfit } from './read-draft'
import { linesTyped, typedOf, typedRule } from './typed'

let made = 0
const newId = () => `id-${++made}`
const fit = (read: Read | { unfit: Unfit } | undefined): Read => {
  if (!read || 'unfit' in read) throw new Error(JSON.stringify(read))
  return read
}
const read = (text: string) => fit(readDraft(linesTyped(text), [], newId)).content
/** A draft of which no line was left out. */
const draft = (content: RuleContent) => ({ content, dropped: [] })

/** A tree without the places it was read from. */
const placeless = (provisions: readonly Provision[]): object[] =>
  provisions.map(({ line, children, ...one }) => {
    void line
    return { ...one, children: placeless(children) }
  })
const words = ({ title, notes, provisions }: RuleContent) => ({
  title,
  notes: notes.map(({ text, acts }) => ({ text, acts })),
  provisions: placeless(provisions),
})

const rule = [
  '区人大常委会议事规则',
  '（2020年3月1日区第十七届人大常委会第二次会议通过）',
  '为了开好会议，制定本规则。',
  '第一章 会议',
  '第一条 会议每两个月举行一次。',
  '有特殊需要的，可以临时召集：',
  '（一）有紧急事项；',
  '（二）主任会议认为必要。',
  '第二条 会议由主任召集。',
  '附件1 名单',
  '| 姓名 | 职务 |',
  '| 张XX | 主任 |',
].join('\n')

it('what was typed is read, and is typed again as it was', () => {
  const content = read(rule)
  expect(typedRule(content).split('\n')).toEqual(
    rule.split('\n').map((line) => line.replace(/^（([一二])）/, '（$1） ')),
  )
  expect(flat(content.provisions).find(({ level }) => level === 'table')?.rows).toEqual([
    ['姓名', '职务'],
    ['张XX', '主任'],
  ])
})

it('one provision typed anew leaves all others under their ids, and the title as it is', () => {
  const before = { ...read(rule), title: '议事的若干问题' }
  const [, chapter] = before.provisions
  const [first, second] = chapter?.children ?? []
  const { content } = fit(
    withTyped(draft(before), second?.id ?? '', '第二条 会议由主任召集并主持。', newId),
  )
  expect(content.title).toBe('议事的若干问题')
  expect(flat(content.provisions).map((one) => (one as Identified).id)).toEqual(
    flat(before.provisions).map((one) => (one as Identified).id),
  )
  expect(content.provisions[1]?.children[0]).toMatchObject({ id: first?.id })
  expect(withTyped(draft(before), 'nobody', '', newId)).toBeUndefined()
})

it.each<[string, string, Unfit]>([
  ['nothing', '', 'RULE_FILE_EMPTY'],
  ['a title alone', '区人大常委会议事规则', 'RULE_FILE_EMPTY'],
  [
    'two rules',
    `${rule}\n视察办法\n第一条 甲。\n第二条 乙。\n第三条 丙。\n第一条 丁。`,
    'RULE_FILE_TWO_RULES',
  ],
  ['a whole compilation', `某规则\n第一条 ${'议'.repeat(300_000)}`, 'RULE_TOO_LONG'],
])('%s is no rule', (_, text, unfit) => {
  expect(readDraft(linesTyped(text), [], newId)).toEqual({ unfit })
})

it('a plan with subheads named as rules are is kept, with what is odd about it at its place', () => {
  const plan = ['年度安排', '一、甲。', '二、乙。', '考勤办法', '一、丙。', '二、丁。'].join('\n')
  const { oddities } = fit(readDraft(linesTyped(plan), [], newId))
  expect(oddities).toMatchObject([{ kind: 'beginsAnew', line: 4 }, { kind: 'numberGoesBack' }])
})

testEachStatute(
  '%s can be typed anew, whole or article by article, without a change',
  (_, text) => {
    const lines = linesOfText(text)
    const { content } = fit(readDraft(lines, [], newId))
    const whole = fit(withAllTyped(draft(content), typedRule(content), newId)).content
    expect(words(whole)).toEqual(words(content))
    const all = flat(content.provisions) as Identified[]
    const some = all.filter((_, place) => place % Math.ceil(all.length / 2) === 0)
    for (const one of some)
      expect(
        words(fit(withTyped(draft(content), one.id, typedOf(one).join('\n'), newId)).content),
      ).toEqual(words(content))
  },
)

it('lines left out of the file stay told through corrections, behind them what a correction leaves out', () => {
  const contents = ['目录', '第一章 会议 …… 1', '附件1 名单 …… 2']
  const [title = '', ...others] = rule.split('\n')
  const first = fit(readDraft(linesTyped([title, ...contents, ...others].join('\n')), [], newId))
  expect(first.dropped.map(({ text }) => text)).toEqual(contents)
  const second = idOf(first.content.provisions, '第二条') ?? ''
  const typed = fit(withTyped(first, second, '第二条 会议由主任召集。\n— 3 —', newId))
  const told = [...contents, '— 3 —']
  expect(typed.dropped.map(({ text }) => text)).toEqual(told)
  const whole = [title, ...contents, ...others].join('\n')
  expect(fit(withAllTyped(typed, whole, newId)).dropped.map(({ text }) => text)).toEqual(told)
})

const idOf = (provisions: readonly Provision[], label: string) =>
  (flat(provisions) as Identified[]).find((one) => one.label === label)?.id

it('an article under its number is that article, though not one word of it stayed', () => {
  const before = read(rule)
  const second = idOf(before.provisions, '第二条') ?? ''
  const typed = fit(withTyped(draft(before), second, '第二条 经费列入预算。', newId)).content
  expect(idOf(typed.provisions, '第二条')).toBe(second)
  const item = idOf(before.provisions, '（一）') ?? ''
  const other = fit(withTyped(draft(before), item, '（一）突发情况', newId)).content
  expect(idOf(other.provisions, '（一）')).toBe(item)
})

it('what a wrong file or a deletion lost is what it was, once it is there again', () => {
  const before = read(rule)
  const wrong = fit(
    readDraft(
      linesTyped('视察办法\n第一条 代表可以视察。\n第二条 视察由办公室安排。'),
      [before.provisions],
      newId,
    ),
  ).content
  expect(idOf(wrong.provisions, '第二条')).not.toBe(idOf(before.provisions, '第二条'))
  const again = fit(withAllTyped(draft(wrong), rule, newId, [before.provisions])).content
  expect(again.provisions).toEqual(before.provisions)
  const second = idOf(before.provisions, '第二条') ?? ''
  const without = fit(withTyped(draft(before), second, '', newId)).content
  const back = fit(withAllTyped(draft(without), rule, newId, [before.provisions])).content
  expect(back.provisions).toEqual(before.provisions)
})

it('no id stands twice, whatever the trees say', () => {
  const before = read(rule).provisions
  const twice = carryIdsThrough([before, before], [...before, ...structuredClone(before)], newId)
  const ids = (flat(twice) as Identified[]).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
