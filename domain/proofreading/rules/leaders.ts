import type { Found } from '../mark'
import type { Leader } from '../office-lists'
import { occurrencesOf } from '../protected'
import { soundAlike } from '../phrases/homophones'
import { lookAlike } from '../phrases/look-alikes'
import { mark } from './found'

/** 领导姓名、职务、排序, by the office's list. */
export function findLeaders(text: string, leaders: readonly Leader[]): Found[] {
  return [
    ...leaders.flatMap((leader) => [
      ...misspelt(text, leader),
      ...mistitled(text, leader, leaders),
    ]),
    ...misplaced(text, leaders),
  ]
}

/** One character of the name is another that sounds or looks like it. */
function misspelt(text: string, { name, title }: Leader): Found[] {
  if (name.length < 2) return []
  const found: Found[] = []
  for (let at = 0; at + name.length <= text.length; at++) {
    if (text[at] !== name[0]) continue
    const written = text.slice(at, at + name.length)
    const wrong = [...name].flatMap((right, n) => (written[n] === right ? [] : [n]))
    const [n] = wrong
    if (wrong.length !== 1 || n === undefined) continue
    const alike =
      soundAlike(written[n] ?? '', name[n] ?? '') || lookAlike(written[n] ?? '', name[n] ?? '')
    if (!alike) continue
    const near = text.slice(Math.max(0, at - title.length - 2), at + name.length + title.length + 2)
    const titled = near.includes(title)
    if (name.length === 2 && !titled) continue
    found.push(
      mark(
        'leader',
        titled ? 'certain' : 'possible',
        at,
        written,
        [name],
        `领导姓名应为“${name}”（${title}）。`,
      ),
    )
  }
  return found
}

/** The name stands after somebody else's title. */
function mistitled(text: string, { name, title }: Leader, leaders: readonly Leader[]): Found[] {
  return occurrencesOf(text, name).flatMap(({ start }) => {
    const before = text.slice(0, start)
    const other = leaders
      .filter((one) => one.title !== title && before.endsWith(one.title))
      .sort((a, b) => b.title.length - a.title.length)[0]
    if (!other || before.endsWith(title)) return []
    const at = start - other.title.length
    return [mark('leader', 'certain', at, other.title, [title], `${name}的职务是“${title}”。`)]
  })
}

/** Names in one enumeration that stand in another order than the list. */
function misplaced(text: string, leaders: readonly Leader[]): Found[] {
  const rank = new Map(leaders.map(({ name }, n) => [name, n]))
  return [...text.matchAll(/[\u4e00-\u9fffX]{2,4}(?:、[\u4e00-\u9fffX]{2,12})+/g)].flatMap(
    ({ 0: list, index }) => {
      const names = list
        .split('、')
        .flatMap(
          (part) =>
            leaders.find(({ name }) => part.endsWith(name) || part.startsWith(name))?.name ?? [],
        )
      const inOrder = names.every(
        (name, n) => n === 0 || (rank.get(names[n - 1] ?? '') ?? 0) <= (rank.get(name) ?? 0),
      )
      return names.length < 2 || inOrder
        ? []
        : [mark('leader', 'possible', index, list, [], '领导排序与名单不一致，请核对。')]
    },
  )
}
