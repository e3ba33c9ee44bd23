import { parseRule } from '@domain/provisions/parse-rule'
import { linesOfText } from '@domain/provisions/read-lines'
import type { Provision } from '@domain/provisions/provision'
import type { Identified } from '@domain/rulebook/identified'
import { provisionLines } from './provision-lines'

/** Each provision under the number of its line, and of its place in that line. */
const identified = (nodes: readonly Provision[]): Identified[] =>
  nodes.map((node) => ({
    ...node,
    id: `${node.line}${node.level[0]}`,
    children: identified(node.children),
  }))
const read = (...lines: string[]) =>
  identified(parseRule(linesOfText(['接待日制度', ...lines].join('\n'))).provisions)

/** As it is seen: how deep, the number, the words. */
const shown = (...lines: string[]) =>
  read(...lines)
    .flatMap(provisionLines)
    .map(({ own: { level, label, text } }) => `${level} ${label}|${text}`)

it.each<[string, string[], string[]]>([
  [
    'items and what is below them stand in, paragraphs where their article does',
    ['第一条 每月举行。', '遇有下列情形的，可以改期：', '（一）因病；', '（二）因公：', '1.出差；'],
    [
      'paragraph 第一条|每月举行。',
      'paragraph |遇有下列情形的，可以改期：',
      'item （一）|因病；',
      'item （二）|因公：',
      'subitem 1.|出差；',
    ],
  ],
  [
    'the items of a first paragraph stand below it',
    ['第一条 下列：', '（一）甲；', '另有规定的除外。'],
    ['paragraph 第一条|下列：', 'item （一）|甲；', 'paragraph |另有规定的除外。'],
  ],
  [
    'an article of one paragraph is one line with its items',
    ['第一条 下列：', '（一）甲；'],
    ['article 第一条|下列：', 'item （一）|甲；'],
  ],
  [
    'an annex stands above its own articles',
    ['第一条 一。', '附件1', '第一条 甲。'],
    ['article 第一条|一。', 'annex 附件1|', 'article 第一条|甲。'],
  ],
])('%s', (_, lines, expected) => expect(shown(...lines)).toEqual(expected))

it('every provision begins at one line and is spoken of at one; the words of a first paragraph before its article', () => {
  const lines = read('第一条 一。', '二：', '（一）甲；').flatMap(provisionLines)
  expect(lines.map(({ begins, saidOf }) => [begins, saidOf])).toEqual([
    [
      ['2a', '2p'],
      ['2p', '2a'],
    ],
    [['3p'], ['3p']],
    [['4i'], ['4i']],
  ])
})
