import { View } from '@tarojs/components'
import type { Board } from './use-attendance'
import './attendance.scss'

/** 应到、实到、请假、未到, and whether the meeting can be held: to be read from the back of the room. */
export function CountsPanel({ counts }: { counts: Board['counts'] }) {
  const { members, present, onLeave, leavePending, missing, late, left, quorum, reached } = counts
  const { others, votes } = counts
  const short = quorum.needed - present
  const figures: [string, number][] = [
    ['应到', members],
    ['实到', present],
    ['请假', onLeave],
    ['未到', missing],
  ]
  const more = [
    leavePending > 0 && `其中待批 ${leavePending} 人`,
    late > 0 && `迟到 ${late} 人`,
    left > 0 && `早退 ${left} 人`,
    others.attend.called > 0 && `列席 ${others.attend.present}/${others.attend.called}`,
    others.sitIn.called > 0 && `旁听 ${others.sitIn.present}/${others.sitIn.called}`,
    others.invited.called > 0 && `特邀 ${others.invited.present}/${others.invited.called}`,
  ].filter(Boolean)
  return (
    <View className="attendance-counts">
      <View className="attendance-counts__figures">
        {figures.map(([label, figure]) => (
          <View
            key={label}
            className={`attendance-counts__one${label === '实到' ? ' is-main' : ''}`}
          >
            <View className="attendance-counts__figure">{figure}</View>
            <View className="attendance-counts__label">{label}</View>
          </View>
        ))}
      </View>
      <View
        className={`attendance-counts__quorum${reached ? ' is-reached' : ''}`}
        ariaRole="status"
      >
        {reached
          ? `已达法定人数（${quorum.needed} 人）`
          : `还差 ${short} 人达到法定人数（${quorum.needed} 人）`}
      </View>
      <View className="type-small">
        {quorum.basis}。表决通过需 {votes} 票。
      </View>
      {more.length > 0 && <View className="attendance-counts__more">{more.join('　')}</View>}
    </View>
  )
}
