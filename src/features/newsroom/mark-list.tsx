import { Text, View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'
import { markKindLabels, tierLabels } from '@domain/proofreading/mark'
import type { ShownMark } from './use-marks'
import './mark-list.scss'

interface MarkListProps {
  marks: readonly ShownMark[]
  /** Absent where the text cannot be changed, as in a review. */
  onApply?: ((mark: ShownMark, suggestion: string) => void) | undefined
  onDismiss?: ((mark: ShownMark) => void) | undefined
}

/** Likely mistakes, each in its words, with what to put instead: one tap puts it there. */
export function MarkList({ marks, onApply, onDismiss }: MarkListProps) {
  return (
    <View>
      {marks.map((mark) => (
        <View
          key={`${mark.passage}:${mark.offset}:${mark.length}`}
          className={`mark mark--${mark.tier}`}
        >
          <View className="mark__words">
            <Tag look={mark.tier === 'certain' ? 'red' : 'plain'}>{tierLabels[mark.tier]}</Tag>
            <Text className="mark__context">{mark.before}</Text>
            <Text className="mark__wrong">{mark.wrong}</Text>
            <Text className="mark__context">{mark.after}</Text>
          </View>
          <View className="mark__reason">
            {markKindLabels[mark.kind]}：{mark.reason}
          </View>
          {(onApply || onDismiss) && (
            <View className="mark__buttons">
              {onApply &&
                mark.suggestions.slice(0, 3).map((suggestion) => (
                  <Button key={suggestion} look="primary" onPress={() => onApply(mark, suggestion)}>
                    {suggestion === '' ? '删去' : `改为“${suggestion}”`}
                  </Button>
                ))}
              {onDismiss && (
                <Button look="quiet" onPress={() => onDismiss(mark)}>
                  不改，说明理由
                </Button>
              )}
            </View>
          )}
        </View>
      ))}
    </View>
  )
}
