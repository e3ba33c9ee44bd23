import * as fc from 'fast-check'
import { fromChinese, toChinese } from './chinese'

test.each([
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [65, '六十五'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [112, '一百一十二'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1100, '一千一百'],
  [1260, '一千二百六十'],
  [2222, '二千二百二十二'],
  [9999, '九千九百九十九'],
])('%i is written %s, and read', (n, text) => {
  expect(toChinese(n)).toBe(text)
  expect(fromChinese(text)).toBe(n)
})

test.each([
  ['〇', 0],
  ['两', 2],
  ['两百', 200],
  ['两千零二', 2002],
  ['廿', 20],
  ['廿一', 21],
  ['卅一', 31],
  ['一百廿三', 123],
  ['一十八', 18],
  ['一百十二', 112],
  ['一千零十', 1010],
  ['一百〇一', 101],
  ['二〇二六', 2026],
  ['一九五四', 1954],
  ['一二', 12],
])('%s is read as %i', (text, n) => expect(fromChinese(text)).toBe(n))

test.each([
  '',
  '十十',
  '二十三十',
  '百',
  '零百',
  '一百一',
  '一百零十二零',
  '一千一十',
  '零五',
  '十两',
  '二十零一',
  '廿十',
  '一万',
  '一二三四五',
  '第十条',
  '12',
  '十 二',
])('“%s” is no number', (text) => expect(fromChinese(text)).toBeUndefined())

test.each([-1, 10_000, 1.5, NaN])('%d cannot be written', (n) =>
  expect(() => toChinese(n)).toThrow('between 0 and 9999'),
)

test('every number is read as itself', () => {
  for (let n = 0; n <= 9999; n++) expect(fromChinese(toChinese(n))).toBe(n)
})

test('whatever is read is a number that can be written, and reading never throws', () => {
  const anyText = fc.string({
    unit: fc.constantFrom(...'零〇一二两三四五六七八九十百千廿卅万第'),
    maxLength: 8,
  })
  fc.assert(
    fc.property(anyText, (text) => {
      const n = fromChinese(text)
      if (n !== undefined) expect(fromChinese(toChinese(n))).toBe(n)
    }),
    { numRuns: 5000 },
  )
})
