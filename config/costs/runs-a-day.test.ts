import { runsADay } from './runs-a-day'

test.each([
  ['37 * * * * * *', 1440],
  ['49 */10 * * * * *', 144],
  ['0 7 * * * * *', 24],
  ['0 0 9,15 * * * *', 2],
  ['0 0 9-17 * * * *', 9],
  ['0 30 9 * * * *', 1],
  ['0 0 8 * * 1 *', 1 / 7],
  ['0 0 8 1 * * *', 1 / 30],
])('%s wakes so often a day', (cron, runs) => {
  expect(runsADay(cron)).toBeCloseTo(runs, 6)
})

test.each(['0 0 8 * 3 * *', '0 0 8 L * * *'])('%s is not guessed at', (cron) => {
  expect(() => runsADay(cron)).toThrow(cron.includes('L') ? 'not counted' : 'all the year')
})
