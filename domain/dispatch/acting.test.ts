import type { Appointment } from '../roster/appointment'
import { actingFor, type Principal } from './acting'
import type { Recipient } from './audience'

const day = '2026-11-26'
const liaison = (organId: string, endedOn?: string): Appointment => ({
  id: 'l',
  kind: 'liaisonOfficer',
  organId,
  from: '2026-01-10',
  endedOn,
})
const deputy: Appointment = { id: 'd', kind: 'deputy', bodyId: 'b', from: '2026-01-10' }
const clerk: Appointment = { id: 'c', kind: 'officeStaff', from: '2026-01-10' }
const bodies = [{ _id: 'b' }]

const forZhang: Recipient = {
  kind: 'person',
  personId: 'zhang',
  name: '张XX',
  as: 'member',
  actors: ['zhang', 'li'],
  basis: [{ by: 'body', bodyId: 'b' }],
}
const forBureau: Recipient = {
  kind: 'organ',
  organId: 'bureau',
  name: '区教育局',
  as: 'attend',
  people: ['feng'],
  actors: ['feng', 'li'],
  excluded: ['kept away'],
}
const zhang = (change: Partial<Principal> = {}): Principal => ({
  _id: 'zhang',
  name: '张XX',
  appointments: [deputy],
  suspensions: [],
  agents: [{ personId: 'li', from: '2026-11-01' }],
  ...change,
})
const feng = (change: Partial<Principal> = {}): Principal =>
  zhang({ _id: 'feng', name: '冯XX', appointments: [liaison('bureau')], ...change })

test.each<[string, Recipient, string, Appointment[], Principal[], ReturnType<typeof actingFor>]>([
  ['the person', forZhang, 'zhang', [deputy], [], 'self'],
  [
    'the person, who has left that body for another office',
    forZhang,
    'zhang',
    [clerk],
    [],
    undefined,
  ],
  [
    'the agent of one who has left that body for another office',
    forZhang,
    'li',
    [deputy],
    [zhang({ appointments: [clerk] })],
    undefined,
  ],
  [
    'an agent who was none when it was made out',
    forZhang,
    'wang',
    [deputy],
    [zhang({ agents: [{ personId: 'wang', from: '2026-11-01' }] })],
    undefined,
  ],
  [
    'a liaison officer kept away from the meeting',
    forBureau,
    'kept away',
    [liaison('bureau')],
    [],
    undefined,
  ],
  ['a stranger', forZhang, 'wang', [deputy], [zhang()], undefined],
  ['an agent', forZhang, 'li', [deputy], [zhang()], 'agent'],
  ['an agent no more', forZhang, 'li', [deputy], [zhang({ agents: [] })], undefined],
  [
    'an agent from tomorrow on',
    forZhang,
    'li',
    [deputy],
    [zhang({ agents: [{ personId: 'li', from: '2026-11-27' }] })],
    undefined,
  ],
  [
    'the agent of one who left today',
    forZhang,
    'li',
    [deputy],
    [zhang({ appointments: [{ ...deputy, endedOn: day }] })],
    undefined,
  ],
  ['an agent of somebody else', forZhang, 'li', [deputy], [feng()], undefined],
  ['a liaison officer', forBureau, 'feng', [liaison('bureau')], [], 'self'],
  ['their successor', forBureau, 'new', [liaison('bureau')], [], 'self'],
  ['one who went to another organ', forBureau, 'feng', [liaison('court')], [feng()], undefined],
  ['a liaison officer’s agent', forBureau, 'li', [deputy], [feng()], 'agent'],
  [
    'the agent of a liaison officer who left',
    forBureau,
    'li',
    [deputy],
    [feng({ appointments: [liaison('bureau', day), deputy] })],
    undefined,
  ],
])('%s', (_, recipient, id, inForce, principals, acting) => {
  expect(actingFor(recipient, { id, inForce }, principals, bodies, day)).toBe(acting)
})
