import * as fc from 'fast-check'
import { attendings, type Attending } from '../meeting/meeting'
import type { Appointment } from '../roster/appointment'
import {
  countsByGroup,
  resolveAudience,
  sameNames,
  type Group,
  type Roster,
  type RosterPerson,
} from './audience'

const day = '2026-06-12'
const appointment = (over: Partial<Appointment>): Appointment => ({
  id: 'a',
  kind: 'deputy',
  from: '2022-01-01',
  ...over,
})
const deputy = (delegation: string, over: Partial<Appointment> = {}) =>
  appointment({ bodyId: 'congress', delegation, ...over })
const member = (over: Partial<Appointment> = {}) =>
  appointment({ kind: 'committeeMember', bodyId: 'committee', ...over })
const liaison = (organId: string, over: Partial<Appointment> = {}) =>
  appointment({ kind: 'liaisonOfficer', organId, ...over })
const person = (
  _id: string,
  appointments: Appointment[],
  over: Partial<RosterPerson> = {},
): RosterPerson => ({ _id, name: _id, appointments, suspensions: [], agents: [], ...over })

const suspended = [{ from: '2026-06-01', reason: '' }]
const roster: Roster = {
  people: [
    person('chen', [deputy('和平代表团'), member({ kind: 'chair' })], {
      agents: [{ personId: 'sun' }, { personId: 'gone' }, { personId: 'later', from: day }],
    }),
    person('li', [deputy('和平代表团'), member()], { name: '李XX' }),
    person('li2', [deputy('东风代表团')], { name: '李XX' }),
    person('li3', [liaison('education')], { name: '李XX' }),
    person('stopped', [deputy('东风代表团'), member(), liaison('court')], {
      suspensions: suspended,
    }),
    person('gone', [deputy('东风代表团', { endedOn: day })]),
    person('later', [appointment({ kind: 'officeStaff' })]),
    person('new', [deputy('东风代表团', { from: '2026-06-13' })]),
    person('sun', [appointment({ kind: 'officeStaff', title: '秘书科科长' })]),
    person('old', [deputy('和平代表团', { bodyId: 'congress-17' })]),
  ],
  bodies: [
    { _id: 'congress' },
    { _id: 'committee' },
    { _id: 'congress-17', endedOn: '2022-01-01' },
  ],
  organs: [
    { _id: 'education', name: '区教育局' },
    { _id: 'court', name: '区人民法院' },
    { _id: 'nobody', name: '区审计局' },
  ],
}

const resolved = (groups: Group[], excluded: string[] = [], on = day) =>
  resolveAudience(groups, excluded, roster, on)
const shown = (...given: Parameters<typeof resolved>) =>
  resolved(...given).map((one) => `${one.as} ${one.kind === 'organ' ? one.organId : one.personId}`)
const group = (as: Attending, selector: Group['selector']): Group => ({ as, selector })
const committee = group('member', { by: 'body', bodyId: 'committee' })
const congress = group('invited', { by: 'body', bodyId: 'congress' })

test.each<[string, Group[], string[]]>([
  ['a body, without who is suspended', [committee], ['member chen', 'member li']],
  [
    'a body, without who left, is not yet in office, or sat in an earlier 届',
    [congress],
    ['invited chen', 'invited li', 'invited li2'],
  ],
  [
    'a delegation',
    [group('member', { by: 'delegation', bodyId: 'congress', delegation: '东风代表团' })],
    ['member li2'],
  ],
  ['a role', [group('sitIn', { by: 'role', role: 'office' })], ['sitIn later', 'sitIn sun']],
  ['a person', [group('invited', { by: 'person', personId: 'sun' })], ['invited sun']],
  ['a person who has left', [group('invited', { by: 'person', personId: 'gone' })], []],
  ['an organ', [group('attend', { by: 'organ', organId: 'court' })], ['attend court']],
  ['a body nobody knows', [group('attend', { by: 'body', bodyId: 'nothing' })], []],
  [
    'each once, as what ranks first, members first',
    [congress, group('attend', { by: 'person', personId: 'li2' }), committee, committee],
    ['member chen', 'member li', 'attend li2'],
  ],
])('%s', (_, groups, recipients) => expect(shown(groups)).toEqual(recipients))

test('somebody leaves on the day their office ends', () => {
  const groups = [group('invited', { by: 'person', personId: 'gone' })]
  expect(shown(groups, [], '2026-06-11')).toEqual(['invited gone'])
})

