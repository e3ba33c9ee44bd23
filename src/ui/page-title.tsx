import { View } from '@tarojs/components'
import './page-title.scss'

/** What a screen is about, where no bar above says it. */
export function PageTitle({ title, note }: { title: string; note?: string }) {
  return (
    <View className="page-title">
      <View className="type-title">{title}</View>
      {note && <View className="type-small">{note}</View>}
    </View>
  )
}
