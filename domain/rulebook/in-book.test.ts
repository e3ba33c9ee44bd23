import { inBook } from './in-book'

const edition = (ordinal: number, effectiveOn?: string, from?: string) => ({
  ordinal,
  ...(effectiveOn && { adoption: { effectiveOn } }),
  ...(from && { repealed: { from } }),
})
const life = [edition(1, '2027-01-01'), edition(2, '2027-06-01', '2027-09-01'), edition(3)]

it.each([
  ['2026-12-31', 1, 'notYetInForce'],
  ['2027-01-01', 1, 'inForce'],
  ['2027-06-01', 2, 'inForce'],
  ['2027-09-01', 2, 'repealed'],
])('on %s the book holds edition %i, %s', (day, ordinal, standing) => {
  expect(inBook(life, day)).toMatchObject({ edition: { ordinal }, standing })
})

it('a rule that is only drafted is not in the book', () => {
  expect(inBook([edition(1)], '2027-01-01')).toBeUndefined()
})
