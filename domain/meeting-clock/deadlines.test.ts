import * as fc from 'fast-check'
import { meetingKindNames } from '../vocabulary/meeting-kinds'
import { countdown, deadlines, deadlineState } from './deadlines'
import { defaultMaterialsRules, specialReportDays, defaultClockRules } from './rule'

const nothing = { holidays: [], workdays: [] }
const chain = (meeting: Parameters<typeof deadlines>[0]) =>
  deadlines(meeting, defaultClockRules, nothing, defaultMaterialsRules, specialReportDays).map(
    ({ what, day }) => [what, day],
  )

test('a standing committee meeting with a special report, in the order things happen', () => {
  const meeting = {
    kind: 'standingCommittee' as const,
    startsAt: '2026-06-20T01:00:00.000Z',
    hasSpecialReport: true,
  }
  expect(chain(meeting)).toEqual([
    ['specialReportDraft', '2026-05-30'],
    ['specialReportRevised', '2026-06-09'],
    ['materials', '2026-06-09'],
    ['notice', '2026-06-12'],
    ['specialReportToMembers', '2026-06-12'],
  ])
  const [draft, , , notice] = deadlines(
    meeting,
    defaultClockRules,
    nothing,
    defaultMaterialsRules,
    specialReportDays,
  )
  expect(draft).toEqual({
    what: 'specialReportDraft',
    label: '专项工作报告送交征求意见',
    day: '2026-05-30',
    moment: '2026-05-30T15:59:59.999Z',
    basis: '《监督法（2024）》第十五条：会前 20 天',
  })
  expect(notice?.basis).toBe('《全国人民代表大会常务委员会议事规则》第九条：会前 7 天')
})

test('a meeting at 00:30 is on the day it is in Shanghai', () => {
  const startsAt = '2025-12-31T16:30:00.000Z'
  expect(chain({ kind: 'chairpersons', startsAt, hasSpecialReport: false })).toEqual([
    ['materials', '2025-12-28'],
    ['notice', '2025-12-29'],
  ])
})

test('only the standing committee hears special reports', () => {
  const startsAt = '2026-06-20T01:00:00.000Z'
  expect(chain({ kind: 'chairpersons', startsAt, hasSpecialReport: true })).toHaveLength(2)
})

test('the district’s own rule overrides, working days as it says', () => {
  const own = {
    ...defaultClockRules.standingCommittee,
    rule: 'XX区人大常委会议事规则',
    article: '第七条',
    days: 5,
    counted: 'workingDays' as const,
    confirmed: true,
  }
  const meeting = {
    kind: 'standingCommittee' as const,
    startsAt: '2026-06-22T01:00:00Z',
    hasSpecialReport: false,
  }
  const rules = { ...defaultClockRules, standingCommittee: own }
  const notice = deadlines(meeting, rules, nothing, defaultMaterialsRules, specialReportDays).find(
    ({ what }) => what === 'notice',
  )
  expect(notice?.day).toBe('2026-06-14')
  expect(notice?.basis).toBe('《XX区人大常委会议事规则》第七条：会前 5 个工作日')
})

test('a kind without written rules says so', () => {
  const meeting = {
    kind: 'research' as const,
    startsAt: '2026-06-22T01:00:00Z',
    hasSpecialReport: false,
  }
  expect(
    deadlines(meeting, defaultClockRules, nothing, defaultMaterialsRules, specialReportDays).at(-1)
      ?.basis,
  ).toBe('办公室惯例：会前 3 天')
})

test('whatever the rules, the chain is in order of days, each once, and before the meeting', () => {
  const lead = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(
      fc.constantFrom(...meetingKindNames),
      fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      fc.boolean(),
      lead,
      lead,
      (kind, date, hasSpecialReport, noticeDays, materialDays) => {
        const rules = (days: number) => ({
          ...defaultClockRules,
          [kind]: { ...defaultClockRules[kind], days },
        })
        const startsAt = date.toISOString()
        const chain = deadlines(
          { kind, startsAt, hasSpecialReport },
          rules(noticeDays),
          nothing,
          rules(materialDays),
          specialReportDays,
        )
        const days = chain.map(({ day }) => day)
        expect(days).toEqual([...days].sort())
        expect(new Set(chain.map(({ what }) => what)).size).toBe(chain.length)
        expect(chain.every(({ moment }) => moment < startsAt)).toBe(true)
      },
    ),
  )
})

