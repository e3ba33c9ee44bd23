import type { Block } from '@domain/document/block'
import { isMoreThanWords } from './place-of'

const p = (id: string): Block => ({ kind: 'paragraph', id, text: id })
const heading: Block = { kind: 'heading', id: 'h', level: 2, text: '一、' }
const image: Block = { kind: 'image', id: 'i', fileId: 'picture:1', caption: '' }
const list: Block = { kind: 'list', id: 'l', ordered: true, items: ['一'] }
const reading = (...blocks: Block[]) => ({
  ...{ title: '', blocks, pictures: [], notes: [] },
  files: new Map(),
})

test.each([
  ['one paragraph into a paragraph: words', [p('a')], p('x'), false],
  ['several', [p('a'), p('b')], p('x'), true],
  ['a heading alone', [heading], p('x'), true],
  ['a picture alone', [image], p('x'), true],
  ['several paragraphs into a list: its lines', [p('a'), p('b')], list, false],
  ['a picture into a list', [p('a'), image], list, true],
  ['one paragraph where no field has the focus', [p('a')], undefined, false],
])('%s', (_, blocks, into, expected) => {
  expect(isMoreThanWords(reading(...blocks), into)).toBe(expected)
})
