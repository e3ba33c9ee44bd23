import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseRule } from '../../domain/provisions/parse-rule'
import { linesOfText } from '../../domain/provisions/read-lines'
import { median, type Measure } from './table'

/** Real statutes, where the machine has them; they are no part of the project. */
const laws = path.resolve(__dirname, '../../../shared/data/laws')

/** How fast rules are read into provisions. */
export function provisionMeasures(): Promise<Measure[]> {
  if (!existsSync(laws)) {
    console.log(`skipped the law texts: ${laws} is not there`)
    return Promise.resolve([])
  }
  const texts = readdirSync(laws).map((file) => readFileSync(path.join(laws, file), 'utf8'))
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const seconds = Array.from({ length: 9 }, () => {
    const began = performance.now()
    for (const text of texts) parseRule(linesOfText(text))
    return (performance.now() - began) / 1000
  })
  return Promise.resolve([
    {
      what: `${texts.length} statutes into provisions, median`,
      figure: megabytes / median(seconds),
      unit: 'MB/s',
      atLeast: 2,
    },
  ])
}