test.each([
  ['2026-06-12T15:59:59.999Z', '2026-06-09T02:00:00.000Z', '还剩 3 天', 3, 13],
  ['2026-06-12T15:59:59.999Z', '2026-06-12T10:00:00.000Z', '还剩 5 小时', 0, 5],
  ['2026-06-12T15:59:59.999Z', '2026-06-12T15:30:00.000Z', '还剩不到 1 小时', 0, 0],
  ['2026-06-12T15:59:59.999Z', '2026-06-12T15:59:59.999Z', '还剩不到 1 小时', 0, 0],
  ['2026-06-12T15:59:59.999Z', '2026-06-12T16:00:00.000Z', '已超过不到 1 小时', 0, 0],
  ['2026-06-12T15:59:59.999Z', '2026-06-12T20:00:00.000Z', '已超过 4 小时', 0, 4],
  ['2026-06-12T15:59:59.999Z', '2026-06-14T16:00:00.000Z', '已超过 2 天', 2, 0],
])('to %s from %s: %s', (moment, now, text, days, hours) => {
  expect(countdown(moment, now)).toEqual({ overdue: now > moment, days, hours, text })
})

test('an office may ask for special reports earlier than the law, but not in its name', () => {
  const own = { ...specialReportDays, draft: 25 }
  const meeting = {
    kind: 'standingCommittee' as const,
    startsAt: '2026-12-20T01:00:00.000Z',
    hasSpecialReport: true,
  }
  const [draft, revised] = deadlines(
    meeting,
    defaultClockRules,
    nothing,
    defaultMaterialsRules,
    own,
  )
  expect(draft?.basis).toBe('办公室惯例：会前 25 天')
  expect(revised?.basis).toBe('《监督法（2024）》第十五条：会前 10 天')
})

test('what is issued stands to the day it had to keep, whatever rule and meeting say by now', () => {
  const meeting = {
    ...{ kind: 'standingCommittee' as const, startsAt: '2026-06-20T01:00:00.000Z' },
    hasSpecialReport: false,
  }
  const issued = { latestDay: '2026-06-05', basis: '当时的规则：会前 14 天' }
  const given = [defaultClockRules, nothing, defaultMaterialsRules, specialReportDays] as const
  expect(
    deadlines(meeting, ...given, issued).map(({ what, day, basis }) => [what, day, basis]),
  ).toEqual([
    ['notice', '2026-06-05', '当时的规则：会前 14 天'],
    ['materials', '2026-06-09', '《全国人民代表大会常务委员会议事规则》第十九条：会前 10 天'],
  ])
})

const none = { listed: 0, owed: 0 }
test.each([
  ['notice', true, { issued: true, materials: none }, 'done'],
  ['notice', true, { issued: false, materials: none }, 'late'],
  ['notice', false, { issued: false, materials: none }, 'ahead'],
  ['materials', true, { issued: true, materials: { listed: 3, owed: 0 } }, 'done'],
  ['materials', true, { issued: true, materials: { listed: 3, owed: 1 } }, 'late'],
  ['materials', false, { issued: true, materials: { listed: 3, owed: 1 } }, 'ahead'],
  ['materials', true, { issued: true, materials: none }, 'past'],
  ['specialReportDraft', true, { issued: true, materials: { listed: 3, owed: 3 } }, 'past'],
  ['specialReportToMembers', false, { issued: false, materials: none }, 'ahead'],
] as const)('%s, overdue %s, with %j: %s', (what, overdue, facts, state) => {
  expect(deadlineState(what, overdue, facts)).toBe(state)
})
