import { judged } from './judged'
import { defaultClockRules } from './rule'

const settings = { rules: defaultClockRules, calendar: { holidays: [], workdays: [] } }
const notice = {
  kind: 'standingCommittee',
  content: { startsAt: '2026-06-20T01:00:00.000Z' },
  issuedAt: '2026-06-13T02:00:00.000Z',
} as const
const rule = { ...defaultClockRules.standingCommittee, article: '第九条', days: 6 }

test.each([
  ['the rule that holds', {}, { latestDay: '2026-06-12', late: true, daysToSpare: -1 }],
  ['the rule of its day', { rule }, { latestDay: '2026-06-13', late: false, daysToSpare: 0 }],
  [
    'the last day recorded then, though holidays were entered since',
    { latestDay: '2026-06-14' },
    { latestDay: '2026-06-14', late: false, daysToSpare: 1 },
  ],
  [
    'the day of Shanghai on which it went out',
    { issuedAt: '2026-06-12T15:59:59.999Z' },
    { latestDay: '2026-06-12', late: false, daysToSpare: 0 },
  ],
])('a notice is judged by %s', (_, recorded, stands) => {
  expect(judged({ ...notice, ...recorded }, settings)).toMatchObject(stands)
})

test('it is told by which rule', () => {
  expect(judged({ ...notice, rule }, settings).basis).toContain('第九条：会前 6 天')
})
