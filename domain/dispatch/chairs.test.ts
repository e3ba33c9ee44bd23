import type { Appointment } from '../roster/appointment'
import { resolveAudience, type RosterPerson } from './audience'

const holds = (_id: string, ...appointments: Partial<Appointment>[]): RosterPerson => ({
  _id,
  name: _id,
  agents: [],
  suspensions: [],
  appointments: appointments.map((one, n) => ({
    id: String(n),
    kind: 'committeeMember',
    bodyId: 'committee',
    from: '2026-01-01',
    ...one,
  })),
})

test('主任会议 is made of 主任 and 副主任 of that committee only', () => {
  const people = [
    holds('chair', { kind: 'chair' }),
    holds('vice', { kind: 'viceChair' }),
    holds('member', {}),
    holds('director', { kind: 'officeDirector', bodyId: undefined }),
    holds('before', { kind: 'viceChair', bodyId: 'earlier' }),
    holds('left', { kind: 'viceChair', endedOn: '2026-06-01' }),
  ]
  const roster = { people, bodies: [{ _id: 'committee' }, { _id: 'earlier' }], organs: [] }
  const group = { as: 'member' as const, selector: { by: 'chairs' as const, bodyId: 'committee' } }
  const found = resolveAudience([group], [], roster, '2026-12-01')
  expect(found.map(({ name }) => name)).toEqual(['chair', 'vice'])
})
