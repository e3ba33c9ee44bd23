import { statutes, testStatutes } from '../../../tests/builders/statutes'
import fc from 'fast-check'
import { parseRule } from '../../provisions/parse-rule'
import type { Provision } from '../../provisions/provision'
import { linesOfText } from '../../provisions/read-lines'
import type { Identified } from '../../rulebook/identified'
import type { SnapshotRule } from '../../rulebook-snapshot/snapshot'
import { wordsOf } from '../words'
import { indexRulebook, wordsIn, type RulebookIndex } from './rulebook-index'
import { searchRulebook } from './search-rulebook'

const rules = [
  aRule('XX区人大常委会议事规则', [
    '第一章 会议的召开',
    '第一条 常务委员会会议每两个月至少举行一次。',
    '第二条 组成人员因故不能出席的，应当请假。',
    '第二章 请假',
    '第三条 请假由主任批准。',
    '第四条 未经批准不得缺席，依照第二条办理。',
  ]),
  aRule('代表请假制度', [
    '第一条 代表因病请假的，附证明。',
    '第二条 会议期间请假，由代表团团长转报。',
  ]),
  aRule('旧的请假规定', ['第一条 请假找办公室。'], { standing: 'repealed', book: 'contact' }),
]
const index = indexRulebook(rules)

function aRule(title: string, lines: string[], rest: Partial<SnapshotRule> = {}): SnapshotRule {
  let count = 0
  const identified = (one: Provision): Identified => ({
    ...one,
    id: `${title}/${count++}`,
    children: one.children.map(identified),
  })
  return {
    ruleId: title,
    editionId: `${title}-1`,
    title,
    book: 'work',
    part: '会议制度',
    order: 1,
    standing: 'inForce',
    notes: [],
    adoptedBy: '主任会议',
    adoptedOn: '2026-01-01',
    effectiveOn: '2026-02-01',
    provisions: parseRule(linesOfText([title, ...lines].join('\n'))).provisions.map(identified),
    ...rest,
  }
}

/** What was found, as one would say it: 《代表请假制度》第一条. */
const found = (query: string, filters = {}, among: RulebookIndex = index) =>
  searchRulebook(among, query, filters, Infinity).hits.map(
    ({ rule, provisionId }) =>
      `《${rule.title}》${among.ids.includes(provisionId ?? '') ? labelOf(rule.provisions, provisionId) : ''}`,
  )

const labelOf = (provisions: readonly Identified[], id?: string): string =>
  provisions.flatMap((one) => (one.id === id ? [one.label] : [labelOf(one.children, id)])).join('')

