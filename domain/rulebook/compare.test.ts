import * as fc from 'fast-check'
import { toChinese } from '../numerals/chinese'
import { parseRule } from '../provisions/parse-rule'
import { linesOfText } from '../provisions/read-lines'
import { carryIds } from './carry-ids'
import { compareRules, type Comparison, type Marked } from './compare'
import type { RuleContent } from './edition'
import { unitsOf } from './units'

let made = 0
const newId = () => `id-${++made}`
const contentOf = (lines: readonly string[], before?: RuleContent): RuleContent => {
  const { title, notes, provisions } = parseRule(linesOfText(['某某规则', ...lines].join('\n')))
  return { title, notes, provisions: carryIds(before?.provisions ?? [], provisions, newId) }
}
const side = (marked: Marked | undefined) =>
  marked && [marked.label, marked.words.map(({ text }) => text).join('')].filter(Boolean).join(' ')
const told = ({ change, before, after }: Comparison) => [change, side(before), side(after)]

const old = [
  '第一章 总则',
  '第一条 会议由常委会主任召集，主任可以委托副主任召集。',
  '第二条 会议议程由主任会议提出，经全体会议通过。',
  '第三条 会议期间表决议案采用无记名方式。',
  '第四条 本规则由常委会办公室负责解释。',
]

it('tells article by article what became of it, and keeps what was taken out at its place', () => {
  const before = contentOf(old)
  const after = contentOf(
    [
      '第一章 总则',
      '第一条 会议由常委会主任召集，主任可以委托副主任召集。',
      '第二条 会议期间表决议案采用按表决器方式。',
      '第三条 表决结果由主持人当场宣布。',
      '第四条 本规则由常委会办公室负责解释。',
    ],
    before,
  )
  expect(compareRules(before, after).map(told)).toEqual([
    ['same', '标题 某某规则', '标题 某某规则'],
    ['same', '第一章 总则', '第一章 总则'],
    ['same', `${old[1]}`, `${old[1]}`],
    ['removed', `${old[2]}`, undefined],
    ['reworded', `${old[3]}`, '第二条 会议期间表决议案采用按表决器方式。'],
    ['added', undefined, '第三条 表决结果由主持人当场宣布。'],
    ['same', `${old[4]}`, `${old[4]}`],
  ])
  const reworded = compareRules(before, after)[4]
  expect(reworded?.before?.words.filter(({ kind }) => kind === 'removed')).not.toEqual([])
  expect(reworded?.after?.words.filter(({ kind }) => kind === 'added')).not.toEqual([])
})

it('a number alone that changed is 条序调整; a title and notes are compared as well', () => {
  const before = contentOf(old)
  const after = {
    ...contentOf(
      [...old.slice(0, 2), ...old.slice(3)].map((line) =>
        line.replace('第四条', '第三条').replace('第三条 会', '第二条 会'),
      ),
      before,
    ),
    title: '某某办法',
    notes: [{ text: '（2026年11月26日通过）', acts: [], line: 2 }],
  }
  expect(compareRules(before, after).map(({ change }) => change)).toEqual([
    'reworded',
    'added',
    'same',
    'same',
    'removed',
    'renumbered',
    'renumbered',
  ])
})

it('whatever changed, both texts can be read whole from the comparison', () => {
  const article = fc.string({
    unit: fc.constantFrom(...'会议主任代表请假审议'),
    minLength: 4,
    maxLength: 30,
  })
  const text = fc
    .array(article, { minLength: 1, maxLength: 12 })
    .map((words) => words.map((one, n) => `第${toChinese(n + 1)}条 ${one}。`))
  fc.assert(
    fc.property(text, text, (first, second) => {
      const before = contentOf(first)
      const after = contentOf(second, before)
      const rows = compareRules(before, after)
      const read = (which: 'before' | 'after') =>
        rows.flatMap((row) => {
          const marked = row[which]
          return marked
            ? [
                {
                  id: row.id,
                  label: marked.label,
                  words: marked.words.map(({ text }) => text).join(''),
                },
              ]
            : []
        })
      expect(read('after')).toEqual(unitsOf(after))
      expect(read('before').toSorted(byId)).toEqual(unitsOf(before).toSorted(byId))
    }),
    { numRuns: 100 },
  )
})

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
