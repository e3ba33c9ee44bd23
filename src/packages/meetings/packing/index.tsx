import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useWho } from '@/cloud/use-who'
import { BagRows } from '@/features/meetings/packing/bag-rows'
import { OneBag } from '@/features/meetings/packing/one-bag'
import { PrepareDialog } from '@/features/meetings/packing/prepare-dialog'
import { usePacking } from '@/features/meetings/packing/use-packing'
import { say } from '@/platform/say'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { PageTitle } from '@/ui/page-title'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import './index.scss'

export default function Packing() {
  const { id: meetingId = '' } = useRouter().params
  const packing = usePacking(meetingId)
  const me = useWho()
  const finish = useCommand('notices.finishPacking')
  const [bagId, setBagId] = useState<string>()
  const [preparing, setPreparing] = useState(false)
  usePullDownRefresh(() => void packing.reload().finally(() => Taro.stopPullDownRefresh()))
  const { output, problem, bags, done, reload } = packing
  if (!output) {
    return (
      <Frame tab="me" width="list">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={5} />
        )}
      </Frame>
    )
  }
  const mayTend = me.output?.roles.includes('office') ?? false
  const bag = bags.find(({ id }) => id === bagId)
  if (bag) {
    const at = bags.indexOf(bag)
    // The next that is still open, from here on and round.
    const next = [...bags.slice(at + 1), ...bags.slice(0, at)].find(({ closed }) => !closed)
    return (
      <Frame tab="me" width="reading">
        <ProblemBanner problem={packing.ticking} />
        <OneBag
          bag={bag}
          mayTend={mayTend}
          onPress={(materialId, inside) => void packing.press(bag.id, materialId, inside)}
          onChanged={() => void reload()}
          onNext={() => setBagId(next?.id)}
          onBack={() => setBagId(undefined)}
        />
      </Frame>
    )
  }
  const finishNow = async () => {
    if (!(await finish.run({ meetingId }))) return
    say('清点完毕，材料已装袋')
    void reload()
  }
  return (
    <Frame tab="me" width="list">
      <PageTitle title="装袋清点" note={output.meeting.title} />
      {output.finished && (
        <Banner look="good">
          {output.finished.by} {dateAndTime(output.finished.at)}清点完毕。
        </Banner>
      )}
      {bags.length > 0 && (
        <View className="type-heading">
          已封 {done} 袋，共 {bags.length} 袋，每袋 {output.materials.length} 份材料
        </View>
      )}
      <ProblemBanner problem={finish.problem} />
      {mayTend && (
        <View className="packing-acts">
          <Button
            look={bags.length > 0 ? 'secondary' : 'primary'}
            onPress={() => setPreparing(true)}
          >
            {bags.length > 0 ? '重新备袋' : '备袋'}
          </Button>
          {bags.length > 0 && !output.finished && (
            <Button
              look="primary"
              busy={finish.running}
              disabled={done < bags.length}
              onPress={() => void finishNow()}
            >
              清点完毕
            </Button>
          )}
        </View>
      )}
      {output.materials.length === 0 && (
        <Message title="还没有材料" advice="请先在“会议材料”里登记，收齐核对后再来装袋。" />
      )}
      {output.materials.length > 0 && bags.length === 0 && (
        <Message title="还没有袋子" advice="可以按参会名单备袋，袋上写姓名；也可以只按袋数编号。" />
      )}
      <BagRows bags={bags} onOpen={setBagId} />
      {preparing && (
        <PrepareDialog
          meetingId={meetingId}
          onDismiss={() => setPreparing(false)}
          onDone={() => {
            setPreparing(false)
            void reload()
          }}
        />
      )}
    </Frame>
  )
}
