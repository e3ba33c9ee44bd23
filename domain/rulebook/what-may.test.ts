import type { Deliberation } from './edition'
import { whatMay } from './what-may'

const writer = { id: 'writer', name: '陈XX' }
const other = { id: 'other', name: '黄XX' }
type Asked = Parameters<typeof whatMay>[0]
const submitted: Asked['edition'] = {
  ...{ ruleId: 'rule', ordinal: 1, status: 'inReview', stage: 'chairpersons', round: 1 },
  ...{ hash: 'as submitted', writers: [writer], approvals: [], deliberations: [] },
  texts: [{ number: 1 }],
}
const sat = (text: number): Deliberation => ({
  ...{ stage: 'chairpersons', meeting: '第五次主任会议', on: '2026-11-26', result: 'continued' },
  ...{ points: '', text, recordedBy: other, at: '2026-11-26T02:00:00.000Z' },
})

it.each<[string, Partial<Asked['edition']>, typeof writer, boolean]>([
  ['no meeting sat yet', {}, writer, true],
  ['somebody else wrote it', {}, other, false],
  ['a meeting goes on with it', { deliberations: [sat(1)] }, writer, false],
  [
    'a meeting sat over an earlier text only',
    { round: 2, texts: [{ number: 1 }, { number: 2 }], deliberations: [sat(1)] },
    writer,
    true,
  ],
  ['it was never sent in', { status: 'draft', stage: undefined }, writer, false],
])('撤回 is offered where it is not refused: %s', (_, state, by, recall) => {
  const edition = { ...submitted, ...state }
  const asked = { edition, all: [], path: 'chairpersons', drafting: true, unanswered: 0 } as const
  expect(whatMay({ ...asked, by, now: '2026-11-27T02:00:00.000Z' }).recall).toBe(recall)
})
