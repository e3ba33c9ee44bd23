import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import type { Desk } from './use-notice-desk'
import './gate-panel.scss'

/** 签发前检查: what still keeps the notice from its signature, each with what to do. */
export function GatePanel({ desk }: { desk: Desk }) {
  const closed = Object.entries(desk.closedBecause)
  return (
    <Panel title="签发前检查">
      {closed.map(([field, text]) => (
        <View key={field} className="notice-gate">
          <View className="notice-gate__mark">!</View>
          <View className="notice-gate__text">{text}</View>
        </View>
      ))}
      {closed.length === 0 && <View className="notice-gate__open">✓ 没有问题，可以签发。</View>}
    </Panel>
  )
}
