import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { AgendaPanel } from '@/features/meetings/meeting/agenda-panel'
import { ClockChain } from '@/features/meetings/meeting/clock-chain'
import { CompositionPanel } from '@/features/meetings/meeting/composition-panel'
import { MeetingHead } from '@/features/meetings/meeting/meeting-head'
import { NoticePanel } from '@/features/meetings/meeting/notice-panel'
import { PapersPanel } from '@/features/meetings/meeting/papers-panel'
import { useMeeting } from '@/features/meetings/meeting/use-meeting'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import './index.scss'

/** One meeting: the clock first, then what has to be ready by it. */
export default function MeetingPage() {
  const { id = '' } = useRouter().params
  const desk = useMeeting(id)
  const { opened } = desk
  usePullDownRefresh(() => void desk.reload().finally(() => Taro.stopPullDownRefresh()))
  useReloadAfterShown(desk.reload)
  if (!opened) {
    return (
      <Frame tab="me" width="desk">
        {desk.problem ? (
          <ProblemMessage problem={desk.problem} onRetry={() => void desk.reload()} />
        ) : (
          <Skeleton rows={8} look="text" />
        )}
      </Frame>
    )
  }
  return (
    <Frame tab="me" width="desk">
      <MeetingHead desk={desk} opened={opened} />
      <ProblemBanner problem={desk.refused} />
      <View className="meeting-body">
        <View>
          <View className="meeting-body__clock">
            <ClockChain opened={opened} />
          </View>
          <AgendaPanel desk={desk} opened={opened} />
        </View>
        <View className="meeting-body__side">
          <NoticePanel opened={opened} />
          <CompositionPanel desk={desk} opened={opened} />
          <PapersPanel opened={opened} onKept={() => void desk.reload()} />
        </View>
      </View>
    </Frame>
  )
}
