import { MarkList as Rows } from '@/ui/mark-list'
import { markKindLabels, tierLabels } from '@domain/proofreading/mark'
import type { ShownMark } from './use-marks'

interface MarkListProps {
  marks: readonly ShownMark[]
  /** Absent where the text cannot be changed, as in a review. */
  onApply?: ((mark: ShownMark, suggestion: string) => void) | undefined
  onDismiss?: ((mark: ShownMark) => void) | undefined
  onShow?: ((mark: ShownMark) => void) | undefined
}

/** What the proofreader found in a story. */
export function MarkList({ marks, onApply, onDismiss, onShow }: MarkListProps) {
  const rows = marks.map((mark) => ({
    ...mark,
    id: `${mark.passage}:${mark.offset}:${mark.length}`,
    tag: tierLabels[mark.tier],
    sure: mark.tier === 'certain',
    reason: `${markKindLabels[mark.kind]}：${mark.reason}`,
  }))
  return <Rows marks={rows} onApply={onApply} onDismiss={onDismiss} onShow={onShow} />
}
