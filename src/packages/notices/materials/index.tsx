import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { OpenDialog } from '@/features/notices/released/open-dialog'
import { ReleasedList, type Released } from '@/features/notices/released/released-list'
import { useKeepToOneself } from '@/platform/keep-to-oneself'
import { Frame } from '@/shell/frame'
import { Message } from '@/ui/message'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { Watermark } from '@/ui/watermark'
import { cardTime } from '@domain/dates/meeting-time'

export default function MaterialsForMe() {
  const { id: dispatchId = '' } = useRouter().params
  const { output, problem, reload } = useQuery('notices.materialsForMe', { dispatchId })
  const [opening, setOpening] = useState<Released>()
  useKeepToOneself()
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  if (!output) {
    return (
      <Frame tab="notices" width="reading">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={3} />
        )}
      </Frame>
    )
  }
  const { meeting, rows, watermark } = output
  return (
    <Frame tab="notices" width="reading">
      <PageTitle
        title="会议材料"
        note={`${meeting.title} · ${cardTime(meeting.startsAt)} · ${meeting.venue}`}
      />
      {rows.length === 0 ? (
        <Message
          title="还没有发给您的材料"
          advice="材料核对后由办公室发放。有的材料不上网，会场领取，会后收回。"
        />
      ) : (
        <ReleasedList rows={rows} onOpen={setOpening} />
      )}
      {rows.length > 0 && (
        <View className="type-small" style={{ marginTop: '12px' }}>
          材料只供您本人参会使用。谁在什么时候打开过，办公室看得到。有的材料不上网，会场领取，会后收回。
        </View>
      )}
      <Watermark text={watermark} />
      {opening && (
        <OpenDialog
          dispatchId={dispatchId}
          row={opening}
          watermark={watermark}
          onDismiss={() => setOpening(undefined)}
          onOpened={() => {
            setOpening(undefined)
            void reload()
          }}
        />
      )}
    </Frame>
  )
}
