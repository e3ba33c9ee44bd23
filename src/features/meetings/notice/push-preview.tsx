import { View } from '@tarojs/components'
import './push-preview.scss'

interface PushPreviewProps {
  title: string
  fields: readonly { label: string; text: string }[]
}

/** A subscription message as WeChat shows it in the list of service messages. */
export function PushPreview({ title, fields }: PushPreviewProps) {
  return (
    <View className="push-preview">
      <View className="push-preview__title">{title}</View>
      {fields.map(({ label, text }) => (
        <View key={label} className="push-preview__field">
          <View className="push-preview__label">{label}</View>
          <View className="push-preview__text">{text}</View>
        </View>
      ))}
      <View className="push-preview__foot">进入小程序查看</View>
    </View>
  )
}
