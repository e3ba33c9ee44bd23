import fc from 'fast-check'
import type { Block } from '../block'
import { insertPasted } from './insert-pasted'

const p = (id: string, text: string): Block => ({ kind: 'paragraph', id, text })
const before = [p('a', '甲乙丙'), p('b', ''), p('c', '丁')]
const pasted = [p('x', '新一'), p('y', '新二')]

const inserted = (blockId: string | undefined, start = 0, end = start) => {
  let ids = 0
  const place = blockId === undefined ? undefined : { blockId, start, end }
  return insertPasted(before, pasted, place, () => `n${++ids}`)
}
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => `${block.id}:${'text' in block ? block.text : ''}`).join(' ')

test.each([
  ['nowhere: at the end', undefined, 0, 0, 'a:甲乙丙 b: c:丁 x:新一 y:新二'],
  ['into the middle of a paragraph', 'a', 1, 1, 'a:甲 x:新一 y:新二 n1:乙丙 b: c:丁'],
  ['over a selection', 'a', 1, 2, 'a:甲 x:新一 y:新二 n1:丙 b: c:丁'],
  ['at its beginning', 'a', 0, 0, 'x:新一 y:新二 a:甲乙丙 b: c:丁'],
  ['at its end', 'a', 3, 3, 'a:甲乙丙 x:新一 y:新二 b: c:丁'],
  ['instead of an empty one', 'b', 0, 0, 'a:甲乙丙 x:新一 y:新二 c:丁'],
  ['a block that is gone: at the end', 'z', 0, 0, 'a:甲乙丙 b: c:丁 x:新一 y:新二'],
])('%s', (_, blockId, start, end, expected) => {
  const { blocks, undo } = inserted(blockId, start, end)
  expect(shown(blocks)).toBe(expected)
  expect(undo(blocks)).toEqual(before)
})

test('taking it back leaves what was written elsewhere since', () => {
  const { blocks, undo } = inserted('a', 1)
  const later = blocks.map((block) => (block.id === 'c' ? p('c', '丁，后来写的') : block))
  expect(shown(undo(later))).toBe('a:甲乙丙 b: c:丁，后来写的')
})

test('a paste into other kinds comes after them', () => {
  const list: Block = { kind: 'list', id: 'l', ordered: true, items: ['一'] }
  const { blocks } = insertPasted([list], pasted, { blockId: 'l', start: 0, end: 1 }, () => 'n')
  expect(blocks).toEqual([list, ...pasted])
})

test('nothing of the text is lost where nothing was selected, and undo always gives it back', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), (text, at) => {
      const start = Math.min(at, text.length)
      const blocks = [p('a', text)]
      const { blocks: after, undo } = insertPasted(
        blocks,
        pasted,
        { blockId: 'a', start, end: start },
        () => 'n',
      )
      const words = after
        .filter(({ id }) => id !== 'x' && id !== 'y')
        .map((block) => ('text' in block ? block.text : ''))
        .join('')
      expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(undo(after)).toEqual(blocks)
    }),
  )
})
