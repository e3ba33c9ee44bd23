import type { Line } from '../provisions/provision'
import { classificationMark } from '../story/classification-mark'

/** The classification mark a rule carries in its position; such a text is not kept. */
export const markedSecret = (lines: readonly Line[]): string | undefined =>
  classificationMark(
    lines.map(({ text, rows, at }) => ({
      id: String(at),
      text: rows ? rows.flat().join('\n') : text,
      role: 'paragraph',
    })),
  )
