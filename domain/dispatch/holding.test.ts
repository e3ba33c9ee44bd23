import { answerHolding, attendeesHolding, leaveHolding, whyNotHeld } from './holding'

const leave = { state: 'granted' }

test.each([
  ['signed', { edition: 2, confirmed: { edition: 2 }, answer: 'leave', leave }, 'leave', leave],
  [
    'of an earlier edition',
    { edition: 2, confirmed: { edition: 1 }, answer: 'leave', leave },
    undefined,
    undefined,
  ],
  ['never signed', { edition: 1, answer: 'leave', leave }, undefined, undefined],
  [
    'coming after all',
    { edition: 1, confirmed: { edition: 1 }, answer: 'attend', leave },
    'attend',
    undefined,
  ],
  ['only noted', { edition: 1, confirmed: { edition: 1 } }, undefined, undefined],
] as const)('%s', (_, receipt, answer, granted) => {
  expect(answerHolding<string>(receipt)).toBe(answer)
  expect(leaveHolding<object>(receipt)).toBe(granted)
})

test('who comes for an organ counts once it was returned of this edition', () => {
  const attendees = ['张三']
  expect(attendeesHolding({ attendees })).toEqual([])
  expect(attendeesHolding({ attendees, returnedAt: '2026-11-23T02:00:00.000Z' })).toEqual(attendees)
})

test.each([
  ['of this edition', { edition: 2 }, { edition: 2, complete: false }, undefined],
  [
    'no longer called',
    { edition: 2, removedIn: 2 },
    { edition: 2, complete: true },
    'NOTICE_NOT_FOUND',
  ],
  ['not come to yet', { edition: 1 }, { edition: 2, complete: false }, 'NOTICE_UNDER_WAY'],
  [
    'left over from an earlier edition',
    { edition: 1 },
    { edition: 2, complete: true },
    'NOTICE_NOT_FOUND',
  ],
  ['of nothing', { edition: 1 }, undefined, 'NOTICE_NOT_FOUND'],
])('a receipt %s', (_, receipt, dispatch, why) => {
  expect(whyNotHeld(receipt, dispatch)).toBe(why)
})
