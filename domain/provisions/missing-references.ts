import { flat } from './flat'
import type { Oddity, Provision } from './provision'
import { referencesIn } from './references'

/** References to the rule's own articles that it does not have, or has no longer. */
export function missingReferences(provisions: readonly Provision[]): Oddity[] {
  const all = flat(provisions)
  const articles = all.filter(({ level }) => level === 'article')
  const has = new Set(articles.map(({ number, inserted }) => key(number, inserted)))
  // 一、 of a decision is no 条: the articles it names are of what it amends.
  if (!articles.some(({ label }) => label.startsWith('第'))) return []
  return all.flatMap(({ text, line }) =>
    referencesIn(text).flatMap(({ of, number, inserted, offset, length }): Oddity[] => {
      if (of !== undefined || has.has(key(number, inserted))) return []
      const label = text.slice(offset, offset + length)
      return [{ kind: 'citesMissing', line, label, says: `文中引用${label}，本件没有这一条` }]
    }),
  )
}

const key = (number: number | undefined, inserted: number | undefined) =>
  `${number ?? ''}-${inserted ?? 0}`
