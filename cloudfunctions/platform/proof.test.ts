import { isProofBy, proofBy } from './proof'
import { isProven, provenAct } from './owner-proof'
import { vouchedFor, vouchFor } from './voucher'

const key = Buffer.alloc(32, 7).toString('base64')
const other = Buffer.alloc(32, 8).toString('base64')
const said = ['restore', { fileIds: ['a'] }]

test.each<[string, boolean, unknown, string, 'voucher' | 'owner', unknown[]]>([
  ['what it was made for', true, proofBy(key, 'owner', said), key, 'owner', said],
  ['another key', false, proofBy(other, 'owner', said), key, 'owner', said],
  ['another use', false, proofBy(key, 'voucher', said), key, 'owner', said],
  ['other words', false, proofBy(key, 'owner', ['restore', {}]), key, 'owner', said],
  ['half a proof', false, proofBy(key, 'owner', said).slice(0, 20), key, 'owner', said],
  ['none', false, undefined, key, 'owner', said],
  ['no text', false, { length: 43 }, key, 'owner', said],
])('%s: %s', (_, right, shown, by, use, about) => {
  expect(isProofBy(shown, by, use, about)).toBe(right)
})

test.each(['', 'c2hvcnQ=', Buffer.alloc(31).toString('base64')])(
  'the key %j proves nothing, to nobody: it can be guessed',
  (short) => {
    expect(() => provenAct({ act: 'backUp' }, short)).toThrow(/DESK_KEY .* at least 32 bytes/)
    expect(() => isProven({ act: 'backUp', proof: '' }, short)).toThrow(/at least 32 bytes/)
    process.env.DESK_KEY = short
    const now = '2026-11-26T02:00:00.000Z'
    const request = { operation: 'health', input: {} }
    expect(() => vouchFor('o1', 'upkeep', request, now)).toThrow(/DESK_KEY/)
    expect(() => vouchedFor({ openid: 'o1', at: now, proof: '' }, 'upkeep', request, now)).toThrow(
      /DESK_KEY/,
    )
    delete process.env.DESK_KEY
  },
)
