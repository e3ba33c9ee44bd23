import { View } from '@tarojs/components'
import { Button } from './button'
import './gate-row.scss'

interface GateRowProps {
  text: string
  passed?: boolean
  action?: { text: string; busy?: boolean; onPress: () => void } | undefined
}

/** One thing that must be in order before a signature: that it is, or what to do about it. */
export function GateRow({ text, passed = false, action }: GateRowProps) {
  return (
    <View className={`gate-row${passed ? ' gate-row--passed' : ''}`}>
      <View className="gate-row__mark">{passed ? '✓' : '!'}</View>
      <View className="gate-row__text">{text}</View>
      {action && (
        <Button busy={action.busy ?? false} onPress={action.onPress}>
          {action.text}
        </Button>
      )}
    </View>
  )
}

/** Below the rows: nothing is in the way any more. */
export function GateOpen({ text }: { text: string }) {
  return <View className="gate-open">✓ {text}</View>
}
