import { fingerprintOf } from '@domain/proofreading/fingerprint'
import type { Mark } from '@domain/proofreading/mark'
import type { OfficeLists } from '@domain/proofreading/office-lists'
import { proofread } from '@domain/proofreading/proofread'
import { changedPieces } from './change-pieces'
import type { OpenedDocx } from './docx/open-docx'
import { textOf, type Line } from './line'

/** What is being proofread: a Word file, or pasted text. */
export interface Sheet {
  name: string
  docx?: OpenedDocx
  lines: readonly Line[]
  /** The lines before each change, for taking it back. */
  before: readonly (readonly Line[])[]
  /** 不改: marks let stand, by fingerprint. */
  kept: readonly string[]
}

export const newSheet = (name: string, lines: readonly Line[], docx?: OpenedDocx): Sheet => ({
  name,
  lines,
  before: [],
  kept: [],
  ...(docx && { docx }),
})

/** What the proofreader finds in the sheet and nobody has let stand. */
export function marksOf({ lines, kept }: Sheet, lists: OfficeLists, today: string): Mark[] {
  const passages = lines.map((line) => ({ id: line.id, role: line.role, text: textOf(line) }))
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  return proofread(passages, lists, today).filter(
    (mark) => !kept.includes(fingerprintOf(mark, texts.get(mark.passage) ?? '')),
  )
}

/** The sheet with the suggestion in the mark's place; nothing where that would touch what is no text. */
export function applied(sheet: Sheet, mark: Mark, suggestion: string): Sheet | undefined {
  const lines = withApplied(sheet.lines, mark, suggestion)
  return lines && { ...sheet, lines, before: [...sheet.before, sheet.lines] }
}

/** Every certain mark with one suggestion, applied in one go; and how many that were. */
export function appliedCertain(
  sheet: Sheet,
  marks: readonly Mark[],
): { sheet: Sheet; count: number } {
  let { lines } = sheet
  let count = 0
  // From the end, so that places before stay where they are.
  for (const mark of [...marks].reverse()) {
    const [only] = mark.suggestions
    if (mark.tier !== 'certain' || mark.suggestions.length !== 1 || only === undefined) continue
    const next = withApplied(lines, mark, only)
    if (!next) continue
    lines = next
    count++
  }
  return count === 0
    ? { sheet, count }
    : { sheet: { ...sheet, lines, before: [...sheet.before, sheet.lines] }, count }
}

/** 撤销: as it was before the last change. */
export function takenBack(sheet: Sheet): Sheet {
  const lines = sheet.before[sheet.before.length - 1]
  return lines ? { ...sheet, lines, before: sheet.before.slice(0, -1) } : sheet
}

/** 不改: lets the mark stand. */
export function letStand(sheet: Sheet, mark: Mark): Sheet {
  const line = sheet.lines.find(({ id }) => id === mark.passage)
  return line ? { ...sheet, kept: [...sheet.kept, fingerprintOf(mark, textOf(line))] } : sheet
}

function withApplied(
  lines: readonly Line[],
  { passage, offset, length, wrong }: Mark,
  put: string,
): readonly Line[] | undefined {
  let changed = false
  const next = lines.map((line) => {
    if (line.id !== passage || textOf(line).slice(offset, offset + length) !== wrong) return line
    const pieces = changedPieces(line.pieces, { offset, length, put })
    if (!pieces) return line
    changed = true
    return { ...line, pieces }
  })
  return changed ? next : undefined
}
