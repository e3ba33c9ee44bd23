import * as fc from 'fast-check'
import type { Block } from '../document/block'
import { renderArticle } from './render-article'

const told = (...blocks: Block[]) => ({ source: '', byline: '', blocks })
const rendered = (...blocks: Block[]) => renderArticle(told(...blocks), (id) => `https://p/${id}`)
const textOf = (html: string) =>
  html
    .replace(/<br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

test('source and author stand above the text', () => {
  const html = renderArticle({ source: '区人大办', byline: '李XX', blocks: [] }, () => undefined)
  expect(textOf(html)).toBe('来源：区人大办\u3000作者：李XX')
})

test('an old story, corrected, taken from elsewhere: said as on the page, and by whom it was signed', () => {
  const html = renderArticle(
    {
      ...told({ kind: 'paragraph', id: 'a', text: '正文。' }),
      originallyOn: '2024-05-06',
      reprint: { source: '新华社', link: 'https://example.com/a' },
      corrections: [{ on: '2026-11-23', note: '人数应为32人。' }],
      signatures: {
        writers: ['李XX'],
        reviewers: [{ stage: '初审', name: '赵XX' }],
        signer: '孙XX',
      },
    },
    () => undefined,
  )
  expect(textOf(html)).toBe(
    [
      '原发布日期：2024年5月6日　转载自：新华社',
      '更正（2026年11月23日）：人数应为32人。正文。',
      '编辑：李XX　初审：赵XX　终审签发：孙XX\nhttps://example.com/a',
    ].join(''),
  )
})

test('what looks like markup is text', () => {
  const html = rendered({ kind: 'paragraph', id: 'a', text: '<script>alert("x")</script>&' })
  expect(html).not.toContain('<script')
  expect(textOf(html)).toBe('<script>alert("x")</script>&')
})

test('bold words, also where ranges overlap', () => {
  const styles = [
    { start: 0, end: 4, as: 'strong' as const },
    { start: 2, end: 6, as: 'underline' as const },
  ]
  expect(rendered({ kind: 'paragraph', id: 'a', text: '审议意见办理', styles })).toContain(
    '<strong>审议</strong><u><strong>意见</strong></u><u>办理</u>',
  )
})

test('a picture with its caption; one the account does not hold is left out', () => {
  const image = { kind: 'image' as const, id: 'a', fileId: 'f', caption: '会场"全景"' }
  expect(rendered(image)).toMatch(/<img src="https:\/\/p\/f" alt="会场&quot;全景&quot;"/)
  expect(textOf(rendered(image))).toBe('会场"全景"')
  expect(renderArticle(told(image), () => undefined)).not.toContain('<img')
})

test('lists, tables with spans, notes', () => {
  expect(textOf(rendered({ kind: 'list', id: 'a', ordered: true, items: ['甲', '乙'] }))).toBe(
    '1. 甲2. 乙',
  )
  const rows = [[{ text: '项目', columnSpan: 2 }], [{ text: '甲' }, { text: '3' }]]
  const table = rendered({ kind: 'table', id: 'a', headerRows: 1, rows })
  expect(table).toContain('<td colspan="2"')
  expect(table).toContain('<strong>项目</strong>')
  expect(table).not.toContain('<strong>甲</strong>')
  expect(textOf(rendered({ kind: 'note', id: 'a', label: '①', text: '注' }))).toBe('① 注')
})

test('only what the editor keeps: no class, no id, no script, no event', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const html = rendered(
        { kind: 'paragraph', id: 'a', text },
        { kind: 'heading', id: 'b', level: 1, text },
      )
      for (const tag of html.match(/<[^>]*>/g) ?? []) {
        expect(tag).toMatch(/^<(\/(section|p)|(section|p) style="[^"<>]*"|br\/)>$/)
      }
      expect(textOf(html)).toBe(text + text)
    }),
  )
})
