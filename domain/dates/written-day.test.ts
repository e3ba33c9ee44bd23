import { writtenDay } from './written-day'

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-3-1', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  ['2026年3月1日', '2026-03-01'],
  [' 2026 年 3 月 1 日 ', '2026-03-01'],
  ['２０２６－０３－０１', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-3/1', undefined],
  ['2026年3月', undefined],
  ['2026', undefined],
  ['0226-03-01', undefined],
  ['2206-03-01', undefined],
  ['3月1日', undefined],
  ['长期', undefined],
  ['', undefined],
])('%s is the day %s', (written, day) => expect(writtenDay(written)).toBe(day))
