import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import type { Board } from './use-board'
import './attendance-figures.scss'

/** 应到、参加、请假 and 过半数, of members only: leave never makes 应到 smaller, 待批 is no leave yet. */
export function AttendanceFigures({ board }: { board: Board }) {
  const { members, leave, attend, cancelled } = board
  if (cancelled) return null
  const figures: [string, number][] =
    members.total > 0
      ? [
          ['应到', members.total],
          ['答复参加', members.attend],
          ['准假', members.granted],
          ...(members.present > 0 ? ([['实到', members.present]] as [string, number][]) : []),
        ]
      : [['答复参加', attend]]
  const others = [
    leave.pending > 0 ? `请假待批 ${leave.pending} 人，批准前不算请假` : '',
    leave.refused > 0 ? `不予准假 ${leave.refused} 人` : '',
    members.total > 0 && attend > members.attend
      ? `列席等另有 ${attend - members.attend} 个答复参加`
      : '',
  ].filter(Boolean)
  return (
    <Panel title="参会">
      <View className="figures__row">
        {figures.map(([name, count]) => (
          <View key={name} className="figures__one">
            <View className="figures__count">{count}</View>
            <View className="type-small">{name}</View>
          </View>
        ))}
        {members.total > 0 && members.quorum && (
          <View className="figures__one">
            <View className="figures__count">{members.quorum.needed}</View>
            <View className="type-small">开会至少到</View>
          </View>
        )}
      </View>
      {others.length > 0 && <View className="type-small figures__others">{others.join('；')}</View>}
    </Panel>
  )
}
