import { obsolete, type ReceiptNow } from './obsolete'

const receipt = (edition: number, change: Partial<ReceiptNow> = {}): ReceiptNow => ({
  edition,
  state: 'notPushed',
  ...change,
})

it.each<[string, Parameters<typeof obsolete>, ReturnType<typeof obsolete>]>([
  ['of what has no editions', [{}, undefined, undefined], undefined],
  ['of the edition that holds', [{ edition: 2 }, 2, receipt(2)], undefined],
  ['its receipt not made out anew yet', [{ edition: 2 }, 2, receipt(1)], undefined],
  ['signed before', [{ edition: 2 }, 2, receipt(1, { state: 'signed' })], undefined],
  ['of an older edition', [{ edition: 1 }, 2, receipt(1)], 'SUPERSEDED'],
  ['to staff, of an older edition', [{ edition: 1 }, 2, undefined], 'SUPERSEDED'],
  ['its receipt has a later edition', [{ edition: 1 }, undefined, receipt(2)], 'SUPERSEDED'],
  ['signed', [{ edition: 2 }, 2, receipt(2, { state: 'signed' })], 'SIGNED'],
  ['dropped since', [{ edition: 2 }, 2, receipt(2, { removedIn: 3 })], 'SUPERSEDED'],
  ['dropped', [{ edition: 2, lasting: true }, 2, receipt(1, { removedIn: 2 })], undefined],
  [
    'dropped after signing, still so in the edition after',
    [{ edition: 2, lasting: true }, 3, receipt(1, { removedIn: 2, state: 'signed' })],
    undefined,
  ],
  ['dropped, but back', [{ edition: 2, lasting: true }, 3, receipt(3)], 'SUPERSEDED'],
])('%s', (_, given, why) => {
  expect(obsolete(...given)).toBe(why)
})
