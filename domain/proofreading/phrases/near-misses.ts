import type { Found } from '../mark'
import { lexicon, pairKey } from '../words/lexicon'
import { areWords, seamAt } from '../words/seam'
import type { Run } from '../words/segment'
import { soundAlike, soundNearlyAlike } from './homophones'
import { lookAlike } from './look-alikes'
import { phraseIndex, type PhraseIndex } from './phrase-index'

/** Characters that stand where a phrase simply ends and the sentence goes on. */
const connecting = new Set(
  '的一是在不了有和这已以于为与也就都而及并由从被将把对向等中上下里后前时年月日地得着过又再更很最要会能可应须到其他她它们我你您各每某本该此至自如若因所令让使给用按照据依凭各事',
)

let built: PhraseIndex | undefined

/** Stretches that are one slip away from a set phrase or a collocation. `runs`: of `text`. */
export function findNearMisses(text: string, runs: readonly Run[]): Found[] {
  const index = (built ??= phraseIndex())
  const found: Found[] = []
  for (let at = 0; at + 3 < text.length; at++) {
    if (!index.pairs.has(pairKey(text.charCodeAt(at), text.charCodeAt(at + 1)))) continue
    const pair = text.slice(at, at + 2)
    for (const length of index.slipLengths.get(pair) ?? []) {
      const written = text.slice(at, at + length)
      const phrase = index.slips.get(written)
      if (!phrase || isExcepted(text, at, written)) continue
      const isSure =
        index.firm.has(phrase) && !areWords(written) && seamAt(text, runs, at, length) === 'none'
      found.push(slipMark(written, phrase, at, isSure))
    }
    for (const phrase of index.byHead.get(pair) ?? []) compare(text, runs, phrase, at, index, found)
    for (const phrase of index.byTail.get(pair) ?? [])
      compare(text, runs, phrase, at + 2 - phrase.length, index, found)
  }
  return found
}

/** One character differs: a slip where it sounds or looks like the right one. */
function compare(
  text: string,
  runs: readonly Run[],
  phrase: string,
  at: number,
  index: PhraseIndex,
  found: Found[],
) {
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
  if (!alike && !soundNearlyAlike(written, right)) return
  const place = at + differs
  if (legitimate(text, place, phrase, index)) return
  const firm = index.firm.has(phrase)
  if (!firm && joinsOutside(text, at, phrase.length, place)) return
  const isSure =
    alike && (firm ? seamAt(text, runs, at, phrase.length) === 'none' : !makesWord(text, place))
  found.push({
    offset: place,
    length: 1,
    wrong: written,
    suggestions: [right],
    kind: lookAlike(written, right) && !soundAlike(written, right) ? 'lookalike' : 'confusion',
    tier: isSure ? 'certain' : 'possible',
    reason: `“${text.slice(at, at + phrase.length)}”应为“${phrase}”。`,
  })
}

/** The written character makes a word with what stands beyond the phrase: 组织|时间 where 组织实 was looked for. */
function joinsOutside(text: string, at: number, length: number, place: number): boolean {
  const { words } = lexicon()
  return (
    (place === at + length - 1 && words.has(text.slice(place, place + 2))) ||
    (place === at && place > 0 && words.has(text.slice(place - 1, place + 1)))
  )
}

/** The written character makes a word with a neighbour: perhaps it was meant. */
const makesWord = (text: string, place: number): boolean => {
  const { words } = lexicon()
  return (
    words.has(text.slice(place, place + 2)) ||
    words.has(text.slice(Math.max(0, place - 1), place + 1))
  )
}

/** The differing character belongs, with its neighbours outside the phrase, to other words that are right. */
function legitimate(text: string, at: number, phrase: string, { byHead }: PhraseIndex): boolean {
  for (let from = Math.max(0, at - 11); from <= at; from++) {
    for (const other of byHead.get(text.slice(from, from + 2)) ?? []) {
      if (other !== phrase && from + other.length > at && text.startsWith(other, from)) return true
    }
  }
  return isExcepted(text, at, text[at] ?? '')
}

/** Whether an exception stands across the stretch. */
const isExcepted = (text: string, at: number, written: string): boolean =>
  exceptions.some((word) => {
    const start = Math.max(0, at - word.length + 1)
    const from = text.slice(start, at + written.length + word.length - 1).indexOf(word)
    return from >= 0
  })

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
  '原因不能出席',
]

const slipMark = (written: string, phrase: string, at: number, isSure: boolean): Found => ({
  offset: at,
  length: written.length,
  wrong: written,
  suggestions: [phrase],
  kind: written.length === phrase.length ? 'swap' : 'missing',
  tier: isSure ? 'certain' : 'possible',
  reason:
    written.length === phrase.length ? `字序颠倒，应为“${phrase}”。` : `漏字，应为“${phrase}”。`,
})