test('a person is told with title, unit and who may sign', () => {
  const [chen, li] = resolved([committee])
  expect(chen).toEqual({
    kind: 'person',
    personId: 'chen',
    name: 'chen',
    as: 'member',
    delegation: '和平代表团',
    title: '常委会主任',
    unit: '和平代表团',
    actors: ['chen', 'sun', 'later'],
    basis: [committee.selector],
  })
  expect(li?.actors).toEqual(['li'])
})

test('an agent’s own day must have come', () => {
  expect(resolved([committee], [], '2026-06-11')[0]?.actors).toEqual(['chen', 'sun', 'gone'])
})

test('an organ speaks through its liaison officers; where there is none the office is told', () => {
  const organs = ['education', 'court', 'nobody', 'unknown'].map((organId) =>
    group('attend', { by: 'organ', organId }),
  )
  // The suspended deputy is still the court's liaison officer: that does not rest on being a deputy.
  expect(resolved(organs)).toMatchObject([
    { kind: 'organ', name: '区教育局', people: ['li3'], actors: ['li3'] },
    { kind: 'organ', name: '区人民法院', people: ['stopped'] },
    { kind: 'organ', name: '区审计局', people: [], actors: [] },
    { kind: 'organ', name: '名册中没有的单位', people: [] },
  ])
})

test('who is excluded neither gets it nor signs for others', () => {
  const groups = [committee, group('attend', { by: 'organ', organId: 'education' })]
  const [chen, education] = resolved(groups, ['li', 'li3', 'sun'])
  expect(chen?.actors).toEqual(['chen', 'later'])
  expect(education).toMatchObject({ kind: 'organ', people: [], actors: [] })
})

test('people of one name are shown with what tells them apart', () => {
  const everybody = [
    congress,
    group('attend', { by: 'role', role: 'liaisonOfficer' }),
    group('attend', { by: 'organ', organId: 'education' }),
  ]
  const [same, ...others] = sameNames(resolved(everybody))
  expect(others).toEqual([])
  expect(same?.name).toBe('李XX')
  expect(same?.people.map(({ unit, title }) => [unit, title])).toEqual([
    ['区教育局', '联络员'],
    ['和平代表团', '人大代表'],
    ['东风代表团', '人大代表'],
  ])
  expect(countsByGroup(resolved(everybody))).toEqual([
    { as: 'attend', label: '列席', people: 2, organs: 1 },
    { as: 'invited', label: '特邀', people: 3, organs: 0 },
  ])
})

const anySelector: fc.Arbitrary<Group['selector']> = fc.oneof(
  fc.constantFrom('congress', 'committee').map((bodyId) => ({ by: 'body' as const, bodyId })),
  fc
    .constantFrom('education', 'court', 'nobody')
    .map((organId) => ({ by: 'organ' as const, organId })),
  fc
    .constantFrom('deputy' as const, 'office' as const, 'leader' as const)
    .map((role) => ({ by: 'role' as const, role })),
  fc
    .constantFrom(...roster.people.map(({ _id }) => _id))
    .map((personId) => ({ by: 'person' as const, personId })),
)
const anyGroup = fc.record({ as: fc.constantFrom(...attendings), selector: anySelector })

test('in whatever order the groups stand: the same people, each once, each as ranks first', () => {
  const excluded = fc.subarray(roster.people.map(({ _id }) => _id))
  fc.assert(
    fc.property(fc.array(anyGroup), excluded, (groups, without) => {
      const recipients = shown(groups, without)
      expect(shown([...groups].reverse(), without).sort()).toEqual([...recipients].sort())
      expect(new Set(recipients.map((one) => one.split(' ')[1])).size).toBe(recipients.length)
      for (const one of groups)
        for (const alone of shown([one], without)) {
          const [as, id] = alone.split(' ')
          const together = recipients.find((each) => each.endsWith(` ${id}`))?.split(' ')[0]
          expect(attendings.indexOf(together as Attending)).toBeLessThanOrEqual(
            attendings.indexOf(as as Attending),
          )
        }
      const named = resolved(groups, without).flatMap(({ actors }) => actors)
      expect(
        named.filter((id) => without.includes(id) || ['gone', 'new', 'old'].includes(id)),
      ).toEqual([])
    }),
  )
})
