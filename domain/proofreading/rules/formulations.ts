import type { Found } from '../mark'
import type { Formulation } from '../office-lists'
import { soundNearlyAlike } from '../phrases/homophones'
import { lookAlike } from '../phrases/look-alikes'
import { occurrencesOf } from '../protected'
import { tierOfListed } from '../words/seam'
import type { Run } from '../words/segment'
import { mark } from './found'

/** What is looked for, by two of its characters, so that a text is read only once. */
interface Index {
  /** Formulations in force that have three parts and more, taken apart. */
  enumerations: readonly { right: string; parts: readonly string[] }[]
  byHead: ReadonlyMap<string, readonly Wanted[]>
}

/** Something to compare the text with; `shift` is where its pair of characters stands in it. */
type Wanted =
  | { is: 'wrong'; text: string; right: string }
  | { is: 'ended'; text: string; until: string }
  | { is: 'right'; text: string; shift: number }

/** One list is asked about for every passage of a document. */
const indexes = new WeakMap<readonly Formulation[], { today: string; index: Index }>()

function indexOf(formulations: readonly Formulation[], today: string): Index {
  const known = indexes.get(formulations)
  if (known?.today === today) return known.index
  const byHead = new Map<string, Wanted[]>()
  const add = (pair: string, wanted: Wanted) =>
    byHead.set(pair, [...(byHead.get(pair) ?? []), wanted])
  const enumerations: { right: string; parts: readonly string[] }[] = []
  for (const { text: right, from, until, wrong = [] } of formulations) {
    if (until && until <= today) {
      add(right.slice(0, 2), { is: 'ended', text: right, until })
      continue
    }
    if (from && today < from) continue
    for (const text of wrong) add(text.slice(0, 2), { is: 'wrong', text, right })
    if (right.length >= 5) {
      add(right.slice(0, 2), { is: 'right', text: right, shift: 0 })
      add(right.slice(-2), { is: 'right', text: right, shift: right.length - 2 })
    }
    const parts = right.split(/[、，；]/).filter((part) => part.length >= 2)
    if (parts.length >= 3) enumerations.push({ right, parts })
  }
  const index = { enumerations, byHead }
  indexes.set(formulations, { today, index })
  return index
}

/**
 * 固定表述: known wrong wordings, wrong order, wrong punctuation inside, and wordings that no longer hold.
 * `runs`: of `text`.
 */
export function findFormulations(
  text: string,
  formulations: readonly Formulation[],
  today: string,
  runs: readonly Run[],
): Found[] {
  const { enumerations, byHead } = indexOf(formulations, today)
  const found = enumerations.flatMap((one) => variationsOf(text, one.right, one.parts))
  for (let at = 0; at + 1 < text.length; at++) {
    for (const wanted of byHead.get(text.slice(at, at + 2)) ?? []) {
      const one = compare(text, at, wanted, runs)
      if (one) found.push(one)
    }
  }
  return found
}

function compare(
  text: string,
  at: number,
  wanted: Wanted,
  runs: readonly Run[],
): Found | undefined {
  switch (wanted.is) {
    case 'wrong':
      return text.startsWith(wanted.text, at) && !insideRight(text, at, wanted.text, wanted.right)
        ? mark(
            'formulation',
            tierOfListed(text, runs, at, wanted.text),
            at,
            wanted.text,
            [wanted.right],
            ruleIs(wanted.right),
          )
        : undefined
    case 'ended':
      return text.startsWith(wanted.text, at)
        ? mark(
            'formulation',
            'possible',
            at,
            wanted.text,
            [],
            `“${wanted.text}”自${wanted.until}起不再使用，请核对现行表述。`,
          )
        : undefined
    case 'right':
      return slipOf(text, at - wanted.shift, wanted.text)
  }
}

const ruleIs = (right: string) => `规范表述是“${right}”。`

/** 人大常委会 is not wrong inside what is right. */
function insideRight(text: string, start: number, wording: string, right: string): boolean {
  for (let n = right.indexOf(wording); n >= 0; n = right.indexOf(wording, n + 1)) {
    if (text.startsWith(right, start - n)) return true
  }
  return false
}

/** One character of a formulation is another that sounds or looks alike: 全民手法 for 全民守法. */
function slipOf(text: string, start: number, right: string): Found | undefined {
  if (start < 0 || start + right.length > text.length) return undefined
  let differs = -1
  for (let n = 0; n < right.length; n++) {
    if (text[start + n] === right[n]) continue
    if (differs >= 0) return undefined
    differs = n
  }
  const wrong = text[start + differs] ?? ''
  const put = right[differs] ?? ''
  if (differs < 0 || !(soundNearlyAlike(put, wrong) || lookAlike(put, wrong))) return undefined
  return mark('formulation', 'certain', start + differs, wrong, [put], ruleIs(right))
}

/** The parts of an enumeration, found again in another order or joined by other marks. */
function variationsOf(text: string, right: string, parts: readonly string[]): Found[] {
  if (!parts.every((part) => text.includes(part))) return []
  const [longest = ''] = [...parts].sort((a, b) => b.length - a.length)
  const found: Found[] = []
  for (const { start } of occurrencesOf(text, longest)) {
    const from = Math.max(0, start - right.length)
    const window = text.slice(from, start + right.length + 4)
    const places = parts.map((part) => window.indexOf(part))
    if (places.some((place) => place < 0)) continue
    const begin = Math.min(...places)
    const end = Math.max(...places.map((place, n) => place + (parts[n] ?? '').length))
    const written = window.slice(begin, end)
    if (written === right || written.length > right.length + parts.length) continue
    const inOrder = places.every((place, n) => n === 0 || place > (places[n - 1] ?? 0))
    const reason = inOrder ? '固定表述中的标点或文字有误' : '固定表述的顺序有误'
    found.push(
      mark('formulation', 'certain', from + begin, written, [right], `${reason}，应为“${right}”。`),
    )
  }
  return found
}