test.each([
  [
    '请假',
    [
      '《代表请假制度》',
      '《代表请假制度》第一条',
      '《代表请假制度》第二条',
      '《XX区人大常委会议事规则》第二章',
      '《XX区人大常委会议事规则》第三条',
      '《XX区人大常委会议事规则》第二条',
      '《旧的请假规定》',
      '《旧的请假规定》第一条',
    ],
  ],
  [
    '第二条',
    [
      '《XX区人大常委会议事规则》第二条',
      '《代表请假制度》第二条',
      '《XX区人大常委会议事规则》第四条',
    ],
  ],
  ['议事规则 第三条', ['《XX区人大常委会议事规则》第三条']],
  [
    '议事规则 请假',
    [
      '《XX区人大常委会议事规则》第二章',
      '《XX区人大常委会议事规则》第三条',
      '《XX区人大常委会议事规则》第二条',
    ],
  ],
  ['团', ['《代表请假制度》第二条']],
  ['ｘｘ区', ['《XX区人大常委会议事规则》']],
  ['，。', []],
])('%j finds, best first, %j', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('words that stand near each other come before words that do not', () => {
  const near = aRule('办法', [
    '第一条 代表提出的意见，由有关机关研究以后，将办理的结果连同建议一并答复。',
    '第二条 代表可以提出建议。',
    '第三条 代表建议应当办理。',
  ])
  expect(found('代表 建议', {}, indexRulebook([near]))).toEqual([
    '《办法》第三条',
    '《办法》第二条',
    '《办法》第一条',
  ])
})

test('filters leave out other books, standings and organs', () => {
  expect(found('请假', { book: 'contact' })).toEqual(['《旧的请假规定》', '《旧的请假规定》第一条'])
  expect(found('请假', { standing: 'inForce' })).toHaveLength(6)
  expect(found('请假', { adoptedBy: '常委会会议' })).toEqual([])
})

test('where nothing has all words, what has most is given, and said', () => {
  const { complete, words, total, hits } = searchRulebook(index, '团长 批准 证明', {}, 10)
  expect([complete, words, total]).toEqual([false, ['团长', '批准', '证明'], 4])
  expect(hits.map(({ has }) => has)).toContainEqual(['批准'])
  const parted = searchRulebook(index, '会议请假怎么办', {}, 10)
  expect([parted.complete, parted.words]).toEqual([false, ['会议', '请假']])
  expect(parted.hits[0]).toMatchObject({ has: ['会议', '请假'] })
  expect(searchRulebook(index, '视频会诊', {}, 10)).toMatchObject({ complete: false })
  expect(searchRulebook(index, '鹦鹉', {}, 10)).toMatchObject({ complete: false, total: 0 })
})

test('only as many as asked for are given, and all are counted', () => {
  const { total, hits } = searchRulebook(index, '请假', {}, 3)
  expect([total, hits.length]).toEqual([8, 3])
})

/** What looking through every document finds. */
function plainly(among: RulebookIndex, words: readonly string[]): string[] {
  const places: string[] = []
  for (let n = 0; n < among.ends.length; n++) {
    const own = wordsIn(among, n)
    const rule = among.ruleOf[n] ?? 0
    const around = [among.headings[among.headingsOf[n] ?? 0] ?? '', among.titles[rule] ?? '']
    const has = (word: string) => own.includes(word) || around.some((text) => text.includes(word))
    if (words.some((word) => own.includes(word)) && words.every(has))
      places.push(`${rule} ${among.ids[n]}`)
  }
  return places.sort()
}

function expectAllOf(among: RulebookIndex, query: string): void {
  const { complete, hits, words } = searchRulebook(among, query, {}, Infinity)
  const given = hits.map(
    ({ rule, provisionId = '' }) => `${among.rules.indexOf(rule)} ${provisionId}`,
  )
  const expected = plainly(among, wordsOf(query))
  if (expected.length === 0) expect(complete && words.length > 0).toBe(false)
  else expect([complete, given.sort()]).toEqual([true, expected])
}

/** Few characters, so that pairs and words come together often: wide and narrow, of one unit and of two, and odd ones. */
const text = fc
  .array(fc.constantFrom('代', '表', '会', 'Ａ', 'a', 'B', '㎡', '𠮷', '，', ' ', '１', 'ﬁ'), {
    maxLength: 40,
  })
  .map((characters) => characters.join(''))

test('nothing is missed, and nothing given, that looking through every text would not find', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.array(text, { maxLength: 5 })), { minLength: 1, maxLength: 5 }),
      text,
      (written, query) => {
        const book = written.map(([title, paragraphs], n) => ({
          ...aRule(title, []),
          ruleId: `r${n}`,
          provisions: paragraphs.map((words, m): Identified => ({
            id: `${n}-${m}`,
            level: m === 0 ? 'chapter' : 'article',
            label: '',
            text: words,
            children: [],
            line: m,
          })),
        }))
        expectAllOf(indexRulebook(book), query)
      },
    ),
    { numRuns: 300 },
  )
})

testStatutes('nor in real statutes', () => {
  const rules = statutes.map((statute, n) => ({
    ...aRule(
      statute.file,
      linesOfText(statute.text).map(({ text }) => text),
    ),
    ruleId: `r${n}`,
  }))
  const book = indexRulebook(rules)
  const words = fc
    .tuple(fc.nat(book.text.length - 1), fc.integer({ min: 1, max: 9 }))
    .map(([at, length]) => book.text.slice(at, at + length))
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (some) =>
      expectAllOf(book, some.join(' ')),
    ),
    { numRuns: 150 },
  )
})
