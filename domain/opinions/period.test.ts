import type { OpinionPeriod } from '../rulebook/edition'
import type { Scope } from '../vocabulary/rulebook'
import { isOpen, nameOfPeriod, periodFor, timeLeft } from './period'

const by = { id: 'p1', name: '陈XX' }
const aPeriod = (change: Partial<OpinionPeriod> = {}): OpinionPeriod => ({
  text: 1,
  title: '接待日制度（草案）',
  openedAt: '2026-11-23T02:00:00.000Z',
  openedBy: by,
  closesOn: '2026-12-10',
  audience: { kind: 'public' },
  ...change,
})
const asking = (...organIds: string[]) => ({ audience: { kind: 'organs' as const, organIds } })

test.each([
  ['its first moment', '2026-11-23T02:00:00.000Z', true],
  ['the last minute of its last day in Shanghai', '2026-12-10T15:59:59.000Z', true],
  ['the first of the next day', '2026-12-10T16:00:00.000Z', false],
])('opinions are taken through the whole of the last day: %s', (_, now, open) => {
  expect(isOpen(aPeriod(), now)).toBe(open)
})

test('closed before its day it is closed at once', () => {
  const closed = { at: '2026-11-24T02:00:00.000Z', by, reason: '意见已收齐' }
  expect(isOpen(aPeriod({ closed }), '2026-11-24T02:00:00.000Z')).toBe(false)
})

test.each([
  ['2026-12-07T02:00:00.000Z', true, '还剩 3 天'],
  ['2026-12-10T02:00:00.000Z', true, '今天截止'],
  ['2026-12-11T02:00:00.000Z', false, '已截止'],
  ['2026-12-01T02:00:00.000Z', false, '已截止'],
])('at %s, open %s: %s', (now, open, says) => {
  expect(timeLeft({ closesOn: '2026-12-10', open }, now)).toBe(says)
})

test('each period has a name of its own', () => {
  expect([1, 2, 11].map(nameOfPeriod)).toEqual([
    '征求意见稿',
    '第二次征求意见稿',
    '第十一次征求意见稿',
  ])
})

const first = aPeriod(asking('court', 'school'))
const second = aPeriod({ text: 2 })
const third = aPeriod({ text: 3, ...asking('court') })

test.each<[string, OpinionPeriod[], string[], number | undefined, Scope?]>([
  ['nobody is asked before the first', [], ['court'], undefined],
  ['an organ that is asked', [first], ['court'], 1],
  ['another is not', [first], ['park'], undefined],
  ['the public is not asked what organs are', [first], [], undefined],
  ['everybody is the public', [first, second], ['school'], 2],
  ['the latest that asks them', [first, second, third], ['court'], 3],
  ['the public stays with the text it was asked about', [first, second, third], [], 2],
  ['so does an organ that is not asked again', [first, third], ['school'], 1],
  ['what is no longer for everybody is not the public’s', [first, second], [], undefined, 'office'],
  ['an organ that was asked still is', [first, second], ['court'], 1, 'office'],
])('%s', (_, periods, organIds, text, scope = 'public') => {
  const edition = { period: periods.at(-1), earlierPeriods: periods.slice(0, -1), scope }
  expect(periodFor(edition, organIds)?.text).toBe(text)
})
