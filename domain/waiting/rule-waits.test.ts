import type { OpinionPeriod } from '../rulebook/edition'
import { draftWaits, opinionOwed, type DraftFacts } from './rule-waits'

const now = '2026-12-10T02:00:00.000Z'
const writer = { id: 'w', name: '陈XX' }
const other = { id: 'o', name: '卫XX' }

const period = (facts: Partial<OpinionPeriod>): OpinionPeriod => ({
  ...{ text: 1, title: '请假规则（征求意见稿）', openedAt: '2026-11-20T00:00:00.000Z' },
  ...{ openedBy: writer, closesOn: '2026-12-12', audience: { kind: 'public' } },
  ...facts,
})
const draft = (facts: Partial<DraftFacts>): DraftFacts => ({
  ...{
    id: 'e',
    title: '请假规则',
    path: 'committee',
    status: 'draft',
    round: 0,
    writers: [writer],
  },
  ...{ approvals: [], updatedAt: '2026-12-01T00:00:00.000Z', opinions: 0, unanswered: 0 },
  ...facts,
})
const inReview = { status: 'inReview', stage: 'chairpersons', round: 1, hash: 'h' } as const
const closed = period({ closesOn: '2026-12-05' })
const registering = {
  ...{ by: 'committee' as const, meeting: '会议', on: '2020-01-01', effectiveOn: '2020-01-01' },
  ...{ recordedBy: writer, at: '2026-12-01T00:00:00.000Z' },
} as const
const returned = { by: other, at: '2026-12-02T00:00:00.000Z', remarks: '' }

const cases: [string, Partial<DraftFacts>, typeof writer, boolean, string[]][] = [
  ['nothing presses while it is drafted', {}, writer, true, []],
  [
    'a period that closes in two days',
    { period: period({}), opinions: 3, unanswered: 3 },
    writer,
    true,
    ['periodCloses'],
  ],
  [
    'one that closes in three weeks',
    { period: period({ closesOn: '2026-12-31' }) },
    writer,
    true,
    [],
  ],
  [
    'opinions to answer once it is over',
    { period: closed, unanswered: 2 },
    writer,
    true,
    ['opinionsUnanswered'],
  ],
  ['before a meeting, who did not write records', inReview, other, true, ['ruleRecord']],
  ['… who wrote does not', inReview, writer, true, []],
  ['passed, to be adopted', { status: 'approved' }, writer, true, ['ruleAdopt']],
  ['sent back by the meeting', { status: 'returned', returned }, writer, true, ['ruleReturned']],
  ['registered, to be confirmed by another', { registering }, other, false, ['ruleConfirm']],
  ['… not by who registered it', { registering }, writer, true, []],
  ['a leader has nothing to do with a draft', inReview, other, false, []],
]

test.each(cases)('%s', (_, facts, by, clerk, kinds) => {
  expect(draftWaits(draft(facts), by, clerk, now).map(({ kind }) => kind)).toEqual(kinds)
})

const mine = [{ id: 'edu', name: '区教育局' }]
const asked = { kind: 'organs', organIds: ['edu'] } as const
const owed: [string, Partial<OpinionPeriod>, string[], boolean][] = [
  ['asked and silent', { audience: asked }, [], true],
  ['asked, and answered', { audience: asked }, ['edu'], false],
  ['another organ is asked', { audience: { kind: 'organs', organIds: ['court'] } }, [], false],
  ['the public is asked: nobody owes', {}, [], false],
  ['over', { audience: asked, closesOn: '2026-12-01' }, [], false],
]

test.each(owed)('an organ: %s', (_, facts, given, owes) => {
  const waits = opinionOwed({ id: 'e', period: period(facts) }, mine, given, now)
  if (owes) expect(waits).toMatchObject({ note: '区教育局', until: '2026-12-12T15:59:59.999Z' })
  else expect(waits).toBeUndefined()
})
