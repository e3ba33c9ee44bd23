import { erasedIfLeftBy, eraseOn } from './retention'

test('two years after the last day, and not while one is in office', () => {
  expect(eraseOn('2026-03-01')).toBe('2028-03-01')
  expect(eraseOn('2024-02-29')).toBe('2026-02-28')
  expect(eraseOn('9999-12-31')).toBeUndefined()
})

test('both ways of counting agree', () => {
  expect(erasedIfLeftBy('2028-03-01')).toBe('2026-03-01')
})
