import { whenOf } from './when'

const now = '2026-12-10T02:00:00.000Z'
const row = { kind: 'storyReview', id: '', title: '' } as const

test.each([
  [{ until: '2026-12-12T15:59:59.999Z' }, '还剩 2 天 13 小时', '12月12日 23:59 前', false],
  [{ until: '2026-12-20T02:00:00.000Z' }, '还剩 10 天', '12月20日 10:00 前', false],
  [{ until: '2026-12-10T05:30:00.000Z' }, '还剩 3 小时', '12月10日 13:30 前', false],
  [{ until: '2026-12-09T00:00:00.000Z' }, '已超过 1 天 2 小时', '12月9日 08:00 前', true],
  [{ since: '2026-12-05T02:00:00.000Z' }, '已等 5 天', '12月5日 起', false],
  [{ since: '2026-12-10T01:50:00.000Z' }, '刚刚', '12月10日 起', false],
  [{ since: '2025-12-10T02:00:00.000Z', wrong: true }, '已等 365 天', '2025年12月10日 起', true],
  [{}, '', '', false],
])('%j', (facts, text, moment, late) => {
  expect(whenOf({ ...row, ...facts }, now)).toEqual({ text, moment, late })
})
