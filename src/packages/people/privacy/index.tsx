import { View } from '@tarojs/components'
import { privacyNotice } from '@/features/people/privacy-notice'
import { Frame } from '@/shell/frame'
import { Panel } from '@/ui/panel'
import { limits } from '@domain/vocabulary/limits'
import { showDay } from '@domain/dates/day'

export default function Privacy() {
  return (
    <Frame tab="me" width="reading">
      <View className="type-title">隐私说明</View>
      <View className="type-small">{showDay(limits.privacyNotice)}起施行</View>
      {privacyNotice.map(({ title, text }) => (
        <Panel key={title} title={title}>
          <View className="type-body">{text}</View>
        </Panel>
      ))}
    </Frame>
  )
}
