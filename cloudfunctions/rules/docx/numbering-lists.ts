import type { NumberingLevel, NumberingList } from '@domain/provisions/word-numbering'
import { childOf, childrenOf, rootOf, valueOf } from './xml'

/** The lists of numbering.xml by their numId (ECMA-376 17.9); none when the file has no such part. */
export function numberingLists(xml: string): Map<string, NumberingList> {
  const lists = new Map<string, NumberingList>()
  if (xml === '') return lists
  const root = rootOf(xml)
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [
      one.getAttribute('w:abstractNumId'),
      levelsOf(one),
    ]),
  )
  for (const num of childrenOf(root, 'w:num')) {
    const abstract = valueOf(num, 'w:abstractNumId') ?? ''
    const levels = [...(abstracts.get(abstract) ?? [])]
    const restarts: Record<number, number> = {}
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const at = Number(override.getAttribute('w:ilvl'))
      const start = valueOf(override, 'w:startOverride')
      if (start !== undefined) restarts[at] = Number(start)
      const level = childOf(override, 'w:lvl')
      if (level) levels[at] = levelOf(level)
    }
    lists.set(num.getAttribute('w:numId') ?? '', { abstract, levels, restarts })
  }
  return lists
}

function levelsOf(parent: Element): NumberingLevel[] {
  const levels: NumberingLevel[] = []
  for (const level of childrenOf(parent, 'w:lvl'))
    levels[Number(level.getAttribute('w:ilvl'))] = levelOf(level)
  return levels
}

const levelOf = (level: Element): NumberingLevel => ({
  start: Number(valueOf(level, 'w:start') ?? 1),
  format: valueOf(level, 'w:numFmt') ?? 'decimal',
  text: valueOf(level, 'w:lvlText') ?? '',
  ...(childOf(level, 'w:isLgl') && { legal: true }),
})
