import { placesOf } from './places'
import { linesOf } from '../provisions/to-text'
import type { Identified } from './identified'

interface Cited {
  title: string
  provisions: readonly Identified[]
}

/** The way to a provision from the outside, itself last; nothing when it is not there. */
export function pathTo(provisions: readonly Identified[], id: string): Identified[] | undefined {
  for (const one of provisions) {
    if (one.id === id) return [one]
    const below = pathTo(one.children, id)
    if (below) return [one, ...below]
  }
  return undefined
}

/** How a lawyer names a provision from outside its rule: 《议事规则》第十二条第二款第（一）项. */
export const citationOf = ({ title, provisions }: Cited, id: string): string =>
  `《${title}》${placesOf(provisions).find((place) => place.id === id)?.about ?? ''}`

/** A provision to be passed on: what it is, and its words as they stand, without the number that was just said. */
export function citedWords(rule: Cited, id: string): string {
  const last = pathTo(rule.provisions, id)?.pop()
  const lines = last ? linesOf({ ...last, label: '' }) : []
  return `${citationOf(rule, id)}：${lines.join('\n')}`
}
