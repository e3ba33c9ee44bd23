import { referencesIn, type Reference } from '../provisions/references'
import type { SnapshotRule } from '../rulebook-snapshot/snapshot'
import { addressedIn } from './addressed'
import type { Identified } from './identified'

/** A place in the book. */
export interface Place {
  ruleId: string
  provisionId: string
}

/** A stretch of a text that names an article of the book. */
export interface Link extends Place {
  offset: number
  length: number
}

export interface BookLinks {
  /** What a text of a rule names, where the book has it. */
  linksIn(rule: SnapshotRule, text: string): Link[]
  /** The articles that name this one, in the order of the book. */
  citing(place: Place): { rule: SnapshotRule; provision: Identified }[]
}

/** A short name says too little below this many characters. */
const leastName = 4

/** Who names whom in a book. Reads all of it once, when first asked who names an article. */
export function linksOfBook(rules: readonly SnapshotRule[]): BookLinks {
  const articles = new Map(rules.map((rule) => [rule, articlesOf(rule)]))
  let all: Map<string, { rule: SnapshotRule; provision: Identified }[]> | undefined

  const targetOf = (rule: SnapshotRule, { of, ...reference }: Reference): Place | undefined => {
    const meant = of === undefined ? rule : ruleNamed(rules, of)
    const provisionId = meant && articles.get(meant)?.get(numbered(reference))
    return meant && provisionId ? { ruleId: meant.ruleId, provisionId } : undefined
  }
  const linksIn = (rule: SnapshotRule, text: string): Link[] =>
    referencesIn(text).flatMap((reference) => {
      const target = targetOf(rule, reference)
      return target ? [{ ...target, offset: reference.offset, length: reference.length }] : []
    })

  function readAll() {
    const citing: NonNullable<typeof all> = new Map()
    for (const rule of rules)
      for (const { provision, isHeading } of addressedIn(rule.provisions)) {
        if (isHeading) continue
        const targets = textsOf(provision).flatMap((text) => linksIn(rule, text))
        for (const target of new Set(targets.map(keyOf)))
          if (target !== keyOf({ ruleId: rule.ruleId, provisionId: provision.id }))
            citing.set(target, [...(citing.get(target) ?? []), { rule, provision }])
      }
    return citing
  }

  return {
    linksIn,
    citing: (place) => (all ??= readAll()).get(keyOf(place)) ?? [],
  }
}

const keyOf = ({ ruleId, provisionId }: Place): string => `${ruleId} ${provisionId}`

export const numbered = ({ number, inserted }: Pick<Reference, 'number' | 'inserted'>): string =>
  `${number}-${inserted ?? 0}`

/** The articles of a rule by their number, its annexes left out: number → id. */
export function articlesOf({
  provisions,
}: {
  provisions: readonly Identified[]
}): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { provision, under } of addressedIn(provisions)) {
    const { level, number, inserted, id } = provision
    const own = level === 'article' && !under.some((one) => one.level === 'annex')
    const key = number === undefined ? '' : numbered({ number, ...(inserted && { inserted }) })
    if (own && key && !ids.has(key)) ids.set(key, id)
  }
  return ids
}

/** What stands before a name that has no marks: 依照议事规则第二条. */
const before = /^.*(?:依照|按照|依据|根据|参照|遵照|遵守|执行|适用|违反|符合|以及|和|与|及)/

/**
 * The rule of this title; or the only one whose title ends in the name (议事规则 for XX区人大常委会议事规则). Never one
 * whose title is but the end of the name: 全国人大常委会议事规则 is not the district's.
 */
export function ruleNamed<R extends Pick<SnapshotRule, 'title' | 'standing'>>(
  rules: readonly R[],
  of: string,
): R | undefined {
  const live = rules.filter(({ standing }) => standing !== 'repealed')
  const same = live.find(({ title }) => title === of)
  if (same) return same
  const name = of.replace(before, '')
  const alike = live.filter(({ title }) => name.length >= leastName && title.endsWith(name))
  return alike.length === 1 ? alike[0] : undefined
}

const textsOf = ({ text, children }: Identified): string[] => [text, ...children.flatMap(textsOf)]
