import type { TextStyle } from './block'

export interface Run {
  start: number
  text: string
  as: TextStyle['as'][]
}

/** The text cut where a style begins or ends, each piece with the styles that hold on all of it. */
export function styledRuns(text: string, styles: readonly TextStyle[]): Run[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of styles) {
    if (start < text.length) cuts.add(start)
    if (end < text.length) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, n) => {
    const end = places[n + 1] ?? text.length
    const holding = styles.filter((style) => style.start <= start && style.end >= end)
    return { start, text: text.slice(start, end), as: [...new Set(holding.map(({ as }) => as))] }
  })
}
