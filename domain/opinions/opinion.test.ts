import { answeredAmong, countsAmong, countsInWords, flagOf, totalOf } from './opinion'

test.each([
  [undefined, undefined],
  [{ suggest: 'pass', label: 100 }, undefined],
  [{ suggest: 'review', label: 20001 }, '时政'],
  [{ suggest: 'risky', label: 20006 }, '违法犯罪'],
  [{ suggest: 'risky', label: 21000 }, '其他'],
])('what WeChat said, %j, is told as %s', (check, says) => {
  expect(flagOf(check)).toBe(says)
})

test('what is unanswered is named while there is some', () => {
  const counts = { accepted: 3, partlyAccepted: 1, notAccepted: 0, unanswered: 2 }
  const answered = '采纳 3 条，部分采纳 1 条，未采纳 0 条'
  expect(countsInWords(counts)).toBe(`${answered}，尚未答复 2 条`)
  expect(countsInWords({ ...counts, unanswered: 0 })).toBe(answered)
})

test('counted among some, they are all of them', () => {
  const results = ['accepted', 'unanswered', 'accepted', 'notAccepted'] as const
  const some = results.map((result) => ({ result }))
  const counts = countsAmong(some)
  expect(counts).toEqual({ accepted: 2, partlyAccepted: 0, notAccepted: 1, unanswered: 1 })
  expect([totalOf(counts), answeredAmong(some)]).toEqual([4, 3])
  expect([totalOf(countsAmong([])), answeredAmong([])]).toEqual([0, 0])
})
