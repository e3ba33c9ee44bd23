import { cardTime, meetingTime, timeOfDay } from './meeting-time'

it.each([
  ['2026-12-20T01:00:00.000Z', '上午9:00'],
  ['2026-12-20T04:30:00.000Z', '中午12:30'],
  ['2026-12-20T06:30:00.000Z', '下午2:30'],
  ['2026-12-20T11:00:00.000Z', '晚上7:00'],
  ['2026-12-19T16:05:00.000Z', '凌晨0:05'],
])('%s is %s', (moment, said) => expect(timeOfDay(moment)).toBe(said))

it('says the time of a meeting as a card, a notice and a template take it', () => {
  const starts = '2026-12-20T01:00:00.000Z'
  expect(cardTime(starts)).toBe('12月20日（周日）上午9:00')
  expect(meetingTime(starts)).toBe('2026年12月20日（星期日）上午9:00')
  expect(meetingTime(starts, '2026-12-20T09:00:00.000Z')).toBe(
    '2026年12月20日（星期日）上午9:00至下午5:00',
  )
  expect(meetingTime(starts, '2026-12-21T04:00:00.000Z')).toBe(
    '2026年12月20日（星期日）上午9:00至12月21日（星期一）中午12:00',
  )
})
