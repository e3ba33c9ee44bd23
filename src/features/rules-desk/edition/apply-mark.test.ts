import type { Mark } from '@domain/proofreading/mark'
import type { Content, Provision } from '../text/provisions'
import { withSuggestion } from './apply-mark'

const provision = (id: string, part: Partial<Provision>): Provision => ({
  id,
  level: 'article',
  label: '',
  text: '',
  children: [],
  line: 1,
  ...part,
})
const item = provision('item', { level: 'item', label: '（一）', text: '作出布署。' })
const one = provision('one', { label: '第一条', text: '作出布署：', children: [item] })
const chapter = provision('chapter', {
  level: 'chapter',
  label: '第一章',
  text: '布署',
  children: [one],
})
const content: Content = { title: '布署规则', notes: [], provisions: [chapter] }

const mark = (passage: string, offset: number): Mark => ({
  passage,
  offset,
  length: 2,
  wrong: '布署',
  suggestions: ['部署'],
  kind: 'confusion',
  tier: 'certain',
  reason: '',
})

test.each([
  ['an item alone', mark('item', 2), { at: 'item', text: '（一） 作出部署。' }],
  [
    'an article with its items',
    mark('one', 2),
    { at: 'one', text: '第一条 作出部署：\n（一） 作出布署。' },
  ],
  ['a heading without what is below', mark('chapter', 0), { at: 'chapter', text: '第一章 部署' }],
  ['what is gone', mark('other', 0), undefined],
])('%s', (_, of, changed) => {
  expect(withSuggestion(content, of, '部署')).toEqual(changed)
})

test('the title is changed with the whole', () => {
  expect(withSuggestion(content, mark('title', 0), '部署')).toMatchObject({
    at: 'whole',
    text: expect.stringMatching(/^部署规则\n第一章 布署\n/) as string,
  })
})
