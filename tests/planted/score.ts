import { defaultLists } from '@domain/proofreading/default-lists'
import { passagesOfText } from '@domain/proofreading/passages'
import { proofread } from '@domain/proofreading/proofread'
import { cleanText, plantedText, type Planted } from './read-planted'

const today = '2026-11-23'

const marksIn = (text: string) =>
  proofread(passagesOfText(text), defaultLists, today).map((mark) => ({
    ...mark,
    offset: Number(mark.passage) + mark.offset,
  }))

export interface Score {
  planted: number
  found: number
  /** Found, and one of the suggestions gives just what ought to stand there. */
  corrected: number
  missed: Planted[]
  /** Marks of tier 确定 in texts without a mistake, and the characters of these. */
  falseCertain: number
  falsePossible: number
  cleanCharacters: number
}

/** How the proofreader does on the planted mistakes, and on texts without any. */
export function score(): Score {
  const { text, mistakes } = plantedText()
  const marks = marksIn(text)
  const touching = (one: Planted) =>
    marks.filter(
      ({ offset, length }) =>
        offset < one.offset + Math.max(1, one.length) && one.offset < offset + length,
    )
  const right = (one: Planted) => {
    const start = text.lastIndexOf('\n', one.offset) + 1
    const end = text.indexOf('\n', one.offset)
    const wanted =
      text.slice(start, one.offset) + one.right + text.slice(one.offset + one.length, end)
    return touching(one).some(({ offset, length, suggestions }) =>
      suggestions.some(
        (suggestion) =>
          text.slice(start, offset) + suggestion + text.slice(offset + length, end) === wanted,
      ),
    )
  }
  const found = mistakes.filter((one) => touching(one).length > 0)
  const clean = cleanText()
  const falseMarks = marksIn(clean)
  return {
    planted: mistakes.length,
    found: found.length,
    corrected: found.filter(right).length,
    missed: mistakes.filter((one) => !found.includes(one)),
    falseCertain: falseMarks.filter(({ tier }) => tier === 'certain').length,
    falsePossible: falseMarks.filter(({ tier }) => tier === 'possible').length,
    cleanCharacters: clean.length,
  }
}
