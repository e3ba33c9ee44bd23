import { Text, View } from '@tarojs/components'
import './watermark.scss'

/** Enough to cover the screen: what is beyond its edge is cut off. */
const times = process.env.TARO_ENV === 'h5' ? 300 : 48

/** Whose page this is, across all of it; presses go through. */
export function Watermark({ text }: { text: string }) {
  return (
    <View className="watermark">
      {Array.from({ length: times }, (_, n) => (
        <Text key={n} className="watermark__text">
          {text}
        </Text>
      ))}
    </View>
  )
}
