import type { Line } from '../provisions/provision'
import { classificationMark } from '../story/classification-mark'

/** The classification mark a rule carries in its position, or anywhere in the margins of its pages; such a text is not kept. */
export const markedSecret = (
  lines: readonly Line[],
  margins: readonly string[] = [],
): string | undefined =>
  classificationMark([
    ...lines.map(({ text, rows, at }) => ({
      id: String(at),
      text: rows ? rows.flat().join('\n') : text,
      role: 'paragraph' as const,
    })),
    // A margin has no middle: whatever stands there stands in its position.
    ...margins.map((text) => ({ id: 'margin', text, role: 'fact' as const })),
  ])
