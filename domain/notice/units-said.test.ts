import type { Group } from '../dispatch/audience'
import { unitsSaid } from './units-said'

const organs = ['区教育局', '区财政局', '区民政局', '区水务局', '区审计局'].map((name) => ({
  _id: name,
  name,
}))
const names = {
  bodies: [
    { _id: 'c', kind: 'standingCommittee' as const, name: '第十八届区人大常委会', term: 18 },
    { _id: 'g', kind: 'congress' as const, name: '第十八届区人民代表大会', term: 18 },
    { _id: 's', kind: 'specialCommittee' as const, name: '第十八届区人大财政经济委员会', term: 18 },
  ],
  organs,
  people: [{ _id: 'p', name: '王XX' }],
}
const body = (bodyId: string): Group => ({ as: 'member', selector: { by: 'body', bodyId } })
const attending = (organId: string): Group => ({ as: 'attend', selector: { by: 'organ', organId } })

test.each<[string, Group[], addressee: string, attendance: string]>([
  ['a body', [body('c')], '区人大常委会组成人员', '出席人员：区人大常委会组成人员。'],
  [
    'a body and organs',
    [body('c'), attending('区教育局'), attending('区财政局'), attending('区财政局')],
    '区人大常委会组成人员，区教育局、区财政局',
    '（一）出席人员：区人大常委会组成人员。\n（二）列席人员：区教育局、区财政局负责同志。',
  ],
  [
    'many organs',
    [body('g'), ...organs.map(({ _id }) => attending(_id))],
    '区第十八届人大代表，各列席单位',
    '（一）出席人员：区第十八届人大代表。\n（二）列席人员：区教育局、区财政局、区民政局、区水务局、区审计局负责同志。',
  ],
  [
    'a delegation, a committee, a role and a person',
    [
      body('s'),
      { as: 'member', selector: { by: 'delegation', bodyId: 'g', delegation: '和平代表团' } },
      { as: 'invited', selector: { by: 'person', personId: 'p' } },
      { as: 'sitIn', selector: { by: 'role', role: 'deputy' } },
      { as: 'attend', selector: { by: 'person', personId: 'gone' } },
    ],
    '区人大财政经济委员会组成人员、和平代表团代表，王XX同志，人大代表',
    '（一）出席人员：区人大财政经济委员会组成人员、和平代表团代表。\n（二）特邀人员：王XX同志。\n（三）旁听人员：人大代表。',
  ],
  ['nobody', [], '', ''],
])('%s', (_, groups, addressee, attendance) =>
  expect(unitsSaid('standingCommittee', groups, names)).toMatchObject({ addressee, attendance }),
)

test('who goes along on an inspection is named otherwise', () =>
  expect(unitsSaid('inspection', [body('g'), attending('区教育局')], names).attendance).toBe(
    '（一）参加人员：区第十八届人大代表。\n（二）陪同人员：区教育局负责同志。',
  ))
