import { seatRows, type SeatOrder } from './seating'

test.each<[SeatOrder, number, number, string[]]>([
  ['leftToRight', 0, 5, []],
  ['leftToRight', 7, 5, ['1 2 3 4 5', '6 7']],
  ['fromCentre', 5, 5, ['4 2 1 3 5']],
  ['fromCentre', 4, 5, ['4 2 1 3']],
  ['fromCentre', 7, 5, ['4 2 1 3 5', '7 6']],
  ['fromCentre', 1, 5, ['1']],
])('%s, %i people, %i to a row', (order, people, perRow, rows) => {
  const numbered = Array.from({ length: people }, (_, place) => place + 1)
  expect(seatRows(numbered, perRow, order).map((row) => row.join(' '))).toEqual(rows)
})
