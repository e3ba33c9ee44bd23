import { receiptState } from './receipt-state'

test.each([
  [{}, 'notPushed'],
  [{ push: { state: 'declined' } }, 'notPushed'],
  [{ push: { state: 'accepted' } }, 'pushed'],
  [{ push: { state: 'declined' }, readEdition: 2 }, 'read'],
  [{ push: { state: 'accepted' }, readEdition: 1 }, 'pushed'],
  [{ readEdition: 2, confirmed: { edition: 1 } }, 'read'],
  [{ confirmed: { edition: 2 } }, 'signed'],
] as const)('%j of edition 2 is %s', (facts, state) =>
  expect(receiptState({ edition: 2, ...facts })).toBe(state),
)
