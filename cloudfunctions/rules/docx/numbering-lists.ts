import type { NumberingLevel, NumberingList } from '@domain/provisions/word-numbering'
import { childOf, childrenOf, rootOf, valueOf } from './xml'

/** The lists of numbering.xml by their numId (ECMA-376 17.9); none when the file has no such part. */
export function numberingLists(xml: string): Map<string, NumberingList> {
  const lists = new Map<string, NumberingList>()
  if (xml === '') return lists
  const root = rootOf(xml)
  const abstracts = childrenOf(root, 'w:abstractNum').map((one) => ({
    id: one.getAttribute('w:abstractNumId') ?? '',
    defines: valueOf(one, 'w:styleLink'),
    follows: valueOf(one, 'w:numStyleLink'),
    levels: levelsOf(one),
  }))
  for (const num of childrenOf(root, 'w:num')) {
    const named = abstracts.find(({ id }) => id === valueOf(num, 'w:abstractNumId'))
    // One that only names a list style is the list that the style stands for (17.9.21), and counts on with it.
    const follows = named?.follows
    const own = (follows && abstracts.find(({ defines }) => defines === follows)) || named
    const abstract = own?.id ?? ''
    const levels = [...(own?.levels ?? [])]
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

function levelOf(level: Element): NumberingLevel {
  const restart = valueOf(level, 'w:lvlRestart')
  return {
    start: Number(valueOf(level, 'w:start') ?? 1),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    ...(childOf(level, 'w:isLgl') && { legal: true }),
    ...(restart !== undefined && { anewBelow: Number(restart) }),
  }
}
