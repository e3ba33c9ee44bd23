import { defaultMaterialsRules, specialReportDays } from '../meeting-clock/rule'
import { dueAtOdds, materialDue } from './due'

const calendar = { holidays: [], workdays: [] }
const startsAt = '2026-12-20T01:00:00.000Z'

test.each([
  [
    'standingCommittee',
    false,
    '2026-12-09',
    '《全国人民代表大会常务委员会议事规则》第十九条：会前 10 天',
  ],
  ['standingCommittee', true, '2026-12-09', '《监督法（2024）》第十五条：会前 10 天'],
  ['chairpersons', true, '2026-12-16', '办公室惯例：会前 3 天'],
] as const)('%s, special report %s: due on %s', (kind, special, day, basis) => {
  expect(
    materialDue({ kind, startsAt }, special, calendar, defaultMaterialsRules, specialReportDays),
  ).toEqual({
    day,
    basis,
  })
})

test('the office’s own rule goes before what came with the product', () => {
  const chairpersons = { ...defaultMaterialsRules.chairpersons, days: 8 }
  const own = { ...defaultMaterialsRules, chairpersons }
  expect(
    materialDue({ kind: 'chairpersons', startsAt }, false, calendar, own, specialReportDays).day,
  ).toBe('2026-12-11')
})

test.each([
  ['by the rule', { dueOn: '2026-12-16' }, startsAt, false],
  ['by a rule, or holidays, that are others now', { dueOn: '2026-12-09' }, startsAt, true],
  ['typed for this day', { dueOn: '2026-12-15', dueTypedFor: '2026-12-20' }, startsAt, false],
  [
    'typed for the day before the move',
    { dueOn: '2026-12-15', dueTypedFor: '2026-12-21' },
    startsAt,
    true,
  ],
  ['typed before there was a day', { dueOn: '2026-12-15', dueTypedFor: '' }, startsAt, false],
  [
    'typed so, and the meeting comes first',
    { dueOn: '2026-12-25', dueTypedFor: '' },
    startsAt,
    true,
  ],
  [
    'the meeting has no day now',
    { dueOn: '2026-12-15', dueTypedFor: '2026-12-21' },
    undefined,
    false,
  ],
] as const)('at odds with its meeting: %s', (_, material, meeting, odds) => {
  expect(dueAtOdds(material, meeting, '2026-12-16')).toBe(odds)
})

test('nothing is at odds with a rule that gives no day', () => {
  expect(dueAtOdds({ dueOn: '2026-12-09' }, undefined, undefined)).toBe(false)
})
