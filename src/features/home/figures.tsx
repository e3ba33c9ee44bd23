import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Bars } from '@/ui/charts/bars'
import { Panel } from '@/ui/panel'
import { WeeksChart } from './weeks-chart'
import { TimelinessChart } from './timeliness-chart'
import type { Figures as Known } from './use-waiting'
import './figures.scss'

/** How things go, beside what waits: each picture with its figures in words. */
export function Figures({ figures: { news, notices }, now }: { figures: Known; now: string }) {
  return (
    <View className="home-figures">
      {notices && notices.running.length > 0 && (
        <Panel title="正在签收的通知">
          <Bars
            by="whole"
            bars={notices.running.map(({ id, title, notPushed, pushed, read, signed }) => {
              const all = notPushed + pushed + read + signed
              return {
                ...{ key: id, label: title },
                parts: [
                  { look: 'good', value: signed },
                  { look: 'middle', value: read },
                  { look: 'quiet', value: pushed },
                  { look: 'bad', value: notPushed },
                ],
                says: `已签收 ${signed}/${all}，${said(read, pushed, notPushed)}`,
                onPress: () => goTo(`/packages/meetings/board/index?id=${id}`),
              }
            })}
          />
        </Panel>
      )}
      {notices && notices.declined.length > 0 && (
        <Panel title="推送不到的人，按原因">
          <Bars
            by="amount"
            bars={notices.declined.map(({ reason, count }) => ({
              ...{ key: reason, label: reason, says: `${count} 个` },
              parts: [{ look: 'bad', value: count }],
            }))}
          />
        </Panel>
      )}
      {notices && notices.timeliness.length > 0 && <TimelinessChart notices={notices.timeliness} />}
      {news && <WeeksChart news={news} now={now} />}
    </View>
  )
}

/** What is left of a notice to be signed. */
function said(read: number, pushed: number, notPushed: number): string {
  const parts = [
    read > 0 && `已读未签 ${read}`,
    pushed > 0 && `未读 ${pushed}`,
    notPushed > 0 && `未推送成功 ${notPushed}`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('，') : '全部签收'
}
