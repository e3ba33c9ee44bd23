import type { Provision, Rule } from './provision'

/** The words of a provision and all below it, line by line: label, a space, text. */
export const linesOf = ({ label, text, children, rows = [] }: Provision): string[] => [
  ...(label || text ? [[label, text].filter(Boolean).join(' ')] : []),
  ...rows.map((row) => row.join('\t')),
  ...children.flatMap(linesOf),
]

/** The whole rule as text, without what is no part of it. */
export const textOf = ({ title, notes, provisions }: Rule): string => {
  const above = provisions.filter(({ level }) => level === 'preamble')
  const front = [...notes, ...above].sort((a, b) => a.line - b.line).map(({ text }) => text)
  const rest = provisions.filter(({ level }) => level !== 'preamble')
  return [title, ...front, ...rest.flatMap(linesOf)].join('\n')
}
