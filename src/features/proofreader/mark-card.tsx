import { View } from '@tarojs/components'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'
import { markKindLabels, tierLabels, type Mark } from '@domain/proofreading/mark'

interface MarkCardProps {
  mark: Mark
  onApply: (suggestion: string) => void
  onLetStand: () => void
  onClose: () => void
}

/** One mark: what is wrong, why, and what to put instead. */
export function MarkCard({ mark, onApply, onLetStand, onClose }: MarkCardProps) {
  const { tier, kind, wrong, reason, suggestions } = mark
  return (
    <View className={`mark-card mark-card--${tier}`}>
      <View className="mark-card__head">
        <Tag look={tier === 'certain' ? 'red' : 'plain'}>{tierLabels[tier]}</Tag> {wrong}
      </View>
      <View className="type-small">
        {markKindLabels[kind]}：{reason}
      </View>
      <ActionRow>
        {suggestions.slice(0, 3).map((suggestion) => (
          <Button key={suggestion} look="primary" onPress={() => onApply(suggestion)}>
            {suggestion === '' ? '删去' : `改为“${suggestion}”`}
          </Button>
        ))}
        <Button onPress={onLetStand}>不改</Button>
        <Button look="quiet" onPress={onClose}>
          收起
        </Button>
      </ActionRow>
    </View>
  )
}
