/**
 * `npm run costs`: what a month costs, in Chinese. `--write` puts it into docs/operations.md; `--measure` asks the
 * embedded cloud again what each operation takes (after `npm run build:functions`).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { partsOf } from './costs/month'
import { prices } from './costs/prices'
import { costsInChinese } from './costs/table'
import { district } from './costs/usage'

const document = path.resolve(__dirname, '../docs/operations.md')
const measured = path.resolve(__dirname, 'costs/measured.json')

/** Between these lines of the document stands what this command says. */
export const costsBegin = '<!-- npm run costs -- --write -->'
export const costsEnd = '<!-- /costs -->'

export const costsText = () => costsInChinese(district, partsOf, prices)

async function main() {
  if (process.argv.includes('--measure')) {
    const { measureOperations } = await import('../tests/costs/measure')
    writeFileSync(measured, `${JSON.stringify(await measureOperations(), null, 2)}\n`)
    console.log(`${measured} is written: npm run costs says what it comes to`)
    return
  }
  const text = costsText()
  console.log(text)
  if (!process.argv.includes('--write')) return
  const before = readFileSync(document, 'utf8')
  const from = before.indexOf(costsBegin)
  const to = before.indexOf(costsEnd)
  if (from < 0 || to < from) throw new Error(`${document} has no place for it: ${costsBegin}`)
  const head = before.slice(0, from + costsBegin.length)
  writeFileSync(document, `${head}\n\n${text}\n\n${before.slice(to)}`)
}

if (require.main === module) void main()
