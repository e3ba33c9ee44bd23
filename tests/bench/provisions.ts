import { parseRule } from '../../domain/provisions/parse-rule'
import { linesOfText } from '../../domain/provisions/read-lines'
import { noStatutes, statutes } from '../builders/statutes'
import { median, type Measure } from './table'

/** How fast rules are read into provisions. */
export function provisionMeasures(): Promise<Measure[]> {
  if (statutes.length === 0) {
    console.log(noStatutes)
    return Promise.resolve([])
  }
  const texts = statutes.map(({ text }) => text)
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
