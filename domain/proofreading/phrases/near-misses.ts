import type { Found } from '../mark'
import { soundAlike } from './homophones'
import { lookAlike } from './look-alikes'
import { setPhrases } from './set-phrases'

/** Characters that stand where a phrase simply ends and the sentence goes on. */
const connecting = new Set(
  '的一是在不了有和这已以于为与也就都而及并由从被将把对向等中上下里后前时年月日地得着过又再更很最要会能可应须到其他她它们我你您各每某本该此至自如若因所令让使给用按照据依凭各事',
)

const known = new Set(setPhrases)
const allPhrases = setPhrases.join('\n')

/** Every phrase by its first two and by its last two characters: one slip leaves one of them as it was. */
const byHead = new Map<string, string[]>()
const byTail = new Map<string, string[]>()
/** Two characters exchanged, or one left out inside: what is written → what is meant. */
const slips = new Map<string, string>()
const slipLengths = new Set<number>()

const add = (index: Map<string, string[]>, key: string, phrase: string) => {
  const list = index.get(key)
  if (list) list.push(phrase)
  else index.set(key, [phrase])
}

for (const phrase of setPhrases) {
  add(byHead, phrase.slice(0, 2), phrase)
  add(byTail, phrase.slice(-2), phrase)
  for (let n = 0; n + 1 < phrase.length; n++) {
    if (phrase[n] === phrase[n + 1]) continue
    const swapped = phrase.slice(0, n) + phrase[n + 1] + phrase[n] + phrase.slice(n + 2)
    addSlip(swapped, phrase)
  }
  if (phrase.length < 5) continue
  for (let n = 1; n + 1 < phrase.length; n++) {
    const isDouble = phrase[n] === phrase[n + 1] || phrase[n] === phrase[n - 1]
    if (!isDouble) addSlip(phrase.slice(0, n) + phrase.slice(n + 1), phrase)
  }
}

function addSlip(written: string, phrase: string) {
  // What is itself said, or begins or ends something that is, is no slip.
  if (known.has(written) || allPhrases.includes(written)) return
  slips.set(written, phrase)
  slipLengths.add(written.length)
}

const lengths = [...slipLengths].sort((a, b) => b - a)
const slipHeads = new Set([...slips.keys()].map((written) => written.slice(0, 2)))

/** Stretches that are one slip away from a set phrase. */
export function findNearMisses(text: string): Found[] {
  const found: Found[] = []
  for (let at = 0; at + 3 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    if (slipHeads.has(pair)) {
      for (const length of lengths) {
        const phrase = slips.get(text.slice(at, at + length))
        const written = text.slice(at, at + length)
        if (phrase && !isExcepted(text, at, written)) found.push(slipMark(written, phrase, at))
      }
    }
    for (const phrase of byHead.get(pair) ?? []) compare(phrase, at)
    for (const phrase of byTail.get(pair) ?? []) compare(phrase, at + 2 - phrase.length)
  }
  return found

  /** One character differs: surely a slip where it sounds or looks like the right one. */
  function compare(phrase: string, at: number) {
    if (at < 0 || at + phrase.length > text.length) return
    let differs = -1
    for (let n = 0; n < phrase.length; n++) {
      if (text[at + n] === phrase[n]) continue
      if (differs >= 0) return
      differs = n
    }
    if (differs < 0) return
    const written = text[at + differs] ?? ''
    const right = phrase[differs] ?? ''
    if (connecting.has(written) || !/[\u4e00-\u9fff]/.test(written)) return
    const alike = soundAlike(written, right) || lookAlike(written, right)
    if (!alike || legitimate(text, at + differs, phrase)) return
    found.push({
      offset: at + differs,
      length: 1,
      wrong: written,
      suggestions: [right],
      kind: lookAlike(written, right) && !soundAlike(written, right) ? 'lookalike' : 'confusion',
      tier: 'certain',
      reason: `“${text.slice(at, at + phrase.length)}”应为“${phrase}”。`,
    })
  }
}

/** The differing character belongs, with its neighbours outside the phrase, to other words that are right. */
function legitimate(text: string, at: number, phrase: string): boolean {
  const start = Math.max(0, at - 7)
  const around = text.slice(start, at + 8)
  const here = at - start
  return rightWords.some((other) => {
    if (other === phrase) return false
    for (let from = around.indexOf(other); from >= 0; from = around.indexOf(other, from + 1)) {
      if (from <= here && here < from + other.length) return true
    }
    return false
  })
}

/** Whether an exception stands across the stretch. */
const isExcepted = (text: string, at: number, written: string): boolean =>
  exceptions.some((word) => text.slice(Math.max(0, at - 4), at + written.length + 4).includes(word))

/** Legitimate words that stand one slip away from a set phrase. */
const exceptions = [
  '委员会议事',
  '主任会以',
  '检查机关',
  '执法检察',
  '法制建设',
  '审议议案',
  '军人代表大会',
  '工人代表大会',
  '常委会任',
  '采取听汇报',
]

const rightWords = [...setPhrases, ...exceptions]

const slipMark = (written: string, phrase: string, at: number): Found => ({
  offset: at,
  length: written.length,
  wrong: written,
  suggestions: [phrase],
  kind: written.length === phrase.length ? 'swap' : 'missing',
  tier: 'certain',
  reason:
    written.length === phrase.length ? `字序颠倒，应为“${phrase}”。` : `漏字，应为“${phrase}”。`,
})
