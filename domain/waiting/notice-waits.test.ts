import { noticeStages } from '../review/chain'
import { clockWaits, noticeWaits, type Convenor, type NoticeFacts } from './notice-waits'

const now = '2026-12-10T02:00:00.000Z'
const chain = { stages: noticeStages, mayCombine: false }
const writer = { id: 'w', name: '陈XX' }
const checker = { id: 'c', name: '卫XX' }
const check = {
  stage: 'check',
  by: checker,
  at: '2026-12-09T02:00:00.000Z',
  remarks: '',
  hash: 'h',
}

const notice = (facts: Partial<NoticeFacts>): NoticeFacts => ({
  ...{
    id: 'n',
    title: '通知',
    change: 'first',
    round: 1,
    hash: 'h',
    status: 'inReview',
    stage: 'check',
  },
  ...{ writers: [writer], approvals: [], submittedAt: '2026-12-08T02:00:00.000Z' },
  latestMoment: '2026-12-12T15:59:59.999Z',
  startsAt: '2026-12-20T01:00:00.000Z',
  ...facts,
})
const clerk = (id: string): Convenor => ({ by: { id, name: id, stages: ['check'] }, drafts: true })
const leader: Convenor = { by: { id: 'l', name: '王XX', stages: ['sign'] }, drafts: false }
const sign = { stage: 'sign', approvals: [check] }
const returned = { by: leader.by, at: '2026-12-09T05:00:00.000Z', remarks: '地点有误' }

const cases: [string, Partial<NoticeFacts>, Convenor, object | undefined][] = [
  [
    'to check, before another clerk',
    {},
    clerk('c'),
    { kind: 'noticeReview', note: '待审核', until: '2026-12-12T15:59:59.999Z' },
  ],
  ['… not before who wrote it', {}, clerk('w'), undefined],
  ['… not before a leader, whose turn it is not', {}, leader, undefined],
  ['to sign, before a leader', sign, leader, { note: '待签发', since: check.at }],
  [
    '… not before who checked it',
    sign,
    { ...clerk('c'), by: { ...checker, stages: ['check', 'sign'] } },
    undefined,
  ],
  [
    'sent back, before the office',
    { status: 'returned', returned },
    clerk('c'),
    { kind: 'noticeReturned', note: '王XX 签发后退回：地点有误' },
  ],
  ['… not before the leader', { status: 'returned', returned }, leader, undefined],
  ['signed, before who sends it out', { status: 'approved' }, clerk('w'), { kind: 'noticeIssue' }],
  ['… not before the leader', { status: 'approved' }, leader, undefined],
  ['out already', { status: 'published' }, clerk('c'), undefined],
  ['of a meeting that has begun', { startsAt: now }, clerk('c'), undefined],
  ['a change of one', { startsAt: now, change: 'changed' }, clerk('c'), undefined],
  [
    'that it is cancelled, to check',
    { startsAt: now, change: 'cancelled' },
    clerk('c'),
    { kind: 'noticeReview', note: '待审核' },
  ],
  [
    'that it is cancelled, to sign',
    { startsAt: now, change: 'cancelled', ...sign },
    leader,
    { kind: 'noticeReview', note: '待签发' },
  ],
  [
    'that it is cancelled, sent back',
    { startsAt: now, change: 'cancelled', status: 'returned', returned },
    clerk('c'),
    { kind: 'noticeReturned' },
  ],
  [
    'that it is cancelled, signed',
    { startsAt: now, change: 'cancelled', status: 'approved' },
    clerk('w'),
    { kind: 'noticeIssue' },
  ],
]

test.each(cases)('%s', (_, facts, me, expected) => {
  const waits = noticeWaits(notice(facts), me, chain, now)
  if (expected) expect(waits).toMatchObject({ id: 'n', ...expected })
  else expect(waits).toBeUndefined()
})

const meeting = { id: 'm', title: '会议', startsAt: '2026-12-20T01:00:00.000Z' }
const clocks: [string, string, string | undefined, boolean, string | undefined][] = [
  ['two days left, none written', '2026-12-12T15:59:59.999Z', undefined, false, '通知未拟'],
  [
    'two days over, being reviewed by others',
    '2026-12-08T15:59:59.999Z',
    'inReview',
    false,
    '通知审核中',
  ],
  ['its notice is in the list', '2026-12-12T15:59:59.999Z', 'approved', true, undefined],
  ['a month away', '2027-01-12T15:59:59.999Z', undefined, false, undefined],
]

test('a meeting brought forward awaits the changed notice', () => {
  const latestMoment = '2026-12-12T15:59:59.999Z'
  expect(clockWaits({ ...meeting, latestMoment, broughtForward: true }, false, now)).toMatchObject({
    note: '会议提前，变更通知未拟',
    until: latestMoment,
  })
})

test.each(clocks)('the clock: %s', (_, latestMoment, noticeStatus, shown, note) => {
  const waits = clockWaits({ ...meeting, latestMoment, noticeStatus }, shown, now)
  if (note)
    expect(waits).toEqual({
      kind: 'noticeClock',
      id: 'm',
      title: '会议',
      note,
      until: latestMoment,
    })
  else expect(waits).toBeUndefined()
})
