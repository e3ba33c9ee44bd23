import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import type { Desk } from './use-notice-desk'
import './changes-panel.scss'

/** 与上一版的不同: what recipients will be told has changed. */
export function ChangesPanel({ desk }: { desk: Desk }) {
  const { changes, notice } = desk
  if (notice.edition === 1) return null
  return (
    <Panel title="与上一版的不同">
      {changes.length === 0 && <View className="type-body">文字没有改动。</View>}
      {changes.map(({ heading, before, after }, n) => (
        <View key={n} className="notice-change">
          <View className="type-small">{heading || '正文'}</View>
          {before && <View className="notice-change__before">{before}</View>}
          {after && <View className="notice-change__after">{after}</View>}
        </View>
      ))}
    </Panel>
  )
}
