import { receiptState, type ReceiptFacts } from './receipt-state'

test.each<[string, Partial<ReceiptFacts>]>([
  ['notPushed', {}],
  ['notPushed', { push: { state: 'queued' } }],
  ['notPushed', { push: { state: 'submitting' } }],
  ['notPushed', { push: { state: 'declined' } }],
  ['notPushed', { push: { state: 'unknown' } }],
  ['pushed', { push: { state: 'accepted' } }],
  ['read', { push: { state: 'declined' }, readEdition: 2 }],
  ['read', { readEdition: 2, answer: 'attend' }],
  ['read', { readEdition: 2, confirmed: { edition: 1 } }],
  ['pushed', { push: { state: 'accepted' }, readEdition: 1, confirmed: { edition: 1 } }],
  ['signed', { readEdition: 2, confirmed: { edition: 2 }, answer: 'leave' }],
  ['signed', { push: { state: 'unknown' }, confirmed: { edition: 2 } }],
])('%s: %j', (state, facts) => expect(receiptState({ edition: 2, ...facts })).toBe(state))
