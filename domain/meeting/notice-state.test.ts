import { noticeState } from './notice-state'

test.each([
  [undefined, 'none'],
  ['draft', 'writing'],
  ['returned', 'writing'],
  ['inReview', 'inReview'],
  ['approved', 'signed'],
  ['published', 'issued'],
])('a notice of status %s is %s', (status, state) => expect(noticeState(status)).toBe(state))
