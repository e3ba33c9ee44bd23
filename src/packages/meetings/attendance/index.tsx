import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useWho } from '@/cloud/use-who'
import { CodePanel } from '@/features/meetings/attendance/code-panel'
import { CountsPanel } from '@/features/meetings/attendance/counts-panel'
import { NameList } from '@/features/meetings/attendance/name-list'
import { useAttendance } from '@/features/meetings/attendance/use-attendance'
import { openFile } from '@/platform/open-file'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { PageTitle } from '@/ui/page-title'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { startOfDay } from '@domain/dates/add-days'
import { cardDay, cardTime } from '@domain/dates/meeting-time'
import './index.scss'

export default function Attendance() {
  const { id: meetingId = '' } = useRouter().params
  const [asked, setAsked] = useState<string>()
  const { output, problem, reload } = useAttendance(meetingId, asked)
  const me = useWho()
  const take = useCommand('notices.exportAttendance')
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  if (!output) {
    return (
      <Frame tab="me" width="desk">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={5} />
        )}
      </Frame>
    )
  }
  const { day, days, meeting, complete, counts, rows } = output
  const isLatest = day === days.at(-1)
  const takeAlong = async () => {
    const file = await take.run({ meetingId, day })
    if (file) await openFile(file.url)
  }
  return (
    <Frame tab="me" width="desk">
      <View className="attendance-head">
        <PageTitle
          title={meeting.title}
          note={`${meeting.startsAt ? cardTime(meeting.startsAt) : ''} · ${meeting.venue}`}
        />
        <Button busy={take.running} onPress={() => void takeAlong()}>
          导出签到表
        </Button>
      </View>
      <ProblemBanner problem={take.problem ?? problem} />
      {days.length > 1 && (
        <View className="attendance-days">
          <Chips
            label="会议日"
            options={days.map((one) => ({ value: one, text: cardDay(startOfDay(one)) }))}
            value={day}
            onChoose={(one) => setAsked(one === days.at(-1) ? undefined : one)}
          />
          {!isLatest && (
            <Banner>{`这是${cardDay(startOfDay(day))}的报到情况，只能查看和导出。`}</Banner>
          )}
        </View>
      )}
      <View className={`attendance-top${isLatest ? ' with-code' : ''}`}>
        {isLatest && <CodePanel meetingId={meetingId} />}
        <CountsPanel counts={counts} complete={complete} />
      </View>
      <NameList
        rows={rows}
        mayTend={isLatest && (me.output?.roles.includes('office') ?? false)}
        onChanged={() => void reload()}
      />
    </Frame>
  )
}
