import type { Block } from '../document/block'
import { missingForPublication } from './completeness'

const paragraph: Block = { kind: 'paragraph', id: 'b1', text: '正文' }
const whole = { column: 'headlines', title: '标题', blocks: [paragraph] } as const

test.each([
  ['nothing, when whole', whole, []],
  ['the title', { ...whole, title: ' 　' }, ['title']],
  ['the column', { ...whole, column: undefined }, ['column']],
  ['the body, when there are no blocks', { ...whole, blocks: [] }, ['blocks']],
  [
    'the body, when all blocks are blank',
    {
      ...whole,
      blocks: [
        { ...paragraph, text: ' ' },
        { kind: 'list', id: 'b2', ordered: true, items: [''] },
        { kind: 'table', id: 'b3', headerRows: 0, rows: [[{ text: '' }]] },
      ] as Block[],
    },
    ['blocks'],
  ],
  [
    'nothing, when the body is one picture',
    { ...whole, blocks: [{ kind: 'image', id: 'b1', fileId: 'f', caption: '' }] as Block[] },
    [],
  ],
])('publication misses %s', (_, content, fields) => {
  expect(Object.keys(missingForPublication(content))).toEqual(fields)
})
