import { Text, View } from '@tarojs/components'
import { ActionRow } from './action-row'
import { Button } from './button'
import { Tag } from './tag'
import './mark-list.scss'

/** Words in their surroundings that are likely wrong. */
export interface MarkRow {
  id: string
  tag: string
  sure: boolean
  before: string
  wrong: string
  after: string
  reason: string
  /** What to put instead; an empty text removes it. */
  suggestions: readonly string[]
}

interface MarkListProps<Row extends MarkRow> {
  marks: readonly Row[]
  /** Absent where the text cannot be changed, as in a review. */
  onApply?: ((mark: Row, suggestion: string) => void) | undefined
  onDismiss?: ((mark: Row) => void) | undefined
  /** Brings its place in the text into sight, where text and marks stand side by side. */
  onShow?: ((mark: Row) => void) | undefined
}

/** Likely mistakes, each in its words, with what to put instead: one tap puts it there. */
export function MarkList<Row extends MarkRow>(props: MarkListProps<Row>) {
  const { marks, onApply, onDismiss, onShow } = props
  return (
    <View>
      {marks.map((mark) => (
        <View key={mark.id} className={`mark mark--${mark.sure ? 'certain' : 'possible'}`}>
          <View
            className={`mark__words${onShow ? ' mark__words--shows' : ''}`}
            {...(onShow && { onClick: () => onShow(mark) })}
          >
            <Tag look={mark.sure ? 'red' : 'plain'}>{mark.tag}</Tag>
            <Text className="mark__context">{mark.before}</Text>
            <Text className="mark__wrong">{mark.wrong}</Text>
            <Text className="mark__context">{mark.after}</Text>
          </View>
          <View className="mark__reason">{mark.reason}</View>
          {(onApply || onDismiss) && (
            <ActionRow>
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
            </ActionRow>
          )}
        </View>
      ))}
    </View>
  )
}
