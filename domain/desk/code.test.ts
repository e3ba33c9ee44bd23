import fc from 'fast-check'
import { codeLength, codeLetters, readCode, shownCode } from './code'

test.each([
  ['ABCD2345', 'ABCD2345'],
  ['abcd 2345', 'ABCD2345'],
  ['ab-cd-23-45', 'ABCD2345'],
  ['ABCD234', undefined],
  ['ABCD23456', undefined],
  ['ABCD2340', undefined],
  ['ABCDI345', undefined],
  ['登录码登录码登录', undefined],
  ['', undefined],
])('%s is read as %s', (text, code) => expect(readCode(text)).toBe(code))

test('whatever is shown is read back, and what is read has the form of a code', () => {
  const letter = fc.constantFrom(...codeLetters)
  const code = fc.array(letter, { minLength: codeLength, maxLength: codeLength })
  fc.assert(
    fc.property(code, (letters) => readCode(shownCode(letters.join(''))) === letters.join('')),
  )
  fc.assert(fc.property(fc.string(), (text) => readCode(text)?.length !== 0))
})
