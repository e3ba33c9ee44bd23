/** `npm run --silent proofread -- FILE [--json]`: what the proofreader finds in a text file (UTF-8). */
import { readFile } from 'node:fs/promises'
import { dayOf } from '../domain/dates/day'
import { defaultLists } from '../domain/proofreading/default-lists'
import { tierLabels } from '../domain/proofreading/mark'
import { passagesOfText } from '../domain/proofreading/passages'
import { proofread } from '../domain/proofreading/proofread'

async function main(): Promise<number> {
  const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  if (!file) return refuse('usage: npm run --silent proofread -- FILE [--json]')
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return refuse(`${file} cannot be read: give the path of a text file`)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return refuse(`${file} is a .docx or .zip: save it as plain text (UTF-8) first`)
  if (bytes.includes(0)) return refuse(`${file} is no text: save it as plain text (UTF-8) first`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse(`${file} is not UTF-8: save it as plain text (UTF-8) first`)
  }
  const today = dayOf(new Date().toISOString())
  const marks = proofread(passagesOfText(text), defaultLists, today).map(
    ({ passage, offset, length, wrong, suggestions, kind, tier, reason }) => ({
      offset: Number(passage) + offset,
      length,
      wrong,
      suggestions,
      kind,
      tier: tierLabels[tier],
      reason,
    }),
  )
  if (process.argv.includes('--json')) console.log(JSON.stringify(marks, null, 2))
  else for (const mark of marks) console.log(line(text, mark))
  return 0
}

/** line:column  wrong → suggestions  tier: reason */
function line(
  text: string,
  mark: {
    offset: number
    wrong: string
    suggestions: readonly string[]
    tier: string
    reason: string
  },
): string {
  const before = text.slice(0, mark.offset).split('\n')
  // A byte order mark counts as a character of the file, but stands in no column.
  const column = (before.at(-1) ?? '').replace(/^\uFEFF/, '').length + 1
  const place = `${before.length}:${column}`
  const put = mark.suggestions.map((suggestion) => suggestion || '（删去）').join(' / ')
  return `${place}\t${mark.wrong}${put ? ` → ${put}` : ''}\t${mark.tier}：${mark.reason}`
}

function refuse(why: string): number {
  console.error(why)
  return 2
}

void main().then((code) => {
  process.exitCode = code
})
