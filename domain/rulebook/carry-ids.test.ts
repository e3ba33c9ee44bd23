import * as fc from 'fast-check'
import { statutes, testStatutes } from '../../tests/builders/statutes'
import { toChinese } from '../numerals/chinese'
import { flat } from '../provisions/flat'
import { parseRule } from '../provisions/parse-rule'
import { linesOfText } from '../provisions/read-lines'
import { carryIds } from './carry-ids'
import type { Identified } from './identified'

let made = 0
const newId = () => `new-${++made}`
const treeOf = (lines: readonly string[]) =>
  parseRule(linesOfText(['某某规则', ...lines].join('\n'))).provisions
const first = (lines: readonly string[]) => carryIds([], treeOf(lines), newId)
const all = (tree: readonly Identified[]) => flat(tree) as Identified[]
/** Each labelled provision by its label. */
const byLabel = (tree: readonly Identified[]) =>
  Object.fromEntries(all(tree).map(({ label, id }) => [label, id]))

/** The ids of the newer tree's articles, by the labels of the older: `{ 第四条: '第三条' }`. */
function carried(before: readonly string[], after: readonly string[]) {
  const old = first(before)
  const was = new Map(all(old).map(({ id, label }) => [id, label]))
  return Object.fromEntries(
    all(carryIds(old, treeOf(after), newId))
      .filter(({ level }) => level === 'article')
      .map(({ id, label }) => [label, was.get(id) ?? 'new']),
  )
}

const text = [
  '第一条 会议由常委会主任召集，主任可以委托副主任召集。',
  '第二条 会议议程由主任会议提出，经全体会议通过。',
  '第三条 会议期间表决议案采用无记名方式。',
  '第四条 本规则由常委会办公室负责解释。',
]

it.each<[string, string[], Record<string, string>]>([
  [
    'nothing changed',
    text,
    { 第一条: '第一条', 第二条: '第二条', 第三条: '第三条', 第四条: '第四条' },
  ],
  [
    'one taken out, the rest counted up anew',
    [
      text[0] ?? '',
      '第二条 会议期间表决议案采用无记名方式。',
      '第三条 本规则由常委会办公室负责解释。',
    ],
    { 第一条: '第一条', 第二条: '第三条', 第三条: '第四条' },
  ],
  [
    'one put in',
    [
      text[0] ?? '',
      '第二条 列席人员由秘书长通知，并印发会议材料。',
      '第三条 会议议程由主任会议提出，经全体会议通过。',
      '第四条 会议期间表决议案采用无记名方式。',
      '第五条 本规则由常委会办公室负责解释。',
    ],
    { 第一条: '第一条', 第二条: 'new', 第三条: '第二条', 第四条: '第三条', 第五条: '第四条' },
  ],
  [
    'reworded under its number',
    [text[0] ?? '', text[1] ?? '', '第三条 会议期间表决议案采用按表决器方式。', text[3] ?? ''],
    { 第一条: '第一条', 第二条: '第二条', 第三条: '第三条', 第四条: '第四条' },
  ],
  [
    'reworded and renumbered, between the same neighbours',
    [
      text[0] ?? '',
      '第二条之一 会议材料在会前七日送达。',
      '第三条 会议议程由主任会议拟订并提出，由全体会议通过。',
      '第四条 会议期间表决议案采用无记名方式。',
      '第五条 本规则由常委会办公室负责解释。',
    ],
    { 第一条: '第一条', 第二条之一: 'new', 第三条: '第二条', 第四条: '第三条', 第五条: '第四条' },
  ],
  [
    'moved to the end',
    [text[1] ?? '', text[2] ?? '', text[3] ?? '', text[0] ?? ''],
    { 第一条: '第一条', 第二条: '第二条', 第三条: '第三条', 第四条: '第四条' },
  ],
])('%s', (_, after, expected) => {
  expect(carried(text, after)).toEqual(expected)
})

it('carries headings, items and what moved into another chapter', () => {
  const before = first([
    '第一章 总则',
    '第一条 有下列情形之一的，可以请假：',
    '（一）因病；',
    '（二）因公出差。',
    '第二章 批准',
    '第二条 请假由常委会主任批准，并告知办公室。',
    '第三条 办公室应当记录请假情况并定期通报。',
  ])
  const after = carryIds(
    before,
    treeOf([
      '第一章 总则',
      '第一条 有下列情形之一的，可以请假：',
      '（一）因病；',
      '（二）因家事；',
      '（三）因公出差。',
      '第二条 请假由常委会主任批准，并告知办公室。',
      '第二章 请假的批准',
      '第三条 办公室应当记录请假情况并定期通报。',
    ]),
    newId,
  )
  const was = byLabel(before)
  const now = byLabel(after)
  expect(now).toMatchObject({
    第一章: was['第一章'],
    第二章: was['第二章'],
    第二条: was['第二条'],
    '（一）': was['（一）'],
    '（三）': was['（二）'],
  })
  expect(Object.values(was)).not.toContain(now['（二）'])
})

