import * as fc from 'fast-check'
import { icsOf, type CalendarEntry } from './calendar-entry'

const entry: CalendarEntry = {
  id: 'n1',
  edition: 2,
  title: '区第十八届人大常委会第十二次会议',
  venue: '区会议中心三楼会议室',
  startsAt: '2026-12-20T01:00:00.000Z',
  note: '请准时；电话 0000-1234567',
}
const unfolded = (ics: string) => ics.replace(/\r\n /g, '')

test('says when, where and what, in UTC', () => {
  const ics = unfolded(icsOf(entry, '2026-11-26T02:03:04.000Z'))
  expect(ics).toContain('\r\nDTSTART:20261220T010000Z\r\nDTEND:20261220T040000Z\r\n')
  expect(ics).toContain('SUMMARY:区第十八届人大常委会第十二次会议\r\n')
  expect(ics).toContain('SEQUENCE:2\r\n')
  expect(ics).toContain('STATUS:CONFIRMED')
  expect(unfolded(icsOf({ ...entry, cancelled: true }, entry.startsAt))).toContain(
    'STATUS:CANCELLED',
  )
})

test('no line is longer than 75 bytes, and no text gets lost or breaks out of its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (venue) => {
      const ics = icsOf({ ...entry, venue }, entry.startsAt)
      for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const kept = /\r\nLOCATION:(.*?)\r\nDESCRIPTION/s.exec(unfolded(ics))?.[1] ?? ''
      const plain = kept.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')
      if (!/[\\\r]/.test(venue)) expect(plain).toBe(venue)
      expect(kept).not.toContain('\n')
    }),
  )
})
