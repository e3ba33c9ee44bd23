import { View } from '@tarojs/components'
import { cloudNow } from '@/cloud/clock'
import { goTo } from '@/platform/go'
import { MenuRow } from '@/ui/menu-row'
import type { OutputNamed } from '@domain/operations'
import { timeLeft } from '@domain/opinions/period'
import './open-drafts-banner.scss'

interface OpenDraftsBannerProps {
  /** Missing where the cloud has just answered without them. */
  drafts: OutputNamed<'rules.book'>['drafts']
}

/** The way to 征求意见 from the rulebook; nothing where no draft asks the caller. */
export function OpenDraftsBanner({ drafts }: OpenDraftsBannerProps) {
  const list = () => goTo('/packages/rulebook/drafts/index')
  if (!drafts)
    return (
      <View className="open-drafts">
        <MenuRow title="征求意见" note="这会儿没有取到，点开再取一次" onPress={list} />
      </View>
    )
  const open = drafts.filter((draft) => draft.open)
  const [first] = open
  if (drafts.length === 0) return null
  return (
    <View className="open-drafts">
      {first && open.length === 1 && drafts.length === 1 ? (
        <MenuRow
          title={`正在征求意见：${first.title}`}
          note={`${timeLeft(first, cloudNow())}，点开逐条看、提意见`}
          onPress={() => goTo(`/packages/rulebook/draft/index?id=${first.editionId}`)}
        />
      ) : first ? (
        <MenuRow
          title={`${open.length} 份草案正在征求意见`}
          note={`《${first.title}》${timeLeft(first, cloudNow())}`}
          onPress={list}
        />
      ) : (
        <MenuRow title="我提过的意见" note="看采纳情况" onPress={list} />
      )}
    </View>
  )
}
