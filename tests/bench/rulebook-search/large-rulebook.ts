import { parseRule } from '../../../domain/provisions/parse-rule'
import type { Provision, Rule } from '../../../domain/provisions/provision'
import { linesOfText } from '../../../domain/provisions/read-lines'
import { toChinese } from '../../../domain/numerals/chinese'
import type { Identified } from '../../../domain/rulebook/identified'
import type { SnapshotRule } from '../../../domain/rulebook-snapshot/snapshot'
import { statutes } from '../../builders/statutes'
import { seeded } from './random'

/** How many of the sentences of a copy come from some other statute. */
const exchanged = 0.3

/** Rules until they have so many articles: the statutes again and again, a third of the sentences exchanged. */
export function largeRulebook(articles: number): SnapshotRule[] {
  const read = statutes.map(({ text }) => parseRule(linesOfText(text)))
  const sentences = read.flatMap(({ provisions }) => provisions.flatMap(sentencesOf))
  const random = seeded(6)
  const any = () => sentences[Math.floor(random() * sentences.length)] ?? ''
  const rules: SnapshotRule[] = []
  for (let left = articles, copy = 0; left > 0; copy++) {
    for (const statute of read) {
      const varied = (text: string) =>
        copy === 0
          ? text
          : text.replace(/[^，；。]+/g, (one) => (random() < exchanged ? any() : one))
      const rule = asRule(statute, rules.length, copy, varied)
      rules.push(rule)
      left -= rule.provisions.reduce((sum, one) => sum + articlesIn(one), 0)
      if (left <= 0) break
    }
  }
  return rules
}

function asRule(
  { title, notes, provisions }: Rule,
  order: number,
  copy: number,
  varied: (text: string) => string,
): SnapshotRule {
  let count = 0
  const identified = (one: Provision): Identified => ({
    ...one,
    id: `p${order}-${count++}`,
    text: one.level === 'chapter' ? one.text : varied(one.text),
    children: one.children.map(identified),
  })
  return {
    ruleId: `r${order}`,
    editionId: `e${order}`,
    title: copy === 0 ? title : `${title}（第${toChinese(copy)}号）`,
    book: order % 3 === 0 ? 'contact' : 'work',
    part: '会议制度',
    order,
    standing: order % 40 === 0 ? 'repealed' : 'inForce',
    notes: notes.map(({ text }) => text),
    adoptedBy: '常委会',
    adoptedOn: '2020-01-01',
    effectiveOn: '2020-03-01',
    provisions: provisions.map(identified),
  }
}

const sentencesOf = ({ text, children }: Provision): string[] => [
  ...(text.match(/[^，；。]{6,}/g) ?? []),
  ...children.flatMap(sentencesOf),
]

const articlesIn = ({ level, children }: Provision): number =>
  (level === 'article' ? 1 : 0) + children.reduce((sum, child) => sum + articlesIn(child), 0)
