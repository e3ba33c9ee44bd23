import type { Found, Mark, Passage } from '../mark'
import { mark } from './found'

const pairs: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '「': '」',
  '『': '』',
  '〔': '〕',
}
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]))
const names: Record<string, string> = {
  '“': '引号',
  '‘': '单引号',
  '（': '括号',
  '《': '书名号',
  '〈': '单书名号',
  '【': '方括号',
  '「': '引号',
  '『': '引号',
  '〔': '六角括号',
}

const anyMark = /[“”‘’（）《》〈〉【】「」『』〔〕]/

interface Open {
  character: string
  offset: number
  passage: Passage
}

/** 引号、书名号、括号: opened and not closed, closed and not opened, turned the wrong way round. */
export function findUnpaired(passages: readonly Passage[]): Mark[] {
  const places = new Map(passages.map((passage, n) => [passage, n]))
  const found: Mark[] = []
  let carried: Open[] = []
  for (const passage of passages) {
    const open = [...carried]
    const { text } = passage
    if (carried.length === 0 && !anyMark.test(text)) continue
    const report = (
      at: number,
      wrong: string,
      suggestions: string[],
      reason: string,
      sure: boolean,
    ) =>
      found.push({
        passage: passage.id,
        ...(mark(
          'pairing',
          sure ? 'certain' : 'possible',
          at,
          wrong,
          suggestions,
          reason,
        ) satisfies Found),
      })
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? ''
      if (pairs[character]) {
        const last = open[open.length - 1]
        // A paragraph of a long quotation begins with a mark of its own; only the last one closes.
        if (character === '“' && last?.character === '“') {
          if (at > 0 && last.passage === passage)
            report(at, '“', ['”', '‘'], '引号方向有误，或里层应用单引号。', true)
          if (at > 0 && last.passage === passage) open.pop()
          continue
        }
        open.push({ character, offset: at, passage })
      } else if (closers.has(character)) {
        const opener = closers.get(character) ?? ''
        const index = lastIndexOf(open, opener)
        if (index < 0) {
          if (
            character === '）' &&
            /^[（(]?[\d一二三四五六七八九十a-zA-Z]{1,3}$/.test(text.slice(0, at).trim())
          )
            continue
          if (character === '’' && /[A-Za-z]/.test(text[at - 1] ?? '')) continue
          report(at, character, [], `没有与之配对的前${names[opener]}“${opener}”。`, true)
        } else {
          for (const lost of open.splice(index).slice(1)) lostMark(found, lost)
        }
      }
    }
    if (open.length === 0) {
      carried = []
      continue
    }
    const later = (one: Open) => closesLater(passages, places.get(passage) ?? 0, one.character)
    for (const one of open) if (!later(one)) lostMark(found, one)
    carried = open.filter(later)
  }
  return found
}

const lastIndexOf = (open: readonly Open[], character: string): number => {
  for (let n = open.length - 1; n >= 0; n--) if (open[n]?.character === character) return n
  return -1
}

/** How many passages on what was opened may still be closed: notes are broken into lines, with empty ones between. */
const reach = 16

/** Whether it is closed further on, or the next paragraph takes a quotation up again. */
function closesLater(passages: readonly Passage[], index: number, character: string): boolean {
  const following = passages.slice(index + 1, index + 1 + reach)
  if (character === '“' && /^[\s\u3000]*“/.test(following[0]?.text ?? '')) return true
  let depth = 1
  for (const { text } of following) {
    for (const one of text) {
      if (one === character) depth++
      if (one === pairs[character] && --depth === 0) return true
    }
  }
  return false
}

const lostMark = (found: Mark[], { character, offset, passage }: Open) =>
  found.push({
    passage: passage.id,
    ...mark(
      'pairing',
      'certain',
      offset,
      character,
      [],
      `${names[character]}没有配对的“${pairs[character]}”。`,
    ),
  })
