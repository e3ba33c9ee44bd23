import { receiptState, type ReceiptFacts } from './receipt-state'

const readAt = '2026-06-10T02:00:00.000Z'

test.each<[string, Partial<ReceiptFacts>]>([
  ['notPushed', {}],
  ['notPushed', { push: { state: 'queued' } }],
  ['notPushed', { push: { state: 'submitting' } }],
  ['notPushed', { push: { state: 'declined' } }],
  ['notPushed', { push: { state: 'unknown' } }],
  ['pushed', { push: { state: 'accepted' } }],
  ['read', { push: { state: 'accepted' }, readAt }],
  ['read', { push: { state: 'declined' }, readAt }],
  ['read', { readAt, answer: 'attend' }],
  ['signed', { readAt, confirmed: { edition: 2 }, answer: 'leave' }],
  ['signed', { push: { state: 'unknown' }, confirmed: { edition: 2 } }],
  ['read', { push: { state: 'accepted' }, readAt, confirmed: { edition: 1 } }],
  ['pushed', { push: { state: 'accepted' }, confirmed: { edition: 1 } }],
])('%s: %j', (state, facts) => expect(receiptState({ edition: 2, ...facts })).toBe(state))
