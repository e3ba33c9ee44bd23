import { placesOf } from './places'
import { flat } from '../provisions/flat'
import { referencesIn } from '../provisions/references'
import type { SnapshotRule } from '../rulebook-snapshot/snapshot'
import { addressedIn } from './addressed'
import type { Identified } from './identified'
import { articlesOf, numbered, ruleNamed } from './links-in-book'

/** A rule as it cites and is cited. */
export type Citing = Pick<
  SnapshotRule,
  'ruleId' | 'editionId' | 'title' | 'standing' | 'provisions' | 'adoptedOn'
>

/** A reference that leads nowhere, or no longer where it led; in words for staff. */
export interface ReferenceToMend {
  /** Whose reference it is. */
  editionId: string
  title: string
  provisionId: string
  /** 第十二条第二款 */
  about: string
  says: string
}

interface Asked {
  /** The text that is looked at: a draft, or an edition that holds. */
  own: Citing
  /** The words of the rule on a day before this text, for what was meant then; nothing where it did not hold yet. */
  heldOn(day: string): readonly Identified[] | undefined
  /** The words this text was made from. */
  before?: readonly Identified[] | undefined
  /** The other rules of the book. */
  others: readonly Citing[]
  /** What this rule was called before, the first first; may hold its present title. */
  formerTitles?: readonly string[] | undefined
}

/**
 * What an amendment does to references: other rules that name an article of this one that is gone or has another number
 * now, or that name this one as it was called before; its own references that nobody touched and that lead elsewhere
 * now; and what it names in other rules that they do not have. A rule meant what stood under the number on the day it
 * was adopted.
 */
export function referencesToMend(asked: Asked): ReferenceToMend[] {
  const { own, heldOn, before, others } = asked
  const now = articlesOf(own)
  const meantBy = namedIn(asked)
  const labels = new Map(flat(own.provisions).map((one) => [(one as Identified).id, one.label]))

  const ofOthers = others.flatMap((citing) => {
    const held = heldOn(citing.adoptedOn)
    const then = held && articlesOf({ provisions: held })
    return citesIn(citing).flatMap(({ of, key, words, ...place }) => {
      const { meant, former } = meantBy(citing, of)
      if (of === undefined || meant !== own) return []
      const means = key === undefined ? undefined : moved(then?.get(key), now.get(key), words)
      return told(place, `引用《${former ?? own.title}》${words}`, renamed(former), means)
    })
  })
  const wordsBefore = new Map(
    flat(before ?? []).map((one) => [(one as Identified).id, one.text] as const),
  )
  const then = before && articlesOf({ provisions: before })
  const itsOwn = citesIn(own).flatMap(({ of, key, words, nodeId, text, ...place }) => {
    const { meant, former } = meantBy(own, of)
    // Named whole it names itself, or what it takes the place of: 《…》同时废止.
    if (meant === undefined || key === undefined) return []
    const cites = `引用${former ? `《${former}》` : ''}${words}`
    const untouched = meant === own && then && wordsBefore.get(nodeId) === text
    if (untouched)
      return told(place, cites, renamed(former), moved(then.get(key), now.get(key), words))
    // What it does not have of its own is told where the text is read.
    if (meant === own) return told(place, cites, renamed(former))
    const there = articlesOf(meant).has(key)
    return told(place, `引用《${meant.title}》${words}`, there ? undefined : '那件制度没有这一条')
  })
  return [...ofOthers, ...itsOwn]

  function moved(was: string | undefined, is: string | undefined, words: string) {
    const other = is ? `，现在的${words}是另一条` : ''
    if (was === undefined) return is ? undefined : '本件没有这一条'
    if (was === is) return undefined
    const label = labels.get(was)
    return label === undefined ? `那一条已经删去${other}` : `那一条现在是${label}${other}`
  }

  function renamed(former: string | undefined) {
    return former && `本件改名为《${own.title}》`
  }
}

type InRule = Pick<ReferenceToMend, 'editionId' | 'title' | 'provisionId' | 'about'>

/** One line for a reference, where there is anything to say of it. */
function told(
  { editionId, title, provisionId, about }: InRule,
  cites: string,
  ...faults: (string | undefined)[]
): ReferenceToMend[] {
  const says = faults.filter(Boolean).join('，')
  return says ? [{ editionId, title, provisionId, about, says: `${cites}，${says}` }] : []
}

/** Which rule a reference means, and under which name, where that is one it has no longer. */
function namedIn({ own, others, formerTitles = [] }: Asked) {
  const rules = [own, ...others]
  return (citing: Citing, of: string | undefined): { meant?: Citing; former?: string } => {
    const meant = of === undefined ? citing : ruleNamed(rules, of)
    if (of === undefined || meant === own || meant?.title === of) return meant ? { meant } : {}
    const former = formerTitles.findLast((title) => {
      const asBefore = { ...own, title }
      return ruleNamed([asBefore, ...others], of) === asBefore
    })
    if (former !== undefined) return { meant: own, former }
    return meant ? { meant } : {}
  }
}

/** Every article that a rule names, and every rule it names without one, with where it does. */
function citesIn({ editionId, title, provisions }: Citing) {
  const places = new Map(placesOf(provisions).map(({ id, about }) => [id, about]))
  return addressedIn(provisions).flatMap(({ provision, isHeading }) =>
    isHeading
      ? []
      : (flat([provision]) as Identified[]).flatMap(({ id: nodeId, text }) => {
          const about = places.get(nodeId) ?? ''
          const place = { editionId, title, provisionId: provision.id, about, nodeId, text }
          const articles = referencesIn(text)
          const whole = titlesIn(text).filter((of) => !articles.some((one) => one.of === of))
          return [
            ...articles.map(({ of, offset, length, ...reference }) => ({
              ...{ ...place, of, key: numbered(reference) },
              words: text.slice(offset, offset + length),
            })),
            ...whole.map((of) => ({ ...place, of, key: undefined, words: '' })),
          ]
        }),
  )
}

/** 《请假办法》, each once. */
const titlesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/《([^《》]+)》/g)].map(([, name = '']) => name)),
]
