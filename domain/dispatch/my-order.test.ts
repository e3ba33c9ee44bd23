import * as fc from 'fast-check'
import { inMyOrder } from './my-order'
import type { ReceiptState } from './receipt-state'

const now = '2026-11-26T00:00:00.000Z'
const notice = (id: string, startsAt: string, state: ReceiptState = 'read', more = {}) => ({
  id,
  startsAt,
  state,
  removed: false,
  ...more,
})

test('unsigned by deadline, then to come, then past from the latest', () => {
  const all = [
    notice('past', '2026-11-01', 'read'),
    notice('signed later', '2026-12-20', 'signed'),
    notice('removed', '2026-12-01', 'read', { removed: true }),
    notice('past, later', '2026-11-20', 'signed'),
    notice('far', '2026-12-30', 'notPushed', { signBy: '2026-11-28' }),
    notice('near', '2026-11-30'),
  ]
  expect(inMyOrder(all, now).map(({ id }) => id)).toEqual([
    'far',
    'near',
    'removed',
    'signed later',
    'past, later',
    'past',
  ])
})

test('everything once, and nothing signed or past before what waits', () => {
  const one = fc.record({
    id: fc.uuid(),
    startsAt: fc
      .date({ min: new Date('2026-10-01'), max: new Date('2027-01-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    state: fc.constantFrom<ReceiptState>('notPushed', 'pushed', 'read', 'signed'),
    removed: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(one), (all) => {
      const ordered = inMyOrder(all, now)
      expect(new Set(ordered)).toEqual(new Set(all))
      const waits = ordered.map(
        ({ startsAt, state, removed }) => startsAt > now && state !== 'signed' && !removed,
      )
      expect(waits.lastIndexOf(true)).toBe(waits.filter(Boolean).length - 1)
    }),
  )
})
