import fc from 'fast-check'
import { networkOf } from './network'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['2001:db8::1::2', undefined],
  ['1:2:3:4:5:6:7', undefined],
  ['1:2:3:4:5:6:7:8::', undefined],
  ['unknown', undefined],
  ['', undefined],
])('%s belongs to %s', (address, network) => expect(networkOf(address)).toBe(network))

test('whoever changes the last 64 bits stays who they are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 }), (last) => {
      const end = last.map((group) => group.toString(16)).join(':')
      expect(networkOf(`2001:db8:0:7:${end}`)).toBe('2001:db8:0:7::/64')
    }),
  )
})
