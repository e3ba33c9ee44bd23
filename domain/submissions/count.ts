import { outletLevels, type OutletLevel } from '../vocabulary/outlet-levels'
import { yearOf } from './days'
import { authorKey, outletKey, pieceKeys } from './keys'
import type { Submission } from './submission'

export interface Tally {
  sent: number
  adopted: number
}

export interface Counts {
  /** Every piece once at every outlet, however many wrote or sent it; `stories`: how many different ones were adopted. */
  total: Tally & { stories: number }
  /** Co-authors are counted each; outlets and levels count as the total does. */
  people: (Tally & { key: string; name: string; personId?: string | undefined })[]
  outlets: (Tally & { key: string; outlet: string; level: OutletLevel })[]
  levels: (Tally & { level: OutletLevel })[]
}

/**
 * 投稿与采用统计 of a year, or of all years. A submission is counted as sent in the year it was sent
 * and as adopted in the year it was adopted, which may be the next.
 */
export function countSubmissions(
  submissions: readonly Submission[],
  year: number | undefined,
): Counts {
  const pieceOf = pieceKeys(submissions)
  const total = { sent: 0, adopted: 0 }
  const stories = new Set<string>()
  const piecesSent = new Set<string>()
  const piecesAdopted = new Set<string>()
  const people = new Map<string, Counts['people'][number]>()
  const outlets = new Map<string, Counts['outlets'][number]>()
  const levels = new Map(outletLevels.map((level) => [level, { level, sent: 0, adopted: 0 }]))

  for (const submission of submissions) {
    const { outlet, level, submittedOn, authors, adoption } = submission
    const within = (day: string) => year === undefined || yearOf(day) === year
    const sent = within(submittedOn)
    const adopted = adoption !== undefined && within(adoption.adoptedOn)
    if (!sent && !adopted) continue
    const which = pieceOf(submission)
    if (adopted) stories.add(which)
    const key = outletKey(outlet)
    const piece = `${which}@${key}`
    const isFirstSent = sent && isNew(piecesSent, piece)
    const isFirstAdopted = adopted && isNew(piecesAdopted, piece)
    const at = tallyOf(outlets, key, { key, outlet, level, sent: 0, adopted: 0 })
    for (const tally of [total, levels.get(level), at]) {
      if (tally && isFirstSent) tally.sent++
      if (tally && isFirstAdopted) tally.adopted++
    }
    const mine = authors.map(({ personId, name }) => {
      const key = authorKey({ personId, name })
      return tallyOf(people, key, { key, name, personId, sent: 0, adopted: 0 })
    })
    for (const tally of new Set(mine)) {
      if (sent) tally.sent++
      if (adopted) tally.adopted++
    }
  }
  return {
    total: { ...total, stories: stories.size },
    people: ranked([...people.values()], ({ name }) => name),
    outlets: ranked([...outlets.values()], ({ outlet }) => outlet),
    levels: [...levels.values()],
  }
}

/** Puts a key down; tells whether it was not there before. */
function isNew(keys: Set<string>, key: string): boolean {
  const fresh = !keys.has(key)
  keys.add(key)
  return fresh
}

/** The tally under the key, begun when it is the first. */
function tallyOf<T>(tallies: Map<string, T>, key: string, fresh: T): T {
  const there = tallies.get(key) ?? fresh
  tallies.set(key, there)
  return there
}

/** Most adopted first, then most sent, then by name. */
const ranked = <T extends Tally>(tallies: T[], nameOf: (one: T) => string): T[] =>
  tallies.sort(
    (a, b) =>
      b.adopted - a.adopted || b.sent - a.sent || nameOf(a).localeCompare(nameOf(b), 'zh-CN'),
  )
