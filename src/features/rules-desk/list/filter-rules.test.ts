import { byBook } from './filter-rules'
import type { RuleRow } from './use-rules'

const rule = (
  title: string,
  part: string,
  order: number,
  more: Partial<RuleRow> = {},
): RuleRow => ({
  ruleId: title,
  title,
  part,
  order,
  book: 'work',
  scope: 'public',
  path: 'chairpersons',
  editions: [],
  ...more,
})

const draft = { editionId: 'd', ordinal: 2, status: 'draft', opinions: 0, unanswered: 0 } as const
const rules = [
  rule('请假办法', '履职', 20, { current: { editionId: 'c', ordinal: 1, standing: 'inForce' } }),
  rule('议事规则', '会议', 1, { draft }),
  rule('公文办法', '履职', 10, {
    editions: [{ editionId: 'r', ordinal: 1, standing: 'repealed' }],
  }),
  rule('联系代表办法', '联系', 5, { book: 'contact' }),
]

const shown = (...asked: [Parameters<typeof byBook>[1], string]) =>
  byBook(rules, ...asked).map(({ book, parts }) => [
    book,
    ...parts.map(
      ({ name, rules: inPart }) => `${name}：${inPart.map(({ title }) => title).join('、')}`,
    ),
  ])

test('by book and part, in their order', () => {
  expect(shown('all', '')).toEqual([
    ['work', '会议：议事规则', '履职：公文办法、请假办法'],
    ['contact', '联系：联系代表办法'],
  ])
})

test.each([
  ['underWay', '', '会议：议事规则'],
  ['inForce', '', '履职：请假办法'],
  ['repealed', '', '履职：公文办法'],
  ['all', ' 请假', '履职：请假办法'],
] as const)('%s %s', (which, words, found) => {
  expect(shown(which, words)).toEqual([['work', found]])
})

test('nothing found, no book is shown', () => {
  expect(shown('notYetInForce', '')).toEqual([])
})
