import type { Found } from '../mark'
import type { Formulation } from '../office-lists'
import { occurrencesOf } from '../protected'
import { soundNearlyAlike } from '../phrases/homophones'
import { lookAlike } from '../phrases/look-alikes'
import { mark } from './found'

const holds = ({ from, until }: Formulation, today: string) =>
  (!from || from <= today) && (!until || today < until)

/** 固定表述: known wrong wordings, wrong order, wrong punctuation inside, and wordings that no longer hold. */
export function findFormulations(
  text: string,
  formulations: readonly Formulation[],
  today: string,
): Found[] {
  return formulations.flatMap((formulation) => {
    const { text: right, wrong = [], until } = formulation
    if (until && until <= today) {
      return occurrencesOf(text, right).map(({ start }) =>
        mark(
          'formulation',
          'possible',
          start,
          right,
          [],
          `“${right}”自${until}起不再使用，请核对现行表述。`,
        ),
      )
    }
    if (!holds(formulation, today)) return []
    const known = wrong.flatMap((wording) =>
      occurrencesOf(text, wording)
        .filter(({ start }) => !insideRight(text, start, wording, right))
        .map(({ start }) =>
          mark('formulation', 'certain', start, wording, [right], `规范表述是“${right}”。`),
        ),
    )
    return [...known, ...variationsOf(text, right), ...slipsOf(text, right)]
  })
}

/** 人大常委会 is not wrong inside what is right. */
function insideRight(text: string, start: number, wording: string, right: string): boolean {
  for (let n = right.indexOf(wording); n >= 0; n = right.indexOf(wording, n + 1)) {
    if (text.startsWith(right, start - n)) return true
  }
  return false
}

/** One character of a formulation is another that sounds or looks alike: 全民手法 for 全民守法. */
function slipsOf(text: string, right: string): Found[] {
  if (right.length < 5) return []
  const heads = occurrencesOf(text, right.slice(0, 2)).map(({ start }) => start)
  const tails = occurrencesOf(text, right.slice(-2)).map(({ end }) => end - right.length)
  return [...new Set([...heads, ...tails])].flatMap((start) => {
    const written = start < 0 ? '' : text.slice(start, start + right.length)
    if (written.length < right.length) return []
    const differs = [...right].flatMap((c, n) => (written[n] === c ? [] : [n]))
    const [n = 0] = differs
    const [put = '', wrong = ''] = [right[n], written[n]]
    if (differs.length !== 1 || !(soundNearlyAlike(put, wrong) || lookAlike(put, wrong))) return []
    return [mark('formulation', 'certain', start + n, wrong, [put], `规范表述是“${right}”。`)]
  })
}

/** Enumerations are taken apart once, not for every passage. */
const partsOf = new Map<string, readonly string[]>()

function enumerationOf(right: string): readonly string[] {
  const known = partsOf.get(right)
  if (known) return known
  const parts = right.split(/[、，；]/).filter((part) => part.length >= 2)
  const enumeration = parts.length >= 3 ? parts : []
  partsOf.set(right, enumeration)
  return enumeration
}

/** The parts of an enumeration, found again in another order or joined by other marks. */
function variationsOf(text: string, right: string): Found[] {
  const parts = enumerationOf(right)
  if (parts.length === 0 || !parts.every((part) => text.includes(part))) return []
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
