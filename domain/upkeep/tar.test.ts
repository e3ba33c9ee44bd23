import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { BrokenTar, readTar, tarEnd, tarEntry } from './tar'

const at = '2026-11-24T02:00:00.000Z'
const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const archive = (contents: readonly Uint8Array[]) =>
  contents.map((content, n) => joined(tarEntry(`files/${n}`, content, at)))

const bytes = fc.uint8Array({ maxLength: 1600 })

test('whatever is put in comes out again, whole or in pieces', () => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 5 }), (contents) => {
      const pieces = archive(contents)
      const whole = readTar(joined([...pieces, tarEnd()]))
      expect(whole.map(({ content }) => [...content])).toEqual(contents.map((one) => [...one]))
      expect(pieces.flatMap((piece) => readTar(piece).map(({ name }) => name))).toEqual(
        whole.map(({ name }) => name),
      )
    }),
  )
})

test('what breaks off is noticed, wherever it breaks off', () => {
  const [piece = new Uint8Array()] = archive([new Uint8Array(700).fill(7)])
  for (const length of [1, 511, 512, 900, 1211])
    expect(() => readTar(piece.subarray(0, length))).toThrow(BrokenTar)
  expect(() => readTar(joined([new Uint8Array([9]), piece]))).toThrow(BrokenTar)
})

test('tar itself reads it', () => {
  const input = joined([...archive([Buffer.from('你好'), Buffer.from('')]), tarEnd()])
  const said = execFileSync('tar', ['-tvf', '-'], { input }).toString()
  expect(said).toMatch(/ 6 .*files\/0\n.* 0 .*files\/1\n$/)
})
