import { parseRule } from '../provisions/parse-rule'
import type { Provision } from '../provisions/provision'
import { linesOfText } from '../provisions/read-lines'
import type { SnapshotRule } from '../rulebook-snapshot/snapshot'
import { citationOf, citedWords } from './citation'
import type { Identified } from './identified'
import { linksOfBook } from './links-in-book'

/** A rule whose provisions are named by where they stand: 议/第二条, 议/第二条/2. */
function aRule(ruleId: string, title: string, lines: string[]): SnapshotRule {
  const named =
    (above: string) =>
    (one: Provision, n: number): Identified => {
      const id = `${above}/${one.label || n + 1}`
      return { ...one, id, children: one.children.map(named(id)) }
    }
  return {
    ruleId,
    editionId: `${ruleId}-1`,
    title,
    book: 'work',
    part: '会议制度',
    order: 1,
    standing: 'inForce',
    notes: [],
    adoptedBy: '主任会议',
    adoptedOn: '2026-01-01',
    effectiveOn: '2026-02-01',
    provisions: parseRule(linesOfText([title, ...lines].join('\n'))).provisions.map(named(ruleId)),
  }
}

const procedure = aRule('议', 'XX区人大常委会议事规则', [
  '第一条 会议每两个月举行一次。',
  '第二条 组成人员应当出席。',
  '不能出席的，依照下列办法办理：',
  '（一）书面请假；',
  '（二）依照本规则第一条另行通知。',
  '第二条之一 依照《代表法》第八条、第九条办理。',
])
const leave = aRule('假', '请假办法', [
  '第一条 依照《XX区人大常委会议事规则》第二条、第二条之一和第九十九条请假。',
  '第二条 依照议事规则第二条第二款批准；本办法第一条的情形除外。',
])
const links = linksOfBook([procedure, leave])

test.each([
  [procedure, '依照本规则第一条另行通知', [['第一条', '议/第一条']]],
  [procedure, '依照《代表法》第八条办理', []],
  [procedure, '依照全国人大常委会议事规则第一条办理', []],
  [
    leave,
    '依照《XX区人大常委会议事规则》第二条、第二条之一和第九十九条请假。',
    [
      ['第二条', '议/第二条'],
      ['第二条之一', '议/第二条之一'],
    ],
  ],
  [
    leave,
    '依照议事规则第二条第二款批准；本办法第一条的情形除外。',
    [
      ['第二条第二款', '议/第二条'],
      ['第一条', '假/第一条'],
    ],
  ],
])('in %#. the articles of the book that are named are links', (rule, text, expected) => {
  const found = links
    .linksIn(rule, text)
    .map(({ offset, length, provisionId }) => [text.slice(offset, offset + length), provisionId])
  expect(found).toEqual(expected)
})

test('a short name that fits two rules names neither, and a repealed one is not named', () => {
  const other = aRule('另', 'XX街道议事规则', ['第一条 另行规定。', '第二条 略。'])
  const text = '依照《议事规则》第二条办理。'
  expect(linksOfBook([procedure, leave, other]).linksIn(leave, text)).toEqual([])
  const repealed = { ...other, standing: 'repealed' as const }
  expect(linksOfBook([procedure, leave, repealed]).linksIn(leave, text)).toHaveLength(1)
})

test('an article knows who names it, each once', () => {
  const citing = (ruleId: string, provisionId: string) =>
    links.citing({ ruleId, provisionId }).map(({ provision }) => provision.id)
  expect(citing('议', '议/第二条')).toEqual(['假/第一条', '假/第二条'])
  expect(citing('议', '议/第一条')).toEqual(['议/第二条'])
  expect(citing('假', '假/第二条')).toEqual([])
})

test.each([
  ['议/第二条/2/（一）', '《XX区人大常委会议事规则》第二条第二款第（一）项', '书面请假；'],
  ['议/第二条/1', '《XX区人大常委会议事规则》第二条第一款', '组成人员应当出席。'],
  ['议/第二条之一', '《XX区人大常委会议事规则》第二条之一', '依照《代表法》第八条、第九条办理。'],
])('%s is passed on as %s', (id, citation, words) => {
  expect(citationOf(procedure, id)).toBe(citation)
  expect(citedWords(procedure, id)).toBe(`${citation}：${words}`)
})

test('a whole article is passed on with its paragraphs and items, line by line', () => {
  expect(citedWords(procedure, '议/第二条').split('\n')).toEqual([
    '《XX区人大常委会议事规则》第二条：组成人员应当出席。',
    '不能出席的，依照下列办法办理：',
    '（一） 书面请假；',
    '（二） 依照本规则第一条另行通知。',
  ])
})
