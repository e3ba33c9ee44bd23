import type { Appointment, Standing } from './appointment'
import { appointmentsInForce, isSuspended, rolesFrom } from './in-office'

const bodies = [
  { _id: 'congress-18', endedOn: '2026-06-01' },
  { _id: 'committee-18', endedOn: '2026-06-01' },
  { _id: 'congress-19' },
]
const appointment = (over: Partial<Appointment>): Appointment => ({
  id: 'a',
  kind: 'deputy',
  bodyId: 'congress-19',
  from: '2026-01-10',
  ...over,
})
const rolesOn = (day: string, standing: Partial<Standing>) =>
  rolesFrom(appointmentsInForce({ appointments: [], suspensions: [], ...standing }, bodies, day))

test.each<[string, string, Partial<Appointment>, string[]]>([
  ['the day before it begins', '2026-01-09', {}, []],
  ['its first day', '2026-01-10', {}, ['deputy']],
  ['the day before it ended', '2026-03-01', { endedOn: '2026-03-02' }, ['deputy']],
  ['the day it ended', '2026-03-02', { endedOn: '2026-03-02' }, []],
  ['the last day of its 届', '2026-05-31', { bodyId: 'congress-18' }, ['deputy']],
  ['after its 届', '2026-06-01', { bodyId: 'congress-18' }, []],
  ['a body nobody knows', '2026-02-01', { bodyId: 'nothing' }, []],
  [
    'a chair',
    '2026-02-01',
    { kind: 'chair', bodyId: 'committee-18' },
    ['committeeMember', 'leader'],
  ],
  ['staff need no body', '2026-02-01', { kind: 'officeStaff', bodyId: undefined }, ['office']],
  ['a director', '2026-02-01', { kind: 'officeDirector', bodyId: undefined }, ['office', 'leader']],
])('%s', (_, day, over, roles) => {
  expect(rolesOn(day, { appointments: [appointment(over)] })).toEqual(roles)
})

test('a suspension stops what rests on being a deputy, and nothing else, until it ends', () => {
  const standing = {
    appointments: [
      appointment({}),
      appointment({ kind: 'committeeMember', bodyId: 'committee-18' }),
      appointment({ kind: 'liaisonOfficer', bodyId: undefined, organId: 'o1' }),
    ],
    suspensions: [{ from: '2026-02-01', endedOn: '2026-04-01', reason: '' }],
  }
  expect(rolesOn('2026-01-31', standing)).toEqual(['deputy', 'committeeMember', 'liaisonOfficer'])
  expect(rolesOn('2026-02-01', standing)).toEqual(['liaisonOfficer'])
  expect(isSuspended(standing, '2026-03-31')).toBe(true)
  expect(rolesOn('2026-04-01', standing)).toEqual(['deputy', 'committeeMember', 'liaisonOfficer'])
})

test('several appointments give each role once, in the vocabulary’s order', () => {
  const appointments = [
    appointment({ kind: 'editor', bodyId: undefined }),
    appointment({}),
    appointment({ id: 'b' }),
  ]
  expect(rolesOn('2026-02-01', { appointments })).toEqual(['deputy', 'editor'])
})
