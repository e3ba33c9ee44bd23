import * as fc from 'fast-check'
import type { CalendarEntry } from './calendar-entry'
import { writeIcs } from './write-ics'

const entry: CalendarEntry = {
  id: 'n1',
  edition: 2,
  title: '区第十八届人大常委会第十二次会议',
  venue: '区会议中心三楼会议室',
  startsAt: '2026-12-20T01:00:00.000Z',
  note: '请准时；电话 0000-1234567',
}
const now = '2026-11-26T02:03:04.000Z'
const unfolded = (ics: string) => ics.replace(/\r\n /g, '')

test('says when, where and what, in UTC', () => {
  const ics = unfolded(writeIcs([entry], now))
  expect(ics).toContain('\r\nDTSTART:20261220T010000Z\r\nDTEND:20261220T040000Z\r\n')
  expect(ics).toContain('SUMMARY:区第十八届人大常委会第十二次会议\r\n')
  expect(ics).toContain('SEQUENCE:2\r\n')
  expect(ics).toContain('STATUS:CONFIRMED')
  expect(unfolded(writeIcs([{ ...entry, cancelled: true }], now))).toContain('STATUS:CANCELLED')
})

test('a break of any kind stays inside its line', () => {
  const ics = unfolded(writeIcs([{ ...entry, venue: '三楼\r会议室\r\n甲\n乙' }], now))
  expect(ics).toContain('LOCATION:三楼\\n会议室\\n甲\\n乙\r\n')
})

test('no line is longer than 75 bytes, and no text gets lost or breaks out of its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (venue) => {
      const ics = writeIcs([{ ...entry, venue }], now)
      for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const kept = /\r\nLOCATION:(.*?)\r\nDESCRIPTION/s.exec(unfolded(ics))?.[1] ?? ''
      const plain = kept.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')
      if (!/[\\\r]/.test(venue)) expect(plain).toBe(venue)
      expect(kept).not.toContain('\n')
    }),
  )
})
