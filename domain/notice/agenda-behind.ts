import { publicAgenda } from '../meeting/agenda'
import type { AgendaItem } from '../meeting/meeting'
import type { Drafted } from './drafted'

type Item = Drafted['agenda'][number]

/**
 * Where the text of a notice tells another agenda than its meeting has by now, one sentence for each difference.
 * What the text tells rightly counts, whoever typed it; of a notice whose making is not on record (`drafted`)
 * nobody knows what it ought not to tell any more.
 */
export function agendaBehind(
  text: string,
  drafted: readonly Item[] | undefined,
  agenda: readonly AgendaItem[],
): string[] {
  const now = publicAgenda(agenda)
  if (!drafted) return now.filter(({ title }) => !text.includes(title)).map(lacking)
  const told = toldIn(
    text,
    [...drafted, ...now].map(({ title }) => title),
  )
  const before = ({ id }: Item) => drafted.find((item) => item.id === id)
  const gone = drafted.filter(
    ({ id, title }) =>
      told.includes(title) && !now.some((item) => item.id === id || item.title === title),
  )
  // Both since it was drafted and in the text as it is: an order the clerk put right by hand is right.
  const places = now.map((item) => ({
    drafted: drafted.findIndex(({ id }) => id === item.id),
    told: told.indexOf(
      told.includes(item.title) ? item.title : (before(item)?.title ?? item.title),
    ),
  }))
  const reordered =
    !isAscending(places.map((place) => place.drafted)) &&
    !isAscending(places.map((place) => place.told))
  return [
    ...now
      .filter(({ title }) => !told.includes(title))
      .map((item) => reworded(item, before(item)) ?? lacking(item)),
    ...gone.map((item) => `“${item.title}”${whereItWent(item, agenda)}，通知上还有`),
    ...(reordered ? ['议题的次序与通知上的不同'] : []),
  ]
}

const lacking = ({ title }: Item): string => `通知上没有“${title}”`

const reworded = ({ title }: Item, before: Item | undefined): string | undefined =>
  before && before.title !== title ? `“${before.title}”已改为“${title}”` : undefined

const whereItWent = ({ id, title }: Item, agenda: readonly AgendaItem[]): string =>
  agenda.some((item) => item.id === id || item.title === title) ? '已改为不公开' : '已不在议程上'

/** Those of the titles a text tells, in its order; one that is only part of a longer one on its line is not told. */
function toldIn(text: string, titles: readonly string[]): string[] {
  return text.split('\n').flatMap((line) => {
    const found = [...new Set(titles)].filter((title) => line.includes(title))
    return found
      .filter((title) => !found.some((other) => other !== title && other.includes(title)))
      .sort((a, b) => line.indexOf(a) - line.indexOf(b))
  })
}

/** Whatever has no place (-1) aside. */
function isAscending(places: readonly number[]): boolean {
  const known = places.filter((place) => place >= 0)
  return known.every((place, n) => n === 0 || place > (known[n - 1] ?? -1))
}
