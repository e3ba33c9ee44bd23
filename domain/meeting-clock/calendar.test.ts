import { isWorkingDay } from './calendar'

// 2026: 国庆 from Thursday 1 to Wednesday 7 October; Sunday 20 September and Saturday 10 October are worked.
const calendar = {
  holidays: ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`),
  workdays: ['2026-09-20', '2026-10-10'],
}

test.each([
  ['2026-09-30', true],
  ['2026-10-01', false],
  ['2026-10-04', false],
  ['2026-10-07', false],
  ['2026-10-08', true],
  ['2026-10-10', true],
  ['2026-10-11', false],
  ['2026-09-19', false],
  ['2026-09-20', true],
])('%s is worked: %s', (day, worked) => expect(isWorkingDay(day, calendar)).toBe(worked))

test('a day named in both lists is off', () => {
  const both = { holidays: ['2026-10-10'], workdays: ['2026-10-10'] }
  expect(isWorkingDay('2026-10-10', both)).toBe(false)
})
