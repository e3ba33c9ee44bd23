import { Text, View } from '@tarojs/components'
import './watermark.scss'

/** Whose page this is, across all of it; presses go through. */
export function Watermark({ text }: { text: string }) {
  return (
    <View className="watermark">
      {Array.from({ length: 40 }, (_, n) => (
        <Text key={n} className="watermark__text">
          {text}
        </Text>
      ))}
    </View>
  )
}
