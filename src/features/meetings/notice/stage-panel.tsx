import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import { Picture } from '@/ui/picture'
import { showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { noticeStages } from '@domain/review/chain'
import type { Desk } from './use-notice-desk'
import './stage-panel.scss'

/** 审核 → 签发: who has passed what, with their remarks, and who is awaited. */
export function StagePanel({ desk }: { desk: Desk }) {
  const { approvals, notice } = desk
  return (
    <Panel title="审签">
      {noticeStages.map(({ name, label }) => {
        const approval = approvals.find(({ stage }) => stage === name)
        const waiting = notice.stage === name
        const state = approval ? 'passed' : waiting ? 'waiting' : 'ahead'
        return (
          <View key={name} className={`notice-stage notice-stage--${state}`}>
            <View className="notice-stage__mark">{approval ? '✓' : waiting ? '…' : ''}</View>
            <View className="notice-stage__body">
              <View className="notice-stage__name">
                {label}
                {approval ? ` ${approval.by.name}` : waiting ? ` 待${label}` : ''}
              </View>
              {approval && (
                <View className="type-small">
                  {dateAndTime(approval.at)}
                  {approval.paper &&
                    `，纸质签批 ${showDay(approval.paper.signedOn)}，${approval.paper.recordedBy.name}补录`}
                </View>
              )}
              {approval?.remarks && (
                <View className="notice-stage__remarks">{approval.remarks}</View>
              )}
              {approval?.paper?.photoUrl && (
                <View className="notice-stage__sheet">
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
