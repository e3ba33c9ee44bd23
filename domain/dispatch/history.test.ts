import {
  openedAt,
  signedBefore,
  withDecision,
  withOpening,
  withSignature,
  type Opening,
  type Signature,
} from './history'

const member = { id: 'member', name: '郑XX' }
const secretary = { id: 'secretary', name: '秘书甲' }
const at = (minute: number) => `2026-11-23T02:${String(minute).padStart(2, '0')}:00.000Z`

const opening = (edition: number, minute: number, change: Partial<Opening> = {}): Opening => ({
  edition,
  at: at(minute),
  by: member,
  via: 'self',
  of: '郑XX',
  ...change,
})
const signature = (
  edition: number,
  minute: number,
  change: Partial<Signature> = {},
): Signature => ({
  ...opening(edition, minute),
  answer: 'attend',
  ...change,
})

test('each person’s first opening of each edition is kept', () => {
  const agent = { by: secretary, via: 'agent' } as const
  const all = [opening(1, 1), opening(1, 2), opening(1, 3, agent), opening(2, 4), opening(2, 5)]
  const kept = all.reduce<readonly Opening[]>((before, next) => withOpening(before, next), [])
  expect(kept).toEqual([all[0], all[2], all[3]])
})

test.each([
  ['the same again', signature(1, 2), 1],
  ['another answer', signature(1, 2, { answer: 'leave' }), 2],
  ['by another', signature(1, 2, { by: secretary, via: 'agent' }), 2],
  ['said on the phone', signature(1, 2, { via: 'phone' }), 2],
  ['the next edition', signature(2, 2), 2],
])('a signature: %s', (_, next, many) => {
  expect(withSignature([signature(1, 1)], next)).toHaveLength(many)
})

test('leave for another reason is another signature; what was said to the first stays with it', () => {
  const asked = (reason: string, minute: number) =>
    ({ reason, state: 'pending', askedAt: at(minute) }) as const
  const first = withSignature([], signature(1, 1, { answer: 'leave', leave: asked('出差', 1) }))
  const granted = {
    ...asked('出差', 1),
    state: 'granted',
    decided: { by: secretary, at: at(2), note: '' },
  } as const
  const decided = withDecision(first, granted)
  expect(decided).toMatchObject([{ leave: { state: 'granted' } }])
  const again = signature(2, 3, { answer: 'leave', leave: asked('生病', 3) })
  expect(withSignature(decided, again)).toMatchObject([
    { edition: 1, leave: { reason: '出差', state: 'granted' } },
    { edition: 2, leave: { reason: '生病', state: 'pending' } },
  ])
})

test('however often somebody changes their mind, it stays bounded, with the first and the last', () => {
  const all = Array.from({ length: 150 }, (_, n) =>
    signature(1, n % 60, { answer: n % 2 ? 'leave' : 'attend' }),
  )
  const kept = all.reduce<readonly Signature[]>((before, next) => withSignature(before, next), [])
  expect(kept).toHaveLength(100)
  expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)])
})

test.each([
  ['nothing', { edition: 2 }, undefined, undefined],
  [
    'the edition before',
    { edition: 2, openings: [opening(1, 1)], signatures: [signature(1, 2)] },
    undefined,
    1,
  ],
  [
    'both',
    {
      edition: 2,
      openings: [opening(1, 1), opening(2, 3)],
      signatures: [signature(1, 2), signature(2, 4)],
    },
    at(3),
    1,
  ],
  [
    'opened by an agent only',
    { edition: 1, openings: [opening(1, 1, { by: secretary, via: 'agent' })] },
    undefined,
    undefined,
  ],
])('of %s', (_, receipt, opened, signed) => {
  expect(openedAt(receipt)).toBe(opened)
  expect(signedBefore(receipt)).toBe(signed)
})
