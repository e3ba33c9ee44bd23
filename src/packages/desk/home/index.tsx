import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { AreaName } from '@/features/home/ask-areas'
import { Figures } from '@/features/home/figures'
import { useWaiting } from '@/features/home/use-waiting'
import { WaitingList } from '@/features/home/waiting-list'
import { goTo } from '@/platform/go'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { longDate } from '@domain/dates/show'
import './index.scss'

const areaLabels: Record<AreaName, string> = { news: '新闻', notices: '会议通知', rules: '制度' }

/** 工作台首页: what waits for me, the worst first, and how things go. */
export default function DeskHome() {
  const { items, figures, now, name, problems, asking, reload } = useWaiting()
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  // Coming back from where something was seen to.
  useReloadAfterShown(reload)
  const failed = (Object.keys(problems) as AreaName[]).filter((area) => problems[area])
  const stranger = problems.notices?.code === 'NOT_ALLOWED'

  if (!now) {
    return (
      <Frame tab="me" width="desk">
        {stranger && (
          <Message
            title="工作台供工作人员使用"
            advice="您还没有在名册中认证，或目前没有在任的职务。已在名册的，请先用微信认证。"
            action={{ text: '去认证', onPress: () => goTo('/packages/people/enrol/index') }}
          />
        )}
        {!stranger && problems.notices && (
          <ProblemMessage problem={problems.notices} onRetry={() => void reload()} />
        )}
        {!problems.notices && <Skeleton rows={6} />}
      </Frame>
    )
  }
  return (
    <Frame tab="me" width="desk">
      <View className="desk-home__head">
        <PageTitle
          title={items.length > 0 ? `${items.length} 件事等您办` : '工作台'}
          note={`${name ? `${name}，` : ''}今天是${longDate(now)}`}
        />
        <Button busy={asking} onPress={() => void reload()}>
          刷新
        </Button>
      </View>
      {failed.length > 0 && (
        <Banner look="warn">
          {failed.map((area) => areaLabels[area]).join('、')}
          这部分没有取到，下面列的不全。{problems[failed[0] as AreaName]?.next}
          <Button look="quiet" onPress={() => void reload()}>
            再试一次
          </Button>
        </Banner>
      )}
      <View className="desk-home__body">
        <View>
          {items.length > 0 && <WaitingList items={items} now={now} />}
          {items.length === 0 && asking && <Skeleton rows={5} />}
          {items.length === 0 && !asking && failed.length === 0 && (
            <Message
              title="今天没有等您办的事"
              advice="轮到您审、签、答复的，会出现在这里，最急的排在最前。"
            />
          )}
        </View>
        <Figures figures={figures} now={now} />
      </View>
    </Frame>
  )
}
