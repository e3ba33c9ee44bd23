import { underWay } from './under-way'

const now = '2026-12-01T02:00:00.000Z'
const meeting = (name: string, facts: Partial<Parameters<typeof underWay>[0][number]>) => ({
  name,
  status: 'preparing' as const,
  ...facts,
})

test('what runs out first stands first; plans, ended and cancelled ones are not under way', () => {
  const meetings = [
    meeting('noticed', {
      status: 'noticed',
      startsAt: '2026-12-05T01:00:00Z',
      issuedAt: '2026-11-20T01:00:00Z',
    }),
    meeting('brought forward', {
      status: 'noticed',
      startsAt: '2026-12-15T01:00:00Z',
      issuedAt: '2026-11-20T01:00:00Z',
      latestMoment: '2026-12-07T15:59:59Z',
    }),
    meeting('plan', { status: 'planned' }),
    meeting('later', { startsAt: '2027-01-20T01:00:00Z', latestMoment: '2027-01-12T15:59:59Z' }),
    meeting('late', { startsAt: '2026-12-03T01:00:00Z', latestMoment: '2026-11-25T15:59:59Z' }),
    meeting('held', {
      status: 'noticed',
      startsAt: '2026-11-30T01:00:00Z',
      issuedAt: '2026-11-01T01:00:00Z',
    }),
    meeting('ended', { status: 'ended', startsAt: '2026-11-01T01:00:00Z' }),
    meeting('cancelled', { status: 'cancelled', startsAt: '2026-12-30T01:00:00Z' }),
  ]
  expect(underWay(meetings, now).map(({ name }) => name)).toEqual([
    'late',
    'brought forward',
    'later',
    'held',
    'noticed',
  ])
})
