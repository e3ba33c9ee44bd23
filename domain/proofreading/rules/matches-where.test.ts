import { after, matchesWhere, notAfter, type Fits } from './matches-where'

test.each<[string, string, RegExp, Fits, [number, string][]]>([
  ['none', '甲乙', /丙/g, after(/甲$/), []],
  ['at the head nothing stands before', '甲甲', /甲/g, (before) => before === '', [[0, '甲']]],
  ['what does not fit holds up none within it', '123', /\d\d/g, after(/1$/), [[1, '23']]],
  [
    'what fits is not looked into',
    '1234',
    /\d\d/g,
    notAfter(/x$/),
    [
      [0, '12'],
      [2, '34'],
    ],
  ],
  [
    'by itself',
    '甲一乙一',
    /./g,
    (_, whole) => whole === '一',
    [
      [1, '一'],
      [3, '一'],
    ],
  ],
  ['far down', `${'甲'.repeat(90)}乙丙`, /丙/g, after(/甲乙$/), [[91, '丙']]],
])('%s', (_, text, pattern, fits, expected) => {
  expect(matchesWhere(text, pattern, fits).map(({ index, 0: whole }) => [index, whole])).toEqual(
    expected,
  )
  expect(pattern.lastIndex).toBe(0)
})
