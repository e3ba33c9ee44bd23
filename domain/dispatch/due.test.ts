import { due } from './due'

// 17:00 on 18 December in Shanghai.
const deadline = '2026-12-18T09:00:00.000Z'

test.each([
  ['2026-12-16T15:59:00.000Z', '还剩2天', false],
  ['2026-12-16T16:00:00.000Z', '还剩1天', false],
  ['2026-12-17T16:00:00.000Z', '今天截止', false],
  ['2026-12-18T08:59:59.999Z', '今天截止', false],
  [deadline, '已过时间', true],
  ['2026-12-18T16:00:00.000Z', '已超过1天', true],
])('at %s: %s', (now, text, late) => expect(due(deadline, now)).toEqual({ text, late }))
