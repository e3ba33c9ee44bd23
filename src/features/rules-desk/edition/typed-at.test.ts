import type { Content, Provision } from '../text/provisions'
import { typedAt, withBelow } from './typed-at'

const provision = (id: string, part: Partial<Provision>): Provision => ({
  id,
  level: 'article',
  label: '',
  text: '',
  children: [],
  line: 1,
  ...part,
})
const item = provision('item', { level: 'item', label: '（一）', text: '请病假的；' })
const one = provision('one', { label: '第一条', text: '请假：', children: [item] })
const chapter = provision('chapter', {
  level: 'chapter',
  label: '第一章',
  text: '总则',
  children: [one],
})
const content: Content = { title: '请假办法', notes: [], provisions: [chapter] }

test.each([
  ['one', '第一条 请假：\n（一） 请病假的；'],
  ['item', '（一） 请病假的；'],
  // What stands below a heading is not typed with it.
  ['chapter', '第一章 总则'],
  ['whole', '请假办法\n第一章 总则\n第一条 请假：\n（一） 请病假的；'],
  ['other', undefined],
])('%s is typed as %j', (at, text) => {
  expect(typedAt(content, at)).toBe(text)
})

test.each([
  ['one', '第一条 请假。', '第一条 请假。'],
  ['chapter', '第一章 总 则', '第一章 总 则\n第一条 请假：\n（一） 请病假的；'],
  ['whole', '甲', '甲'],
])('%s typed anew is saved with what stays below it', (at, text, saved) => {
  expect(withBelow(content, at, text)).toBe(saved)
})
