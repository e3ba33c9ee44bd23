import { onBehalf, signDue, standing, waits, type MyNotice } from './notice-words'

const now = '2026-12-16T01:00:00.000Z'
const notice = (change: Partial<MyNotice> = {}): MyNotice => ({
  receiptId: 'r',
  dispatchId: 'd',
  edition: 1,
  kind: 'standingCommittee',
  title: '通知',
  meetingTitle: '会议',
  startsAt: '2026-12-20T01:00:00.000Z',
  venue: '会议室',
  signBy: '2026-12-18T09:00:00.000Z',
  returnBy: '2026-12-17T09:00:00.000Z',
  cancelled: false,
  recipient: { kind: 'person', name: '郑XX' },
  as: 'member',
  acting: 'self',
  state: 'read',
  changedSinceSigned: false,
  returnSent: false,
  removed: false,
  ...change,
})

test.each<[Partial<MyNotice>, string]>([
  [{}, '待签收'],
  [{ changedSinceSigned: true }, '有变更，请重新签收'],
  [{ cancelled: true }, '会议取消'],
  [{ cancelled: true, state: 'signed' }, '已知悉'],
  [{ removed: true }, '不用参加'],
  [{ state: 'signed', answer: 'attend' }, '已签收，参加'],
  [{ state: 'signed', answer: 'leave', leave: 'pending' }, '已签收，请假（待批）'],
])('%j is %s', (change, said) => expect(standing(notice(change))).toBe(said))

test.each<[string, Partial<MyNotice>, string | undefined]>([
  ['unsigned', {}, '还剩2天'],
  ['signed', { state: 'signed', answer: 'attend' }, undefined],
  ['somebody no longer asked', { removed: true }, undefined],
  ['a notice without a deadline', { signBy: undefined }, undefined],
])('how long there is to sign: %s', (_, change, said) =>
  expect(signDue(notice(change), now)?.text).toBe(said),
)

test('past meetings wait for nobody; an agent sees for whom', () => {
  expect(waits(notice(), now)).toBe(true)
  expect(waits(notice(), '2026-12-20T01:00:00.000Z')).toBe(false)
  expect(onBehalf(notice())).toBeUndefined()
  expect(onBehalf(notice({ acting: 'agent' }))).toBe('代郑XX')
})
