import { termName, termOf } from './term'

test.each([
  ['第十八届', 18],
  ['十八', 18],
  ['18', 18],
  ['１８', 18],
  [' 第 18 届 ', 18],
  ['18届', 18],
  ['第一届', 1],
  ['十', 10],
  ['一十八', 18],
  ['二十', 20],
  ['九十九', 99],
  ['0', undefined],
  ['100', undefined],
  ['第届', undefined],
  ['', undefined],
  ['十十', undefined],
  ['本届', undefined],
  ['18.5', undefined],
])('%s is term %s', (written, term) => expect(termOf(written)).toBe(term))

test('a term is named in numerals, and its name is read as itself, from 1 to 99', () => {
  expect([1, 10, 18, 20, 21].map(termName)).toEqual([
    '第一届',
    '第十届',
    '第十八届',
    '第二十届',
    '第二十一届',
  ])
  for (let term = 1; term < 100; term++) expect(termOf(termName(term))).toBe(term)
})
