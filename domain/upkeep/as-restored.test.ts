import { asRestored } from './as-restored'

const now = '2026-11-24T02:00:00.000Z'

test.each([
  ['outbox', 'queued', { state: 'declined', errCode: 'RESTORED', settledAt: now }],
  ['outbox', 'submitting', { state: 'unknown', settledAt: now }],
  ['outbox', 'accepted', { state: 'accepted' }],
  ['stories', 'queued', { state: 'queued' }],
])('of %s, what was %s', (collection, state, after) => {
  expect(asRestored(collection, { _id: '1', state }, now)).toEqual({ _id: '1', ...after })
})