/** What may happen to the articles of a rule, by their places; `reword` is seen to, `renumber` counts all up anew. */
const amendment = fc.record({
  taken: fc.array(fc.nat(), { maxLength: 4 }),
  put: fc.array(fc.nat(), { maxLength: 4 }),
  reworded: fc.array(fc.nat(), { maxLength: 4 }),
  renumber: fc.boolean(),
})

interface Article {
  /** The place it had; none for a new one. */
  was?: number
  label: string
  words: string
  touched: boolean
}

function amended(
  words: readonly string[],
  change: typeof amendment extends fc.Arbitrary<infer A> ? A : never,
): Article[] {
  const at = (places: readonly number[]) => new Set(places.map((place) => place % words.length))
  const [taken, put, reworded] = [at(change.taken), at(change.put), at(change.reworded)]
  const label = (n: number) => `第${toChinese(n)}条`
  const articles = words.flatMap((one, place): Article[] => {
    const touched = reworded.has(place)
    const kept = taken.has(place)
      ? []
      : [
          {
            was: place,
            label: label(place + 1),
            words: touched ? `${one.slice(0, -1)}，另有规定的除外。` : one,
            touched,
          },
        ]
    const added = put.has(place)
      ? [
          {
            label: `${label(place + 1)}之一`,
            words: `新增事项之${toChinese(place)}由办公室另行通知办理。`,
            touched: true,
          },
        ]
      : []
    return [...kept, ...added]
  })
  return change.renumber ? articles.map((one, n) => ({ ...one, label: label(n + 1) })) : articles
}

function holds(words: readonly string[], change: Parameters<typeof amended>[1]) {
  const old = carryIds([], treeOf(words.map((one, n) => `第${toChinese(n + 1)}条 ${one}`)), newId)
  const oldIds = old.filter(({ level }) => level === 'article').map(({ id }) => id)
  const articles = amended(words, change)
  if (articles.length === 0) return
  const tree = carryIds(old, treeOf(articles.map((one) => `${one.label} ${one.words}`)), newId)
  const ids = all(tree).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const now = tree.filter(({ level }) => level === 'article').map(({ id }) => id)
  for (const [n, { was, touched }] of articles.entries())
    if (was !== undefined && !touched) expect(now[n]).toBe(oldIds[was])
}

it('every article that nobody touched keeps its id, and no id comes twice', () => {
  const word = fc.constantFrom(...'会议由常委办公室主任召集代表应当按规定请假报告审议表决通知')
  const words = fc.uniqueArray(
    fc.array(word, { minLength: 8, maxLength: 60 }).map((signs) => `${signs.join('')}。`),
    { minLength: 3, maxLength: 40 },
  )
  fc.assert(fc.property(words, amendment, holds), { numRuns: 150 })
})

testStatutes(
  'so with the articles of real statutes',
  () => {
    const articles = statutes
      .map((statute) => treeOf(linesOfText(statute.text).map(({ text }) => text)))
      .map((tree) =>
        flat(tree).filter((one) => one.level === 'article' && one.children.length === 0),
      )
      .map((some) => [...new Set(some.map((one) => one.text))])
      .filter((words) => words.length > 5)
    fc.assert(fc.property(fc.constantFrom(...articles), amendment, holds), { numRuns: 60 })
  },
  60_000,
)

testStatutes('follows a law from one revision to the next', () => {
  const read = (name: string) => {
    const statute = statutes.find(({ file }) => file.includes(name))
    return treeOf(linesOfText(statute?.text ?? '').map(({ text }) => text))
  }
  const old = carryIds([], read('常务委员会议事规则(2009-04-24)'), newId)
  const young = carryIds(old, read('常务委员会议事规则(2022-06-24)'), newId)
  const was = new Set(
    all(old)
      .filter(({ level }) => level === 'article')
      .map(({ id }) => id),
  )
  const ids = all(young).map(({ id }) => id)
  const kept = all(young).filter(({ level, id }) => level === 'article' && was.has(id))
  expect(new Set(ids).size).toBe(ids.length)
  // 2022 kept, mostly reworded, nearly every one of the 36 articles of 2009.
  expect(kept.length / was.size).toBeGreaterThan(0.75)
})
