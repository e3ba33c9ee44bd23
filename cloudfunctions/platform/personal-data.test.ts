import { matchable, opened, sameSecret, sealed } from './personal-data'
import { secret } from './secrets'

const key = Buffer.alloc(32, 7).toString('base64')
beforeEach(() => {
  process.env.PERSONAL_DATA_KEY = key
})
afterAll(() => {
  delete process.env.PERSONAL_DATA_KEY
})

test('what was sealed opens again, and never looks the same twice', () => {
  const seals = [sealed('13812345678'), sealed('13812345678')]
  expect(seals.map(opened)).toEqual(['13812345678', '13812345678'])
  expect(seals[0]).not.toBe(seals[1])
  expect(seals[0]).not.toContain('1381')
})

test('a seal that was changed, or another key, opens nothing', () => {
  const seal = sealed('13812345678')
  expect(() => opened(`${seal.slice(0, -2)}AA`)).toThrow()
  expect(() => opened('13812345678')).toThrow()
  process.env.PERSONAL_DATA_KEY = Buffer.alloc(32, 8).toString('base64')
  expect(() => opened(seal)).toThrow()
})

test('numbers match by a keyed hash', () => {
  const hash = matchable('13812345678')
  expect(matchable('13812345678')).toBe(hash)
  expect(matchable('13812345679')).not.toBe(hash)
  process.env.PERSONAL_DATA_KEY = Buffer.alloc(32, 8).toString('base64')
  expect(matchable('13812345678')).not.toBe(hash)
})

test('secrets are compared whole', () => {
  expect(sameSecret('open sesame', 'open sesame')).toBe(true)
  expect(sameSecret('open sesame', 'open')).toBe(false)
})

test('a missing or short secret is named, with what it must hold', () => {
  delete process.env.PERSONAL_DATA_KEY
  expect(() => secret('PERSONAL_DATA_KEY')).toThrow(/PERSONAL_DATA_KEY is missing: .*openssl/)
  process.env.PERSONAL_DATA_KEY = 'c2hvcnQ='
  expect(() => sealed('x')).toThrow(/at least 32 bytes/)
})
