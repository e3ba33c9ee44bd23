import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  indexRulebook,
  wordsIn,
  type RulebookIndex,
} from '../../domain/search/rulebook/rulebook-index'
import { searchRulebook } from '../../domain/search/rulebook/search-rulebook'
import { normalized, wordsOf } from '../../domain/search/words'
import { decodeSnapshot } from '../../domain/rulebook-snapshot/decode-snapshot'
import { encodeSnapshot } from '../../domain/rulebook-snapshot/encode-snapshot'
import { noStatutes, statutes } from '../builders/statutes'
import { flexSearchOver, miniSearchOver, type Engine } from './rulebook-search/others'
import { queriesFrom } from './rulebook-search/queries'
import { largeRulebook } from './rulebook-search/large-rulebook'
import { median, quantile, type Measure } from './table'

const articles = 40_000
/** As many as a screen asks for. */
const shown = 50

/** Search over 40,000 articles: how fast, in how much memory, and whether anything is missed; beside two libraries. */
export async function rulebookSearchMeasures(): Promise<Measure[]> {
  if (statutes.length === 0) {
    console.log(noStatutes)
    return []
  }
  const file = encodeSnapshot({
    version: '1',
    scope: 'office',
    madeAt: '2026-11-26T00:00:00Z',
    rules: largeRulebook(articles),
  })
  const { made: snapshot, ms: decoded } = timed(() => decodeSnapshot(file))
  const built = await weighed(() => indexRulebook(snapshot.rules))
  const index = built.made
  const documents = Array.from(index.ends, (_, document) => wordsIn(index, document))
  const bytes = Buffer.byteLength(index.text)
  const queries = queriesFrom(documents)
  const expected = queries.map((query) => plainly(index, query))
  // The libraries are given the documents' own words only, and are held to no more.
  const inItself = queries.map((query) => withAllWords(documents, query))
  const ours = (query: string, limit: number) => searchRulebook(index, query, {}, limit)
  const own = documentNumbers(index)
  const engine: Engine = {
    all: (query) => {
      const { complete, hits } = ours(query, Infinity)
      return complete ? hits.map((hit) => own(hit.rule.ruleId, hit.provisionId)) : []
    },
    first: (query) => ours(query, shown).hits.length,
  }

  console.log(
    `${queries.length} queries, ${shown} first hits each; ${(bytes / 1e6).toFixed(1)} MB of text, ${(index.text.length / 1e6).toFixed(1)} million characters`,
  )
  return [
    { what: 'articles and other documents', figure: index.ends.length, unit: '' },
    { what: 'snapshot file', figure: file.length, unit: 'bytes' },
    {
      what: 'snapshot file of 50 statutes',
      figure: encodeSnapshot({ ...snapshot, rules: snapshot.rules.slice(0, 50) }).length,
      unit: 'bytes',
    },
    { what: 'snapshot file, read and checked', figure: decoded, unit: 'ms' },
    { what: 'index, built', figure: built.ms, unit: 'ms' },
    { what: 'index, memory against the text', figure: built.bytes / bytes, unit: '×', atMost: 3 },
    ...compared('search', engine, queries, expected, { atMost: 10 }, { atLeast: 1 }),
    ...(await others('MiniSearch, pairs of characters', () => miniSearchOver(documents))),
    ...(await others('FlexSearch, pairs of characters', () => flexSearchOver(documents))),
  ]

  async function others(name: string, make: () => Engine): Promise<Measure[]> {
    const { made, ms, bytes: taken } = await weighed(make)
    return [
      { what: `${name}: index, built`, figure: ms, unit: 'ms' },
      { what: `${name}: memory against the text`, figure: taken / bytes, unit: '×' },
      ...compared(name, made, queries, inItself),
    ]
  }
}

/** What looking through every document finds: each word in it, its headings or title, and one at least in itself. */
function plainly(index: RulebookIndex, query: string): number[] {
  const words = wordsOf(query)
  const found: number[] = []
  for (let document = 0; document < index.ends.length; document++) {
    const own = wordsIn(index, document)
    if (!words.some((word) => own.includes(word))) continue
    const rest = [
      index.headings[index.headingsOf[document] ?? 0] ?? '',
      normalized(index.rules[index.ruleOf[document] ?? 0]?.title ?? ''),
    ]
    if (words.every((word) => own.includes(word) || rest.some((text) => text.includes(word))))
      found.push(document)
  }
  return found
}

const withAllWords = (documents: readonly string[], query: string): number[] => {
  const words = wordsOf(query)
  return documents.flatMap((own, n) => (words.every((word) => own.includes(word)) ? [n] : []))
}

function documentNumbers({ rules, ruleOf, ids }: RulebookIndex) {
  const key = (ruleId = '', id = '') => `${ruleId} ${id}`
  const numbers = new Map(ids.map((id, n) => [key(rules[ruleOf[n] ?? 0]?.ruleId, id), n]))
  return (ruleId: string, id?: string) => numbers.get(key(ruleId, id)) ?? -1
}

function compared(
  name: string,
  engine: Engine,
  queries: readonly string[],
  expected: readonly number[][],
  speed: Partial<Measure> = {},
  complete: Partial<Measure> = {},
): Measure[] {
  let wanted = 0
  let found = 0
  let given = 0
  queries.forEach((query, n) => {
    const want = new Set(expected[n])
    const all = engine.all(query)
    wanted += want.size
    given += all.length
    found += all.filter((document) => want.has(document)).length
  })
  const times = queries.map((query) =>
    median(Array.from({ length: 3 }, () => timed(() => engine.first(query)).ms)),
  )
  return [
    { what: `${name}: median, warm`, figure: quantile(times, 0.5), unit: 'ms' },
    { what: `${name}: p95, warm`, figure: quantile(times, 0.95), unit: 'ms', ...speed },
    { what: `${name}: slowest`, figure: quantile(times, 1), unit: 'ms' },
    { what: `${name}: recall`, figure: found / wanted, unit: '', ...complete },
    { what: `${name}: precision`, figure: found / given, unit: '' },
  ]
}

function timed<T>(act: () => T): { made: T; ms: number } {
  const began = performance.now()
  const made = act()
  return { made, ms: performance.now() - began }
}

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

async function inUse(): Promise<number> {
  // What was let go is only gone after some rounds.
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    collect()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** What was made, in what time, and the bytes it keeps. */
async function weighed<T>(make: () => T): Promise<{ made: T; ms: number; bytes: number }> {
  const before = await inUse()
  const { made, ms } = timed(make)
  return { made, ms, bytes: (await inUse()) - before }
}
