import { automaticNumbers, type NumberingLevel, type NumberingList } from './word-numbering'

const level = (format: string, text: string, start = 1): NumberingLevel => ({ format, text, start })
const list = (levels: NumberingLevel[], more: Partial<NumberingList> = {}): NumberingList => ({
  abstract: 'a',
  levels,
  restarts: {},
  ...more,
})
const rule = [
  level('chineseCounting', '第%1章'),
  level('chineseCountingThousand', '第%2条'),
  level('japaneseCounting', '（%3）'),
  level('decimal', '%4.'),
]
const numbers = (lists: Record<string, NumberingList>, ...asked: [string, number][]) => {
  const next = automaticNumbers(new Map(Object.entries(lists)))
  return asked.map(([numId, at]) => next(numId, at))
}

it('counts each level, and begins inner ones anew below an outer one', () => {
  const asked: [string, number][] = [0, 1, 2, 2, 3, 1, 2, 0, 1].map((at) => ['1', at])
  expect(numbers({ 1: list(rule) }, ...asked)).toEqual([
    ...['第一章', '第一条', '（一）', '（二）', '1.', '第二条', '（一）', '第二章', '第一条'],
  ])
})

it.each<[string, number | undefined, string[]]>([
  ['after any outer level where nothing is said', undefined, ['一', '二', '一', '一']],
  ['never', 0, ['一', '二', '三', '四']],
  ['only after the outermost', 1, ['一', '二', '三', '一']],
  ['after the outermost and the next', 2, ['一', '二', '一', '一']],
  ['as without, where the level that is said lies within', 9, ['一', '二', '一', '一']],
])('begins an inner level anew %s', (_, anewBelow, expected) => {
  const third = { ...level('chineseCounting', '%3'), ...(anewBelow !== undefined && { anewBelow }) }
  const levels = [...rule.slice(0, 2), third]
  const asked: [string, number][] = [0, 1, 2, 2, 1, 2, 0, 2].map((at) => ['1', at])
  const shown = numbers({ 1: list(levels) }, ...asked)
  expect(shown.filter((_, n) => asked[n]?.[1] === 2)).toEqual(expected)
})

it('starts every level of a list anew that says so, each once', () => {
  const lists = {
    1: list([...rule.slice(0, 1), { ...level('decimal', '%2.'), anewBelow: 0 }]),
    2: list([...rule.slice(0, 1), { ...level('decimal', '%2.'), anewBelow: 0 }], {
      restarts: { 0: 1, 1: 1 },
    }),
  }
  const asked: [string, number][] = [
    ['1', 0],
    ['1', 1],
    ['2', 0],
    ['2', 1],
    ['2', 1],
  ]
  expect(numbers(lists, ...asked)).toEqual(['第一章', '1.', '第一章', '1.', '2.'])
})

it.each<[string, NumberingLevel, string]>([
  ['circles', level('decimalEnclosedCircleChinese', '%1'), '①'],
  ['letters', level('upperLetter', '%1)'), 'A)'],
  ['bullets', level('bullet', '•'), ''],
  ['another start', level('chineseCounting', '第%1条', 12), '第十二条'],
  ['a format no rule has', level('ordinal', '%1'), '1'],
])('shows %s', (_, one, expected) => {
  expect(numbers({ 1: list([one]) }, ['1', 0])).toEqual([expected])
})

it('counts on through lists of one kind, but where one starts anew', () => {
  const lists = {
    1: list(rule),
    2: list(rule, { restarts: { 0: 1 } }),
    3: list(rule, { abstract: 'b' }),
  }
  const asked: [string, number][] = [
    ['1', 0],
    ['1', 0],
    ['2', 0],
    ['2', 0],
    ['3', 0],
    ['9', 0],
  ]
  expect(numbers(lists, ...asked)).toEqual(['第一章', '第二章', '第一章', '第二章', '第一章', ''])
})

it('shows every number in digits where the list says so', () => {
  const lists = {
    1: list([rule[0] as NumberingLevel, { ...level('decimal', '%1.%2'), legal: true }]),
  }
  expect(numbers(lists, ['1', 0], ['1', 1])).toEqual(['第一章', '1.1'])
})
