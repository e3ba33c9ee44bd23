import { childOf, childrenOf, rootOf, valueOf } from './xml'

/** A list and the level in it, as a paragraph or its style names them. */
export interface Numbered {
  numId: string
  level: number
}

/** The numbering that a paragraph's properties say; numId 0 says none. */
export function numberedBy(properties: Element | undefined): Partial<Numbered> | undefined {
  const numbering = childOf(properties, 'w:numPr')
  if (!numbering) return undefined
  const numId = valueOf(numbering, 'w:numId')
  const level = valueOf(numbering, 'w:ilvl')
  return {
    ...(numId !== undefined && { numId }),
    ...(level !== undefined && { level: Number(level) }),
  }
}

/** The numbering of each paragraph style, what it is based on included. */
export function numberingOfStyles(xml: string): Map<string, Partial<Numbered>> {
  if (xml === '') return new Map()
  const styles = new Map(
    childrenOf(rootOf(xml), 'w:style').map((one) => [one.getAttribute('w:styleId') ?? '', one]),
  )
  return new Map([...styles.keys()].map((id) => [id, numberingOf(id, 0)]))

  function numberingOf(id: string, depth: number): Partial<Numbered> {
    const style = styles.get(id)
    if (!style || depth > 20) return {}
    const base = valueOf(style, 'w:basedOn')
    return {
      ...(base !== undefined && numberingOf(base, depth + 1)),
      ...numberedBy(childOf(style, 'w:pPr')),
    }
  }
}
