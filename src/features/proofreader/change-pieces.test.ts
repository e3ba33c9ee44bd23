import * as fc from 'fast-check'
import { changedPieces } from './change-pieces'
import type { Piece } from './line'

const pieces = (...texts: (string | Piece)[]): Piece[] =>
  texts.map((text) => (typeof text === 'string' ? { text } : text))
const fixed: Piece = { text: '\t', fixed: true }
const change = (offset: number, length: number, put: string) => ({ offset, length, put })
const textsOf = (changed: readonly Piece[] | undefined) => changed?.map(({ text }) => text)

test.each([
  ['within one piece', pieces('区人大申议通过'), change(3, 2, '审议'), ['区人大审议通过']],
  [
    'across two, each keeps its own',
    pieces('会议申', '议通过'),
    change(2, 2, '审议'),
    ['会议审', '议通过'],
  ],
  ['across two, longer than before', pieces('付', '主任'), change(0, 1, '副'), ['副', '主任']],
  ['a word taken away', pieces('进一步进', '一步完善'), change(3, 3, ''), ['进一步', '完善']],
  [
    'put between, behind the character before',
    pieces('人民', '大会'),
    change(2, 0, '代表'),
    ['人民代表', '大会'],
  ],
  ['put at the head', pieces('大会'), change(0, 0, '代表'), ['代表大会']],
  [
    'what stays at both ends is left alone',
    pieces('代', '表', '大会'),
    change(0, 4, '代表总会'),
    ['代', '表', '总会'],
  ],
])('%s', (_, before, what, after) => {
  expect(textsOf(changedPieces(before, what))).toEqual(after)
})

test('a tab or a picture is no text to change', () => {
  expect(changedPieces(pieces('甲', fixed, '乙'), change(0, 3, '丙'))).toBeUndefined()
  expect(textsOf(changedPieces(pieces('甲', fixed, '乙'), change(2, 1, '丙')))).toEqual([
    '甲',
    '\t',
    '丙',
  ])
})

test('whatever is changed, the text is the text changed, and as many pieces remain', () => {
  const text = fc.string({ unit: fc.constantFrom('会', '议', '审', '申', '。'), maxLength: 4 })
  const run = fc.array(text, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(run, fc.nat(20), fc.nat(6), text, (texts, at, much, put) => {
      const whole = texts.join('')
      const offset = Math.min(at, whole.length)
      const length = Math.min(much, whole.length - offset)
      const changed = changedPieces(pieces(...texts), change(offset, length, put))
      // Nothing to put it behind: the line had no text at all.
      if (!changed) return expect(whole.length - length + put.length).toBe(put.length)
      expect(textsOf(changed)?.join('')).toBe(
        whole.slice(0, offset) + put + whole.slice(offset + length),
      )
      expect(changed).toHaveLength(texts.length)
    }),
  )
})
