import { nextReminder, redatedSays, reminderAt, reminderSays } from './reminders'

const dueOn = '2026-12-09'

test.each([
  ['2026-11-23T02:00:00.000Z', '2026-12-06T01:00:00.000Z', undefined],
  ['2026-12-06T01:00:00.000Z', '2026-12-09T01:00:00.000Z', 'before'],
  ['2026-12-09T00:59:59.000Z', '2026-12-09T01:00:00.000Z', 'before'],
  ['2026-12-09T03:00:00.000Z', '2026-12-10T01:00:00.000Z', 'dueDay'],
  ['2026-12-12T03:00:00.000Z', undefined, 'late'],
])('at %s the next is due %s, and the step is %s', (now, next, step) => {
  expect(nextReminder(dueOn, now)).toBe(next)
  expect(reminderAt(dueOn, now)).toBe(step)
})

test.each([
  ['2026-12-06T01:00:00.000Z', '请于12月9日前报送会议材料'],
  ['2026-12-09T01:00:00.000Z', '会议材料今天截止，请报送'],
  ['2026-12-10T01:00:00.000Z', '会议材料已过12月9日截止日，请尽快报送'],
])('at %s it says %s, within 20 characters', (now, says) => {
  expect(reminderSays(dueOn, now)).toBe(says)
  expect([...says].length).toBeLessThanOrEqual(20)
})

test('a day that was changed is told as short', () => {
  expect(redatedSays('2026-12-16')).toBe('会议材料截止日改为12月16日')
})
