import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useWho } from '@/cloud/use-who'
import { ArchiveList } from '@/features/meetings/archive/archive-list'
import { MaterialDialog } from '@/features/meetings/materials/material-dialog'
import { MaterialForm } from '@/features/meetings/materials/material-form'
import { MaterialList } from '@/features/meetings/materials/material-list'
import { MaterialTable } from '@/features/meetings/materials/material-table'
import { isOverdue } from '@/features/meetings/materials/material-words'
import { useMaterials } from '@/features/meetings/materials/use-materials'
import { goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Message } from '@/ui/message'
import { PageTitle } from '@/ui/page-title'
import { PrintButton } from '@/ui/print-button'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { cardTime } from '@domain/dates/meeting-time'
import './index.scss'

type Asking = { act: 'add' } | { act: 'edit' | 'tend'; id: string }

const views = [
  { value: 'list', text: '材料清单' },
  { value: 'archive', text: '归档清单' },
] as const

export default function MeetingMaterials() {
  const { id: meetingId = '' } = useRouter().params
  const [view, setView] = useState<'list' | 'archive'>('list')
  const [asking, setAsking] = useState<Asking>()
  const wide = useWide()
  const list = useMaterials(meetingId)
  const me = useWho()
  const ask = useCommand('notices.askMaterials')
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  const { output, problem } = list
  if (!output) {
    return (
      <Frame tab="me" width="desk">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void list.reload()} />
        ) : (
          <Skeleton rows={5} />
        )}
      </Frame>
    )
  }
  const { meeting, materials, now } = output
  const mayTend = me.output?.roles.includes('office') ?? false
  const toAsk = materials.filter(({ state, owner }) => state === 'listed' && owner)
  const late = materials.filter((material) => isOverdue(material, now))
  const waiting = materials.filter(({ state }) => state === 'received')
  const chosen = asking && asking.act !== 'add' && materials.find(({ id }) => id === asking.id)
  const askAll = async () => {
    const asked = await ask.run({ meetingId, ids: toAsk.map(({ id }) => id) })
    if (!asked) return
    const { withoutOfficer } = asked
    say(
      withoutOfficer.length > 0
        ? `${withoutOfficer.join('、')}没有联络员，请打电话`
        : `已布置 ${asked.asked} 份`,
    )
    void list.reload()
  }
  return (
    <Frame tab="me" width="desk">
      <PageTitle
        title="会议材料"
        note={`${meeting.title}${meeting.startsAt ? ` · ${cardTime(meeting.startsAt)}` : ''}`}
      />
      {late.length > 0 && (
        <Banner look="bad">{late.length} 份材料过了截止日还没有交，请打电话催。</Banner>
      )}
      {waiting.length > 0 && <Banner look="warn">{waiting.length} 份材料已收到，等您核对。</Banner>}
      {mayTend && (
        <View className="materials-acts">
          <Button look="primary" onPress={() => setAsking({ act: 'add' })}>
            登记材料
          </Button>
          {toAsk.length > 0 && (
            <Button busy={ask.running} onPress={() => void askAll()}>
              {`布置报送（${toAsk.length}）`}
            </Button>
          )}
          {materials.length > 0 && (
            <Button onPress={() => goTo(`/packages/meetings/packing/index?id=${meetingId}`)}>
              装袋清点
            </Button>
          )}
          {materials.length > 0 && <PrintButton />}
        </View>
      )}
      <ProblemBanner problem={ask.problem} />
      <Chips label="清单" options={views} value={view} onChoose={setView} />
      <View className="materials-body">
        {view === 'archive' && <ArchiveList meetingId={meetingId} mayTend={mayTend} />}
        {view === 'list' &&
          (materials.length === 0 && output.agenda.length === 0 ? (
            <Message title="还没有登记材料" advice="点“登记材料”，写明标题、报送单位和截止日期。" />
          ) : wide && materials.length > 0 ? (
            <MaterialTable list={output} onOpen={(id) => setAsking({ act: 'tend', id })} />
          ) : (
            <MaterialList list={output} onOpen={(id) => setAsking({ act: 'tend', id })} />
          ))}
      </View>
      {(asking?.act === 'add' || (asking?.act === 'edit' && chosen)) && (
        <MaterialForm
          list={output}
          {...(chosen && { material: chosen })}
          onDismiss={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined)
            void list.reload()
          }}
        />
      )}
      {asking?.act === 'tend' && chosen && (
        <MaterialDialog
          meetingId={meetingId}
          material={chosen}
          mayTend={mayTend}
          onChanged={() => void list.reload()}
          onEdit={() => setAsking({ act: 'edit', id: chosen.id })}
          onDismiss={() => setAsking(undefined)}
        />
      )}
    </Frame>
  )
}
