import { fromShanghai, toShanghai } from './shanghai-moment'

it.each([
  ['2026-11-24T09:00', '2026-11-24T01:00:00.000Z'],
  ['2026-01-01T00:30', '2025-12-31T16:30:00.000Z'],
])('%s in Shanghai is %s', (local, utc) => {
  expect(fromShanghai(local)).toBe(utc)
  expect(toShanghai(utc)).toBe(local)
})

it.each(['', '2026-02-30T09:00', '2026-11-24T25:00', '2026-11-24', '明天上午'])(
  '%s is no moment',
  (text) => {
    expect(fromShanghai(text)).toBeUndefined()
  },
)
