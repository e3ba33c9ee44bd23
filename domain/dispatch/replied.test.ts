import { replied } from './replied'

type Answered = Parameters<typeof replied>[0]

const now = '2026-12-18T02:00:00.000Z'
const granted = { reason: '出差', state: 'granted', askedAt: '2026-12-15T02:00:00.000Z' } as const
const pending = { reason: '住院', state: 'pending', askedAt: now } as const
const attending: Answered = { edition: 1, confirmed: { edition: 1 }, answer: 'attend' }
const onLeave: Answered = { ...attending, answer: 'leave', leave: granted }

test.each<[string, Answered, Parameters<typeof replied>[1], string, ReturnType<typeof replied>]>([
  ['leave after 参加', attending, 'leave', '住院', { answer: 'leave', leave: pending }],
  ['参加 after leave', onLeave, 'attend', '', { answer: 'attend', leave: undefined }],
  ['the same leave again', onLeave, 'leave', '出差', { answer: 'leave', leave: granted }],
  ['leave for another reason', onLeave, 'leave', '住院', { answer: 'leave', leave: pending }],
  [
    'the same leave of a later edition',
    { ...onLeave, edition: 2 },
    'leave',
    '出差',
    { answer: 'leave', leave: { ...granted, state: 'pending', askedAt: now } },
  ],
  ['only noted', onLeave, 'noted', '', { answer: undefined, leave: undefined }],
])('%s', (_, before, answer, reason, after) =>
  expect(replied(before, answer, reason, now)).toEqual(after),
)
