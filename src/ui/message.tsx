import { View } from '@tarojs/components'
import { Button } from './button'
import './message.scss'

interface MessageProps {
  title: string
  /** What to do next. */
  advice?: string | undefined
  action?: { text: string; onPress: () => void } | undefined
}

/** In place of content: nothing here, or not to be had. Always with a next step. */
export function Message({ title, advice, action }: MessageProps) {
  return (
    <View className="message" ariaRole="status">
      <View className="type-heading">{title}</View>
      {advice && <View className="message__advice">{advice}</View>}
      {action && (
        <View className="message__action">
          <Button onPress={action.onPress}>{action.text}</Button>
        </View>
      )}
    </View>
  )
}
