import type { AppointmentKind } from '../vocabulary/appointment-kinds'
import { inPrecedence } from './precedence'

const person = (name: string, ...kinds: AppointmentKind[]) => ({
  name,
  inForce: kinds.map((kind) => ({ kind })),
  sortKey: name,
})

test('listed leaders first, in their order; then by what they hold; then by name', () => {
  const people = [
    person('e', 'deputy'),
    person('d', 'deputy', 'committeeMember'),
    person('c', 'committeeMember'),
    person('b', 'deputy', 'viceChair'),
    person('a', 'viceChair'),
    person('z', 'chair'),
    person('guest'),
  ]
  expect(
    inPrecedence(people, ['b'])
      .map(({ name }) => name)
      .join(' '),
  ).toBe('b z a c d e guest')
  expect(inPrecedence([], ['b'])).toEqual([])
})
