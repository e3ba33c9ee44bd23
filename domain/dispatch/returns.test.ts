import type { ReceiptGroup } from './board-counts'
import { returnsOf } from './returns'

const organ = (name: string, others: Partial<ReceiptGroup> = {}): ReceiptGroup => ({
  state: 'signed',
  as: 'attend',
  answer: 'attend',
  organ: name,
  returnedAt: undefined,
  count: 1,
  ...others,
})

test.each<[string, ReceiptGroup[], ReturnType<typeof returnsOf>]>([
  ['persons owe none', [organ('', { count: 40 })], { due: 0, sent: 0, owing: [] }],
  [
    'signed is not yet returned',
    [organ('区财政局', { returnedAt: '2026-11-24T02:00:00.000Z' }), organ('区教育局')],
    { due: 2, sent: 1, owing: ['区教育局'] },
  ],
  [
    'not signed owes as well',
    [organ('区教育局', { state: 'read', answer: undefined })],
    { due: 1, sent: 0, owing: ['区教育局'] },
  ],
  [
    'granted leave owes nothing, leave asked does',
    [
      organ('区财政局', { answer: 'leave', leave: 'granted' }),
      organ('区教育局', { answer: 'leave', leave: 'pending' }),
    ],
    { due: 1, sent: 0, owing: ['区教育局'] },
  ],
  [
    'leave of an earlier edition frees nobody',
    [organ('区教育局', { state: 'notPushed', answer: 'leave', leave: 'granted' })],
    { due: 1, sent: 0, owing: ['区教育局'] },
  ],
])('%s', (_, groups, returns) => {
  expect(returnsOf(groups)).toEqual(returns)
})
