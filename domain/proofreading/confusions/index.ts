import type { Found, Tier } from '../mark'
import { areWordsAlone, seamAt } from '../words/seam'
import type { Run } from '../words/segment'
import type { Confusion } from './entry'
import { confusions } from './tables'

/** How far back `after` looks: the neighbouring words of the same clause. */
const reach = 8

const byHead = new Map<string, Confusion[]>()
for (const entry of confusions) {
  const head = entry.wrong.slice(0, 2)
  const known = byHead.get(head)
  if (known) known.push(entry)
  else byHead.set(head, [entry])
}
/** The longest first: it knows best what was meant. */
for (const entries of byHead.values()) entries.sort((a, b) => b.wrong.length - a.wrong.length)
const single = [...byHead].filter(([head]) => head.length === 1)
const singles = new Map(single)

/** The pairs and characters that begin any of them: at most places of a text there is none. */
const begun = new Set(
  [...byHead.keys()].map((head) =>
    head.length === 1 ? head.charCodeAt(0) : pairOf(head.charCodeAt(0), head.charCodeAt(1)),
  ),
)
function pairOf(first: number, second: number): number {
  return first * 0x10000 + second
}

/** Words written for others, where they cannot be meant. `runs`: of `text`. */
export function findConfusions(text: string, runs: readonly Run[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (begun.has(pairOf(code, text.charCodeAt(at + 1))))
      tryAll(byHead.get(text.slice(at, at + 2)) ?? [], at)
    const alone = begun.has(code) ? singles.get(text[at] ?? '') : undefined
    if (alone) tryAll(alone, at)
  }
  return found

  function tryAll(entries: readonly Confusion[], at: number) {
    for (const entry of entries) {
      if (!text.startsWith(entry.wrong, at) || !applies(entry, text, at)) continue
      const tier = tierOf(entry, text, runs, at)
      if (!tier) continue
      const { wrong, right } = entry
      const ought = tier === 'certain' ? '应为' : '似应为'
      found.push({
        offset: at,
        length: wrong.length,
        wrong,
        suggestions: [right],
        kind: 'confusion',
        tier,
        reason: `“${wrong}”${ought}“${right}”${tier === 'certain' ? '' : '，请核对'}。`,
      })
      return
    }
  }
}

/**
 * How sure an entry is where it stands. None where only right words meet that hold the same characters
 * (督促检查|长效机制 holds 检查长, 毕竟|争取 holds 竟争); certain where nothing else can be meant.
 */
function tierOf(
  entry: Confusion,
  text: string,
  runs: readonly Run[],
  at: number,
): Tier | undefined {
  const { wrong, after, before, certain } = entry
  // One character lies across no seam; whether it is meant is asked as it stands.
  if (!certain && wrong.length === 1) return 'possible'
  const seam = seamAt(text, runs, at, wrong.length)
  if (seam === 'seam') return undefined
  if (seam === 'perhaps' || !certain) return 'possible'
  const isOpen =
    after.length + before.length > 0 ? companyGoesOn(entry, text, runs, at) : areWordsAlone(wrong)
  return isOpen ? 'possible' : 'certain'
}

/** Whether all that follows a word to make it wrong is one character, and that begins another word: 检查|院内. */
function companyGoesOn(
  { wrong, before }: Confusion,
  text: string,
  runs: readonly Run[],
  at: number,
): boolean {
  const company = before.filter((word) => text.startsWith(word, at + wrong.length))
  return (
    company.length > 0 &&
    company.every(({ length }) => length === 1) &&
    seamAt(text, runs, at, wrong.length + 1) !== 'none'
  )
}

function applies({ wrong, unless, after, before }: Confusion, text: string, at: number): boolean {
  const end = at + wrong.length
  if (before.length > 0 && !before.some((word) => text.startsWith(word, end))) return false
  if (after.length > 0) {
    const clause = text.slice(Math.max(0, at - reach), at)
    const isNear = (word: string) =>
      wrong.length === 1 ? clause.endsWith(word) : clause.includes(word)
    if (!after.some(isNear)) return false
  }
  return !unless.some((word) => covers(word, wrong, text, at))
}

/** Whether `word` stands in the text so that it holds this very occurrence of `wrong`. */
function covers(word: string, wrong: string, text: string, at: number): boolean {
  for (let n = word.indexOf(wrong); n >= 0; n = word.indexOf(wrong, n + 1)) {
    if (text.startsWith(word, at - n)) return true
  }
  // A word that only meets the wrong one: 立即要 where 即 was marked.
  const near = text.slice(Math.max(0, at - word.length + 1), at + wrong.length + word.length - 1)
  return !word.includes(wrong) && near.includes(word)
}
