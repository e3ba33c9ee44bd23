import type { Block } from './block'
import { asKind, withInOrder, withInserted, withMoved, withText, withoutBlock } from './edit-blocks'

const paragraph = (id: string, text = id): Block => ({ kind: 'paragraph', id, text })
const abc = [paragraph('a'), paragraph('b'), paragraph('c')]
const ids = (blocks: readonly Block[]) => blocks.map((block) => block.id).join('')

test.each([
  ['down', 'a', 1, 'bac'],
  ['up', 'c', -1, 'acb'],
  ['past the end: it stays', 'c', 1, 'abc'],
  ['before the beginning: it stays', 'a', -1, 'abc'],
  ['a block that is not there', 'x', 1, 'abc'],
])('moving a block %s', (_, id, places, order) => {
  expect(ids(withMoved(abc, id, places))).toBe(order)
})

test('blocks are inserted after the one named, or first', () => {
  expect(ids(withInserted(abc, 'b', [paragraph('x'), paragraph('y')]))).toBe('abxyc')
  expect(ids(withInserted(abc, undefined, [paragraph('x')]))).toBe('xabc')
  expect(ids(withoutBlock(abc, 'b'))).toBe('ac')
})

test('a change of kind keeps the text', () => {
  const list = asKind(paragraph('a', '一\n二'), 'list')
  expect(list).toEqual({ kind: 'list', id: 'a', ordered: true, items: ['一', '二'] })
  expect(asKind(list, 'paragraph')).toEqual(paragraph('a', '一\n二'))
  expect(asKind(list, 'heading')).toMatchObject({ kind: 'heading', text: '一 二' })
})

test('bold goes along with its words', () => {
  const bold: Block = {
    ...paragraph('a', '会议强调'),
    styles: [{ start: 2, end: 4, as: 'strong' }],
  } as Block
  expect(withText(bold, '本次会议强调')).toMatchObject({
    text: '本次会议强调',
    styles: [{ start: 4, end: 6, as: 'strong' }],
  })
})

test.each([
  ['behind the nearest before it', 'axb', 'axbc'],
  ['behind a farther one, where the nearest is gone', 'bgx', 'abxc'],
  ['before the nearest behind it', 'xb', 'axbc'],
  ['at the end, where all are gone', 'gxh', 'abcx'],
])('a block that comes late goes %s', (_, order, expected) => {
  expect(ids(withInOrder(abc, paragraph('x'), [...order]))).toBe(expected)
})
