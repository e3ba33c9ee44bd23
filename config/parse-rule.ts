/** `npm run --silent parse-rule -- FILE [--json]`: the provisions of a rule (.docx, or text in UTF-8), and what is odd about it. */
import { readFile } from 'node:fs/promises'
import { readLines } from '../cloudfunctions/rules/docx/read-lines'
import { DocxProblem } from '../cloudfunctions/platform/word/docx-problem'
import { parseRule } from '../domain/provisions/parse-rule'
import { oddityLabels, type Line, type Provision, type Rule } from '../domain/provisions/provision'
import { linesOfText } from '../domain/provisions/read-lines'
import { refusals } from '../domain/vocabulary/refusals'

async function main(): Promise<number> {
  const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  if (!file) return refuse('usage: npm run --silent parse-rule -- FILE [--json]')
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return refuse(`${file} cannot be read: give the path of a .docx or text file`)
  const lines = await linesOf(bytes)
  if (typeof lines === 'string') return refuse(`${file}: ${lines}`)
  const rule = parseRule(lines)
  console.log(process.argv.includes('--json') ? JSON.stringify(told(rule), null, 2) : shown(rule))
  return 0
}

/** The lines, or why there are none. */
async function linesOf(bytes: Buffer): Promise<Line[] | string> {
  const isText = !bytes.subarray(0, 2).equals(Buffer.from('PK')) && !bytes.includes(0)
  try {
    if (!isText) return await readLines(bytes)
    return linesOfText(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return 'is not UTF-8: save it as plain text (UTF-8) first'
    if (!(error instanceof DocxProblem)) throw error
    const { says, next } = refusals[error.code]
    return `${says}${next}`
  }
}

/** As other programs take it. */
function told({ title, notes, provisions, oddities, dropped }: Rule) {
  return { title, notes, provisions: provisions.map(nested), oddities, dropped }
}

function nested({ level, number, inserted, label, text, rows, children }: Provision): object {
  return { level, number, inserted, label, text, rows, children: children.map(nested) }
}

/** As a person reads it. */
function shown({ title, notes, provisions, oddities }: Rule): string {
  const odd = oddities.map(({ kind, line, says }) => `${line}\t${oddityLabels[kind]}：${says}`)
  const all = [
    title,
    ...notes.map(({ text }) => text),
    ...provisions.flatMap((one) => tree(one, 0)),
  ]
  return [...all, ...(odd.length > 0 ? ['', '需要核对：', ...odd] : [])].join('\n')
}

const tree = ({ label, text, rows = [], children }: Provision, depth: number): string[] => [
  `${'  '.repeat(depth)}${[label, text].filter(Boolean).join(' ')}`,
  ...rows.map((row) => `${'  '.repeat(depth + 1)}${row.join(' | ')}`),
  ...children.flatMap((child) => tree(child, depth + 1)),
]

function refuse(why: string): number {
  console.error(why)
  return 2
}

void main().then((code) => {
  process.exitCode = code
})
