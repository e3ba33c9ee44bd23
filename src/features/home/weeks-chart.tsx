import { View } from '@tarojs/components'
import { Columns } from '@/ui/charts/columns'
import { Panel } from '@/ui/panel'
import { shortDate } from '@domain/dates/show'
import { limits } from '@domain/vocabulary/limits'
import type { Figures } from './use-waiting'

/** Publications week by week, and how long it has been since the last. */
export function WeeksChart({ news, now }: { news: NonNullable<Figures['news']>; now: string }) {
  const { weeks, lastPublishedAt, silentDays = 0 } = news
  const total = weeks.reduce((sum, { count }) => sum + count, 0)
  const day = (from: string) => shortDate(`${from}T04:00:00.000Z`, now)
  const last = lastPublishedAt
    ? `最近一次 ${shortDate(lastPublishedAt, now)}，${silentDays === 0 ? '一天之内' : `已有 ${silentDays} 天`}`
    : '还没有发布过稿件'
  const says = `近 ${weeks.length} 周共发布 ${total} 篇；${last}`
  return (
    <Panel title="每周发布的稿件">
      <View className="home-figures__line">{`${says}。`}</View>
      {total > 0 && (
        <Columns
          says={weeks.map(({ from, count }) => `${day(from)}起一周 ${count} 篇`).join('，')}
          columns={weeks.map(({ from, count }, place) => ({
            ...{ key: from, value: count },
            look: silentDays >= limits.silentDays ? 'quiet' : 'plain',
            label: place % 4 === 0 ? day(from) : undefined,
          }))}
        />
      )}
    </Panel>
  )
}
