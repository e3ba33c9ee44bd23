import { agendaHeading, agendaLines, agendaNumber, publicAgenda } from './agenda'

const items = [
  { id: 'a', title: '听取和审议区人民政府关于教育工作情况的报告', reporter: '张XX' },
  { id: 'b', title: '人事任免事项', unpublished: true },
  { id: 'c', title: '审议代表建议办理情况的报告' },
]

test('a draft until the meeting adopts it', () => {
  expect(agendaHeading({ adopted: false })).toBe('议程（草案）')
  expect(agendaHeading({ adopted: true })).toBe('议程')
})

test.each([
  [0, '一、'],
  [9, '十、'],
  [20, '二十一、'],
])('place %i is numbered %s', (place, number) => expect(agendaNumber(place)).toBe(number))

test('the public agenda shows neither an unpublished item nor its gap', () => {
  expect(agendaLines(publicAgenda(items))).toEqual([
    '一、听取和审议区人民政府关于教育工作情况的报告',
    '二、审议代表建议办理情况的报告',
  ])
  expect(agendaLines(items)).toHaveLength(3)
})
