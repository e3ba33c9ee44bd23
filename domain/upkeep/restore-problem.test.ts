import { restoreProblemText } from './restore-problem'

test.each([
  [false, '这次什么也没有写入'],
  [true, '先前写入的还在，没有写完'],
])('an archive that is broken off, written in part %s', (begun, says) => {
  expect(restoreProblemText({ what: 'brokenOff' }, begun).says).toContain(says)
})

test('a piece that is gone is no fault of the archive', () => {
  const { says, next } = restoreProblemText({ what: 'pieceGone' }, true)
  expect(says).not.toMatch(/不完整|没有写入/)
  expect(next).toContain('同一份备份')
})
