import { flat } from '../provisions/flat'
import { parseRule } from '../provisions/parse-rule'
import type { Dropped, Line, Oddity, Rule } from '../provisions/provision'
import { carryIdsThrough } from './carry-ids-through'
import type { EditionState, RuleContent } from './edition'
import type { Identified } from './identified'
import { linesTyped, typedOf } from './typed'
import { withPlaceKept } from './with-place-kept'

/** What was read, under its ids, with what is odd about it. */
export interface Read {
  content: RuleContent
  oddities: Oddity[]
  /** What is no part of the rule. */
  dropped: Dropped[]
}

/** Why a text is not a rule that can be kept. */
export type Unfit = 'RULE_FILE_EMPTY' | 'RULE_FILE_TWO_RULES' | 'RULE_TOO_LONG'

/** In bytes, as the cloud answers it: one answer carries a megabyte, and more than this is no rule but a compilation. */
export const ruleBytes = 800 * 1024

const bytesOf = (text: string): number => {
  let bytes = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** A rule from its lines; what was there before, in the latest text first, keeps its ids. */
export function readDraft(
  lines: readonly Line[],
  before: readonly (readonly Identified[])[],
  newId: () => string,
): Read | { unfit: Unfit } {
  const said = lines.reduce(
    (sum, { text, rows }) => sum + text.length + (rows?.flat().join('').length ?? 0),
    0,
  )
  // Before any work: what has three bytes a character will not get shorter.
  if (said * 3 > 2 * ruleBytes) return { unfit: 'RULE_TOO_LONG' }
  return underIds(parseRule(lines), before, newId)
}

function underIds(
  { title, notes, provisions, oddities, dropped }: Rule,
  before: readonly (readonly Identified[])[],
  newId: () => string,
): Read | { unfit: Unfit } {
  if (title === '' || oddities.some(({ kind }) => kind === 'noProvisions'))
    return { unfit: 'RULE_FILE_EMPTY' }
  if (oddities.some(({ kind }) => kind === 'secondRule')) return { unfit: 'RULE_FILE_TWO_RULES' }
  const content = { title, notes, provisions: carryIdsThrough(before, provisions, newId) }
  return bytesOf(JSON.stringify(content)) > ruleBytes
    ? { unfit: 'RULE_TOO_LONG' }
    : { content, oddities, dropped }
}

/** What is typed into, with the lines that were left out of it so far. */
type Draft = Pick<EditionState, 'content' | 'dropped'>

/** The draft with the words of one provision typed anew, or taken out where they are empty; nothing when it is not there. */
export function withTyped(
  { content: { title, notes, provisions }, dropped }: Draft,
  at: string,
  text: string,
  newId: () => string,
  earlier: readonly (readonly Identified[])[] = [],
): Read | { unfit: Unfit } | undefined {
  if (!flat(provisions).some((one) => (one as Identified).id === at)) return undefined
  const typed = (one: Identified): string[] => {
    if (one.id === at) return [text]
    const { children, ...own } = one
    return [...typedOf({ ...own, children: [] }), ...children.flatMap(typed)]
  }
  const above = provisions.filter(({ level }) => level === 'preamble')
  const front = [
    ...notes.map((note) => ({ line: note.line, typed: [note.text] })),
    ...above.map((one) => ({ line: one.line, typed: typed(one) })),
  ].sort((a, b) => a.line - b.line)
  const rest = provisions.filter(({ level }) => level !== 'preamble').flatMap(typed)
  // Under a name that cannot go on in the next line: a title of any form keeps to itself.
  const all = ['某某规则', ...front.flatMap((one) => one.typed), ...rest]
  const read = readDraft(linesTyped(all.join('\n')), [provisions, ...earlier], newId)
  if ('unfit' in read) return read
  const kept = withPlaceKept(provisions, read.content.provisions, at)
  const content = { ...read.content, title, provisions: kept }
  return { ...read, content, dropped: alsoDropped(dropped, read) }
}

/** The whole draft typed anew. */
export function withAllTyped(
  { content: { provisions }, dropped }: Draft,
  text: string,
  newId: () => string,
  earlier: readonly (readonly Identified[])[] = [],
): Read | { unfit: Unfit } {
  const read = readDraft(linesTyped(text), [provisions, ...earlier], newId)
  return 'unfit' in read ? read : { ...read, dropped: alsoDropped(dropped, read) }
}

/** What was left out stays told through every correction; what is left out now comes behind it, unless it is told already. */
const alsoDropped = (before: readonly Dropped[], { dropped }: Read): Dropped[] => [
  ...before,
  ...dropped.filter(
    ({ text, why }) => !before.some((told) => told.text === text && told.why === why),
  ),
]
