import { Tag } from '@/ui/tag'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import { showDay } from '@domain/dates/day'
import { standingLabels } from '@domain/vocabulary/rulebook'

/** 效力, where it is not what one expects of a rule. */
export function StandingTag({ rule }: { rule: Pick<SnapshotRule, 'standing' | 'effectiveOn'> }) {
  if (rule.standing === 'inForce') return null
  const label = standingLabels[rule.standing]
  return (
    <Tag look="red">
      {rule.standing === 'notYetInForce' ? `${label}，${showDay(rule.effectiveOn)}起施行` : label}
    </Tag>
  )
}
