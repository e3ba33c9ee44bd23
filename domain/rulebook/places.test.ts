import fc from 'fast-check'
import { parseRule } from '../provisions/parse-rule'
import { linesOfText } from '../provisions/read-lines'
import { flat } from '../provisions/flat'
import type { Provision } from '../provisions/provision'
import type { Identified } from './identified'
import { addressedIn } from './addressed'
import { placesOf } from './places'

const text = `代表接待日制度

为了密切联系代表，制定本制度。
第一章 总则
第一条 常委会组成人员每月接待代表。
第二条 接待日为每月第一个工作日。
遇有节假日顺延，接待内容包括：
（一）听取意见；
（二）答复问题：
1.当场答复；
2.书面答复。
第二章 附则
第三条 本制度自通过之日起施行。`

let ids = 0
const identified = (nodes: readonly Provision[]): Identified[] =>
  nodes.map((node) => ({ ...node, id: `p${++ids}`, children: identified(node.children) }))
const read = (written: string) => identified(parseRule(linesOfText(written)).provisions)
const rule = read(text)

/** What a reader is asked about one by one, as it is cited. */
const asked = (provisions: Identified[]) => {
  const places = new Map(placesOf(provisions).map(({ id, about }) => [id, about]))
  return addressedIn(provisions)
    .filter(({ isHeading }) => !isHeading)
    .map(({ provision }) => places.get(provision.id))
}

test('every place is cited as a lawyer would', () => {
  expect(placesOf(rule).map(({ about }) => about)).toEqual([
    '序言',
    '第一章 总则',
    '第一条',
    '第二条',
    '第二条第一款',
    '第二条第二款',
    '第二条第二款第（一）项',
    '第二条第二款第（二）项',
    '第二条第二款第（二）项第1目',
    '第二条第二款第（二）项第2目',
    '第二章 附则',
    '第三条',
  ])
})

test('an article is shown whole, a chapter by its heading', () => {
  const linesAt = (about: string) => placesOf(rule).find((place) => place.about === about)?.lines
  expect(linesAt('第一章 总则')).toEqual(['第一章 总则'])
  expect(linesAt('第二条')).toHaveLength(7)
  expect(linesAt('第二条第二款第（二）项')).toEqual([
    '（二） 答复问题：',
    '1. 当场答复；',
    '2. 书面答复。',
  ])
})

test('what is numbered 一、 stands by itself', () => {
  const decision = read('关于加强监督的决定\n一、常委会依法监督。\n二、代表参加视察。')
  expect(placesOf(decision).map(({ about }) => about)).toEqual(['第一项', '第二项'])
  expect(asked(decision)).toEqual(['第一项', '第二项'])
})

test('a reader goes through headings and passages, each once, those of an annex that is a rule as well', () => {
  expect(asked(rule)).toEqual(['序言', '第一条', '第二条', '第三条'])
  const annexed = read(
    [
      '接待日制度',
      ...['第一条 每月一次。', '第二条 名额见附件。'],
      ...['附件1', '接待规程', '第一章 总则', '第一条 一人一事。', '第二条 当场登记。'],
      ...['附件2', '名额：每次十人。'],
    ].join('\n'),
  )
  expect(asked(annexed)).toEqual([...['第一条', '第二条', '附件1第一条', '附件1第二条', '附件2']])
})

const { tree } = fc.letrec<{ tree: Identified }>((tie) => ({
  tree: fc.record({
    id: fc.uuid(),
    level: fc.constantFrom<Identified['level'][]>(
      ...(['part', 'chapter', 'section', 'article', 'paragraph'] as const),
      ...(['item', 'subitem', 'preamble', 'annex', 'table'] as const),
    ),
    label: fc.constantFrom('', '（一）', '第九条', '1.', '一、'),
    text: fc.string(),
    line: fc.nat(),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant<Identified[]>([]),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }),
}))

test('whatever the text, each provision has one place, in order, and is read once', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (provisions) => {
      const inOrder = (nodes: readonly Identified[]): string[] =>
        nodes.flatMap((node) => [node.id, ...inOrder(node.children)])
      const places = placesOf(provisions)
      expect(places.map(({ id }) => id)).toEqual(inOrder(provisions))
      expect(places.map(({ at }) => at)).toEqual(places.map((_, n) => n + 1))
      const read = addressedIn(provisions).flatMap(({ provision, isHeading }) =>
        isHeading ? [provision.id] : (flat([provision]) as Identified[]).map(({ id }) => id),
      )
      expect(read).toEqual(inOrder(provisions))
    }),
  )
})
