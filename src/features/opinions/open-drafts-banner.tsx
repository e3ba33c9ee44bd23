import { View } from '@tarojs/components'
import { cloudNow } from '@/cloud/clock'
import { goTo } from '@/platform/go'
import { MenuRow } from '@/ui/menu-row'
import type { OutputNamed } from '@domain/operations'
import { timeLeft } from '@domain/opinions/period'
import './open-drafts-banner.scss'

interface OpenDraftsBannerProps {
  drafts: OutputNamed<'rules.book'>['drafts']
}

/** The way to 征求意见 from the rulebook; nothing where no draft asks the caller. */
export function OpenDraftsBanner({ drafts }: OpenDraftsBannerProps) {
  const open = drafts.filter((draft) => draft.open)
  const [first] = open
  if (drafts.length === 0) return null
  const list = () => goTo('/packages/rulebook/drafts/index')
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
