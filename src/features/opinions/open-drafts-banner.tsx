import { View } from '@tarojs/components'
import { cloudNow } from '@/cloud/clock'
import { useQuery } from '@/cloud/use-query'
import { goTo } from '@/platform/go'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { MenuRow } from '@/ui/menu-row'
import { timeLeft } from '@domain/opinions/period'
import './open-drafts-banner.scss'

/** The way to 征求意见 from the rulebook; nothing where no draft asks the caller, or the cloud is not to be had. */
export function OpenDraftsBanner() {
  const { output, reload } = useQuery('rules.listDrafts', {})
  useReloadAfterShown(reload)
  const drafts = output?.drafts ?? []
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
