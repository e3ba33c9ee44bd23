/** One line of the bench: what was measured, the figure, and the bound it must hold, when it has one. */
export interface Measure {
  what: string
  figure: number
  unit: string
  atMost?: number
  atLeast?: number
}

export const holds = ({ figure, atMost = Infinity, atLeast = -Infinity }: Measure): boolean =>
  atLeast <= figure && figure <= atMost

const boundOf = ({ atMost, atLeast }: Measure): string => {
  if (atMost !== undefined) return `≤ ${round(atMost)}`
  return atLeast === undefined ? '' : `≥ ${round(atLeast)}`
}

/** The measures as text, one section with its heading. */
export function table(title: string, measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.what,
    `${round(measure.figure)} ${measure.unit}`,
    boundOf(measure),
    boundOf(measure) === '' ? '' : holds(measure) ? 'holds' : 'BROKEN',
  ])
  const widths = [0, 1, 2].map((n) => Math.max(...rows.map((row) => width(row[n] ?? ''))))
  const line = (row: string[]) =>
    row.map((cell, n) => cell + ' '.repeat((widths[n] ?? 0) + 2 - width(cell))).join('')
  return [`\n${title}`, ...rows.map((row) => `  ${line(row.slice(0, 3))}${row[3]}`)].join('\n')
}

const round = (figure: number) =>
  Number.isInteger(figure) ? figure.toLocaleString('en') : figure.toFixed(2)

/** Chinese characters take two columns of a terminal. */
const width = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0)

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5)
}

export function quantile(figures: readonly number[], q: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN
}
