import { meetingKindNames } from '../vocabulary/meeting-kinds'
import { basisText, defaultClockRules, defaultMaterialsRules } from './rule'

test.each(meetingKindNames)('%s: materials come in no later than the notice goes out', (kind) => {
  const notice = defaultClockRules[kind]
  const materials = defaultMaterialsRules[kind]
  expect([notice.kind, materials.kind]).toEqual([kind, kind])
  expect(materials.days).toBeGreaterThan(notice.days)
  // Nobody has checked anything before set-up.
  expect(notice.confirmed || materials.confirmed).toBe(false)
})

test.each([
  [defaultClockRules.standingCommittee, '《全国人民代表大会常务委员会议事规则》第九条：会前 7 天'],
  [
    defaultMaterialsRules.standingCommittee,
    '《全国人民代表大会常务委员会议事规则》第十九条：会前 10 天',
  ],
  [defaultClockRules.congress, '《全国人民代表大会议事规则》第六条：会前 30 天'],
  [defaultClockRules.chairpersons, '办公室惯例：会前 2 天'],
  [{ ...defaultClockRules.other, counted: 'workingDays' as const }, '办公室惯例：会前 3 个工作日'],
])('%#: the basis as people are told it', (rule, text) => expect(basisText(rule)).toBe(text))
