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
}

/**
 * What an amendment does to references: other rules that name an article of this one that is gone or has another number
 * now; its own references that nobody touched and that lead elsewhere now; and what it names in other rules that they
 * do not have. A rule meant what stood under the number on the day it was adopted.
 */
export function referencesToMend({ own, heldOn, before, others }: Asked): ReferenceToMend[] {
  const rules = [own, ...others]
  const now = articlesOf(own)
  const labels = new Map(flat(own.provisions).map((one) => [(one as Identified).id, one.label]))
  const meantBy = (citing: Citing, of: string | undefined) =>
    of === undefined ? citing : ruleNamed(rules, of)

  const ofOthers = others.flatMap((citing) => {
    const held = heldOn(citing.adoptedOn)
    const then = held && articlesOf({ provisions: held })
    return citesIn(citing).flatMap(({ of, key, words, ...place }) => {
      if (of === undefined || meantBy(citing, of) !== own) return []
      const says = moved(`引用《${own.title}》${words}，`, then?.get(key), now.get(key), words)
      return says ? [{ ...place, says }] : []
    })
  })
  const wordsBefore = new Map(
    flat(before ?? []).map((one) => [(one as Identified).id, one.text] as const),
  )
  const then = before && articlesOf({ provisions: before })
  const itsOwn = citesIn(own).flatMap(({ of, key, words, nodeId, text, ...place }) => {
    const meant = meantBy(own, of)
    if (meant === undefined) return []
    const target = meant === own ? now : articlesOf(meant)
    const untouched = meant === own && then && wordsBefore.get(nodeId) === text
    if (untouched) {
      const says = moved(`引用${words}，`, then.get(key), now.get(key), words)
      return says ? [{ ...place, says }] : []
    }
    // What it does not have of its own is told where the text is read.
    if (meant === own || target.has(key)) return []
    return [{ ...place, says: `引用《${meant.title}》${words}，那件制度没有这一条` }]
  })
  return [...ofOthers, ...itsOwn].map(({ editionId, title, provisionId, about, says }) => ({
    ...{ editionId, title, provisionId, about, says },
  }))

  function moved(said: string, was: string | undefined, is: string | undefined, words: string) {
    const other = is ? `，现在的${words}是另一条` : ''
    if (was === undefined) return is ? undefined : `${said}本件没有这一条`
    if (was === is) return undefined
    const label = labels.get(was)
    return label === undefined
      ? `${said}那一条已经删去${other}`
      : `${said}那一条现在是${label}${other}`
  }
}

/** Every article that a rule names, with where it does. */
function citesIn({ editionId, title, provisions }: Citing) {
  const places = new Map(placesOf(provisions).map(({ id, about }) => [id, about]))
  return addressedIn(provisions).flatMap(({ provision, isHeading }) =>
    isHeading
      ? []
      : (flat([provision]) as Identified[]).flatMap(({ id: nodeId, text }) =>
          referencesIn(text).map(({ of, offset, length, ...reference }) => ({
            ...{ editionId, title, provisionId: provision.id, about: places.get(nodeId) ?? '' },
            ...{ nodeId, text, of, key: numbered(reference) },
            words: text.slice(offset, offset + length),
          })),
        ),
  )
}
