import { flat } from '../provisions/flat'
import { pathTo } from './citation'
import type { Identified } from './identified'

/**
 * 第十二条修改为…: what was typed in the place of a provision, under its number, is that provision, even where not one
 * word of it stayed.
 */
export function withPlaceKept(
  before: readonly Identified[],
  after: Identified[],
  at: string,
): Identified[] {
  const [old, above] = pathTo(before, at)?.reverse() ?? []
  const now = flat(after) as Identified[]
  if (!old || now.some(({ id }) => id === at)) return after
  const known = new Set((flat(before) as Identified[]).map(({ id }) => id))
  // An article is looked for in the whole rule, what is within one where it was.
  const within =
    old.level === 'article' ? now : (now.find(({ id }) => id === above?.id)?.children ?? after)
  const itself = within.find(
    ({ id, level, label, number }) =>
      !known.has(id) && level === old.level && label === old.label && number === old.number,
  )
  const renamed = (nodes: readonly Identified[]): Identified[] =>
    nodes.map((one) => ({
      ...one,
      id: one.id === itself?.id ? at : one.id,
      children: renamed(one.children),
    }))
  return itself ? renamed(after) : after
}
