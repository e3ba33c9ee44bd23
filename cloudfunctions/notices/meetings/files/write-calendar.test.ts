import type { Meeting } from '../meeting-store'
import { writeCalendar } from './write-calendar'

const meeting = (facts: Partial<Meeting> = {}) =>
  ({
    _id: 'm1',
    kind: 'standingCommittee',
    title: '区第十八届人大常委会第十二次会议',
    term: 18,
    status: 'preparing',
    startsAt: '2026-12-20T01:00:00.000Z',
    venue: '区会议中心三楼，会议室',
    agenda: [{ id: 'a', title: '人事事项', unpublished: true }],
    agendaAdopted: false,
    audience: { groups: [], excluded: [] },
    calendarKey: '2026-12-20#m1',
    revision: 3,
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-02T00:00:00.000Z',
    updatedBy: '陈XX',
    ...facts,
  }) as Meeting & { startsAt: string }

/** Unfolded: RFC 5545 breaks long lines. */
const written = (...meetings: ReturnType<typeof meeting>[]) =>
  String(writeCalendar(meetings, '会议日历', '2026-11-26T02:03:04.000Z')).replace(/\r\n[ \t]/g, '')

test('a meeting stands in it in UTC, with its place, and can be replaced later', () => {
  const text = written(meeting())
  expect(text).toContain('BEGIN:VCALENDAR')
  expect(text).toContain('UID:m1@renda-office')
  expect(text).toContain('SEQUENCE:3')
  expect(text).toContain('DTSTART:20261220T010000Z')
  expect(text).toContain('DTEND:20261220T040000Z')
  expect(text).toContain('LOCATION:区会议中心三楼，会议室')
})

test('neither agenda nor a title that tells of appointments', () => {
  const text = written(meeting({ title: '关于人事任免的会议' }))
  expect(text).not.toContain('人事')
  expect(text).toContain('SUMMARY:常委会会议')
})

test('a cancelled one says so; none at all is still a calendar', () => {
  expect(written(meeting({ status: 'cancelled' }))).toContain('STATUS:CANCELLED')
  expect(written()).toContain('END:VCALENDAR')
})
