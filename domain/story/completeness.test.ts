import type { Block } from '../document/block'
import { missingForReview } from './completeness'
import type { StoryContent } from './story-content'

const paragraph: Block = { kind: 'paragraph', id: 'b1', text: '正文' }
const whole: StoryContent = {
  column: 'headlines',
  title: '标题',
  summary: '',
  source: '区人大常委会办公室',
  byline: '',
  blocks: [paragraph],
}
const picture: Block = { kind: 'image', id: 'b1', fileId: 'f', caption: '会议现场' }

test.each<[string, StoryContent, string[]]>([
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
  ['nothing, when the body is one picture', { ...whole, blocks: [picture] }, []],
  ['the source', { ...whole, source: '' }, ['source']],
  ['a caption', { ...whole, blocks: [paragraph, { ...picture, caption: ' ' }] }, ['captions']],
])('review misses %s', (_, content, fields) => {
  expect(Object.keys(missingForReview(content))).toEqual(fields)
})

test('a story that was before the public says what changed', () => {
  expect(Object.keys(missingForReview(whole, true))).toEqual(['correction'])
  expect(missingForReview({ ...whole, correction: '人数应为 32 人。' }, true)).toEqual({})
})
