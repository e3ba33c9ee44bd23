import { View } from '@tarojs/components'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import type { SnapshotRule } from '@domain/rulebook-snapshot/snapshot'
import { bookLabels, standingLabels } from '@domain/vocabulary/rulebook'

/** Title, 题注, who adopted it and from when it holds. */
export function RuleHead({ rule }: { rule: SnapshotRule }) {
  const { title, notes, standing, book, part, adoptedBy, adoptedOn, effectiveOn } = rule
  return (
    <View className="rule-head">
      <View className="rule-head__title" ariaRole="heading">
        {title}
      </View>
      {notes.map((note) => (
        <View key={note} className="rule-head__note">
          {note}
        </View>
      ))}
      <View className="rule-head__facts">
        <Tag look={standing === 'inForce' ? 'plain' : 'red'}>{standingLabels[standing]}</Tag>
        <View>{`${adoptedBy}${showDay(adoptedOn)}通过`}</View>
        <View>{`${showDay(effectiveOn)}起施行`}</View>
        <View>{`${bookLabels[book]} · ${part}`}</View>
      </View>
    </View>
  )
}
