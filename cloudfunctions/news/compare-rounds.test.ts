import type { Block } from '@domain/document/block'
import { compareRounds } from './compare-rounds'
import type { StoryContent } from './story-store'
import { contentHash } from '../platform/content-hash'

const story = (title: string, ...blocks: Block[]) => ({
  title,
  summary: '',
  source: '',
  byline: '',
  blocks,
})
const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, text })

it('shows what is new, gone and changed, each at its place, and nothing else', () => {
  const before = story(
    '标题',
    paragraph('a', '不变。'),
    paragraph('b', '共27人。'),
    paragraph('c', '删去。'),
  )
  const after = story(
    '新标题',
    paragraph('a', '不变。'),
    paragraph('b', '共32人。'),
    paragraph('d', '新加。'),
  )
  const changes = compareRounds(before, after)
  expect(changes.map(({ place }) => place)).toEqual(['标题', '第2段', '第3段', '原第3段'])
  for (const { pieces, passage } of changes) {
    const textOf = (...as: string[]) =>
      pieces
        .filter((piece) => as.includes(piece.as))
        .map(({ text }) => text)
        .join('')
    if (passage === 'b') {
      expect(textOf('same', 'removed')).toBe('共27人。')
      expect(textOf('same', 'added')).toBe('共32人。')
    }
  }
})

const picture = (fileId: string, caption = ''): Block => ({
  kind: 'image',
  id: 'i',
  fileId,
  caption,
})
const whole: StoryContent = {
  ...story('标题', paragraph('a', '甲。'), paragraph('b', '乙。'), picture('one', '现场')),
  column: 'headlines',
}

it.each<[string, Partial<StoryContent>, object]>([
  ['the column', { column: 'deputies' }, { place: '栏目' }],
  ['the summary', { summary: '摘要。' }, { place: '摘要' }],
  ['the source', { source: '办公室' }, { place: '来源' }],
  ['the byline', { byline: '李XX' }, { place: '作者' }],
  ['the cover', { coverFileId: 'one' }, { place: '封面', pictures: { after: 'one' } }],
  ['the date it first appeared on', { originallyOn: '2024-05-06' }, { place: '原发布日期' }],
  ['the occasion', { occasion: '第十二次会议' }, { place: '会议或活动' }],
  ['that a vote is awaited', { awaitsVote: true }, { place: '表决' }],
  ['where a reprint is from', { reprint: { source: '新华社' } }, { place: '转载来源' }],
  [
    'the address of a reprint',
    { reprint: { source: '', link: 'https://example.cn/1' } },
    { place: '原文链接' },
  ],
  ['the correction', { correction: '应为32人。' }, { place: '更正说明' }],
  [
    'another picture',
    { blocks: [paragraph('a', '甲。'), paragraph('b', '乙。'), picture('two', '现场')] },
    { place: '图片1', pictures: { before: 'one', after: 'two' } },
  ],
  [
    'a caption',
    { blocks: [paragraph('a', '甲。'), paragraph('b', '乙。'), picture('one', '会场')] },
    { place: '图片说明1' },
  ],
  [
    'a picture gone',
    { blocks: [paragraph('a', '甲。'), paragraph('b', '乙。')] },
    { place: '原图片1', pictures: { before: 'one' } },
  ],
  [
    'a paragraph moved',
    { blocks: [paragraph('b', '乙。'), paragraph('a', '甲。'), picture('one', '现场')] },
    { form: '移动了位置' },
  ],
  [
    'a paragraph made a heading',
    {
      blocks: [
        { kind: 'heading', id: 'a', level: 2, text: '甲。' },
        paragraph('b', '乙。'),
        picture('one', '现场'),
      ],
    },
    { place: '小标题1', form: '由段落改为小标题' },
  ],
  [
    'words made bold',
    {
      blocks: [
        { kind: 'paragraph', id: 'a', text: '甲。', styles: [{ start: 0, end: 1, as: 'strong' }] },
        paragraph('b', '乙。'),
        picture('one', '现场'),
      ],
    },
    { place: '第1段', form: '改了格式' },
  ],
])('shows a change of %s', (_, change, shown) => {
  const after = { ...whole, ...change }
  expect(contentHash(after)).not.toBe(contentHash(whole))
  expect(compareRounds(whole, after)).toContainEqual(expect.objectContaining(shown))
  expect(compareRounds(after, whole)).not.toEqual([])
})

it('gives one hash to the same content, in whatever order its fields were stored', () => {
  const one = story('标题', paragraph('a', '正文。'))
  const other = {
    blocks: one.blocks,
    byline: '',
    source: '',
    summary: '',
    title: '标题',
    column: undefined,
  }
  expect(contentHash(other)).toBe(contentHash(one))
  expect(contentHash(story('标题', paragraph('a', '正文')))).not.toBe(contentHash(one))
})
