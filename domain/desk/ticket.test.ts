import { mayBeClaimed, ticketEnds, ticketState, type TicketFacts } from './ticket'

const askedAt = '2026-11-23T02:00:00.000Z'
const at = (clock: string) => `2026-11-23T${clock}.000Z`
const yes = { at: at('02:01:30'), approved: true }
const no = { at: at('02:01:30'), approved: false }

test.each<[what: string, ticket: Omit<TicketFacts, 'askedAt'>, now: string, state: string]>([
  ['just asked', {}, '02:00:00', 'waiting'],
  ['a second before its end', {}, '02:01:59', 'waiting'],
  ['after two minutes', {}, '02:02:00', 'expired'],
  ['approved', { decided: yes }, '02:01:31', 'approved'],
  ['approved, and its own two minutes over', { decided: yes }, '02:02:29', 'approved'],
  ['approved, and nobody came', { decided: yes }, '02:02:30', 'expired'],
  ['refused', { decided: no }, '02:01:31', 'refused'],
  ['refused long ago', { decided: no }, '09:00:00', 'refused'],
  ['claimed', { decided: yes, claimedAt: at('02:01:32') }, '02:01:33', 'claimed'],
  ['claimed long ago', { decided: yes, claimedAt: at('02:01:32') }, '09:00:00', 'claimed'],
])('%s', (_, ticket, now, state) => {
  expect(ticketState({ askedAt, ...ticket }, at(now))).toBe(state)
})

test.each<[what: string, ticket: Omit<TicketFacts, 'askedAt'>, now: string, may: boolean]>([
  ['waiting', {}, '02:01:00', false],
  ['refused', { decided: no }, '02:01:31', false],
  ['approved', { decided: yes }, '02:02:29', true],
  ['claimed a moment ago', { decided: yes, claimedAt: at('02:01:32') }, '02:02:29', true],
  ['claimed, its minute over', { decided: yes, claimedAt: at('02:01:32') }, '02:02:30', false],
])('%s: may its browser come for the session', (_, ticket, now, may) => {
  expect(mayBeClaimed({ askedAt, ...ticket }, at(now))).toBe(may)
})

test('a code stands for two minutes', () => {
  expect(ticketEnds({ askedAt })).toBe(at('02:02:00'))
})
