import type { Block } from '@domain/document/block'
import { compareRounds } from './compare-rounds'
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
