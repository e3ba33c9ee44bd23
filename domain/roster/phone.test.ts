import { maskedPhone, mobileNumber } from './phone'

test.each([
  ['13812345678', '13812345678'],
  [' 138 1234 5678 ', '13812345678'],
  ['138-1234-5678', '13812345678'],
  ['+86 13812345678', '13812345678'],
  ['008613812345678', '13812345678'],
  ['１３８１２３４５６７８', '13812345678'],
  ['8613812345678', '13812345678'],
  ['12812345678', undefined],
  ['1381234567', undefined],
  ['1.3812345678E10', undefined],
  ['010-88886666', undefined],
  ['', undefined],
])('%s is the number %s', (written, number) => expect(mobileNumber(written)).toBe(number))

test('a masked number shows three and four digits', () =>
  expect(maskedPhone('13812345678')).toBe('138****5678'))
