import { View } from '@tarojs/components'
import { useState } from 'react'
import { goBack, goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { PrintButton } from '@/ui/print-button'
import { Tag } from '@/ui/tag'
import { showDay } from '@domain/dates/day'
import { meetingTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import { meetingStatusLabels } from '@domain/meeting/meeting'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import { CancelDialog, RemoveDialog } from './leave-dialogs'
import type { MeetingDesk, Opened } from './use-meeting'
import './meeting-head.scss'

/** What the meeting is, when and where, and what can be done with it as a whole. */
export function MeetingHead({ desk, opened }: { desk: MeetingDesk; opened: Opened }) {
  const { meeting, may } = opened
  const { id, revision, kind, kindName, startsAt, endsAt, plannedMonth, decidedBy, venue } = meeting
  const [asking, setAsking] = useState<'cancel' | 'remove'>()
  const dismiss = () => setAsking(undefined)
  const seen = { id, revision }
  const month = plannedMonth && `${plannedMonth.slice(0, 4)}年${Number(plannedMonth.slice(5))}月`
  return (
    <View className="meeting-head">
      <View className="meeting-head__tags">
        <Tag>{kindName ?? meetingKinds[kind]}</Tag>
        <Tag look={meeting.status === 'cancelled' ? 'red' : 'plain'}>
          {meetingStatusLabels[meeting.status]}
        </Tag>
      </View>
      <View className="type-title meeting-head__title">{meeting.title}</View>
      <Facts
        facts={[
          ['时间', startsAt ? meetingTime(startsAt, endsAt) : month && `${month}，日期待定`],
          ['地点', venue],
          [
            '确定会期',
            decidedBy &&
              [decidedBy.text, decidedBy.on && showDay(decidedBy.on)].filter(Boolean).join('，'),
          ],
          ['最后修改', `${meeting.updatedBy} ${dateAndTime(meeting.updatedAt)}`],
        ]}
      />
      <ActionRow>
        <PrintButton>打印议程</PrintButton>
        {may.edit && (
          <Button onPress={() => goTo(`/packages/meetings/edit/index?id=${id}`)}>
            {startsAt ? '改时间地点' : '定日期'}
          </Button>
        )}
        {may.end && (
          <Button busy={desk.busy} onPress={() => void desk.end()}>
            登记会议结束
          </Button>
        )}
        {may.cancel && (
          <Button look="quiet" onPress={() => setAsking('cancel')}>
            取消会议
          </Button>
        )}
        {may.remove && (
          <Button look="quiet" onPress={() => setAsking('remove')}>
            从计划中删除
          </Button>
        )}
      </ActionRow>
      {asking === 'cancel' && (
        <CancelDialog
          seen={seen}
          onDismiss={dismiss}
          onDone={() => {
            dismiss()
            say('已取消')
            void desk.reload()
          }}
        />
      )}
      {asking === 'remove' && <RemoveDialog seen={seen} onDismiss={dismiss} onDone={goBack} />}
    </View>
  )
}
