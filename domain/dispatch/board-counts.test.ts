import { boardCounts, type ReceiptGroup } from './board-counts'

const member = { as: 'member', state: 'signed', answer: 'attend' } as const

it('counts answers of those who have signed, members on their own, leave only once granted', () => {
  const groups: ReceiptGroup[] = [
    { ...member, count: 15, day: '2026-12-21' },
    { ...member, count: 2, day: '2026-12-21', left: true },
    // They came yesterday.
    { ...member, count: 3, day: '2026-12-20' },
    { ...member, answer: 'leave', leave: 'granted', count: 2 },
    { ...member, answer: 'leave', leave: 'pending', count: 3 },
    { ...member, answer: 'leave', leave: 'refused', count: 1 },
    // They answered an earlier edition, and have not signed this one.
    { ...member, state: 'read', count: 4 },
    { as: 'attend', state: 'signed', answer: 'attend', count: 5 },
    { as: 'attend', state: 'notPushed', count: 6 },
  ]
  const counts = boardCounts('standingCommittee', groups, '2026-12-21')
  expect(counts).toMatchObject({
    total: 41,
    states: { notPushed: 6, pushed: 0, read: 4, signed: 31 },
    attend: 25,
    leave: { granted: 2, pending: 3, refused: 1 },
    members: { total: 30, attend: 20, granted: 2, present: 15, quorum: { needed: 16 } },
    byAs: [
      { as: 'member', total: 30, unsigned: 4 },
      { as: 'attend', total: 11, unsigned: 6 },
    ],
  })
})

it('puts the delegations that are furthest behind first', () => {
  const of = (delegation: string, count: number, state: 'read' | 'signed'): ReceiptGroup => ({
    as: 'member',
    state,
    delegation,
    count,
  })
  const groups = [
    of('东城代表团', 3, 'signed'),
    of('西城代表团', 2, 'read'),
    of('东城代表团', 1, 'read'),
  ]
  expect(boardCounts('congress', groups, '').byDelegation).toEqual([
    { delegation: '西城代表团', total: 2, unsigned: 2 },
    { delegation: '东城代表团', total: 4, unsigned: 1 },
  ])
})
