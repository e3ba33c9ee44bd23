import { View } from '@tarojs/components'
import { Picture } from '@/ui/picture'
import { Panel } from '@/ui/panel'
import { showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { storyStages } from '@domain/review/chain'
import type { Review } from './use-review'
import './stage-line.scss'

/** 初审 → 复审 → 终审: who has passed what, with their remarks, and who is awaited. */
export function StageLine({ review }: { review: Review }) {
  const { approvals, story } = review
  return (
    <Panel title={review.round > 1 ? `审核 · 第 ${review.round} 轮` : '审核'}>
      {storyStages.map(({ name, label }) => {
        const approval = approvals.find(({ stage }) => stage === name)
        const waiting = story.stage === name
        const state = approval ? 'passed' : waiting ? 'waiting' : 'ahead'
        return (
          <View key={name} className={`stage stage--${state}`}>
            <View className="stage__mark">{approval ? '✓' : waiting ? '…' : ''}</View>
            <View className="stage__body">
              <View className="stage__name">
                {label}
                {approval ? ` ${approval.by.name}` : waiting ? ' 待审' : ''}
              </View>
              {approval && (
                <View className="type-small">
                  {dateAndTime(approval.at)}
                  {approval.paper &&
                    `，纸质签批 ${showDay(approval.paper.signedOn)}，${approval.paper.recordedBy.name}补录`}
                </View>
              )}
              {approval?.remarks && <View className="stage__remarks">{approval.remarks}</View>}
              {approval?.paper?.photoUrl && (
                <View className="stage__sheet">
                  <Picture src={approval.paper.photoUrl} alt="签批单照片" fit="whole" />
                </View>
              )}
            </View>
          </View>
        )
      })}
    </Panel>
  )
}
