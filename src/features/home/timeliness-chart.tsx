import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Button } from '@/ui/button'
import { Columns } from '@/ui/charts/columns'
import { Panel } from '@/ui/panel'
import { spareSaid } from '@domain/meeting-clock/latest-lawful'
import type { Figures } from './use-waiting'

/** As many as can be told apart; the ledger has them all. */
const most = 16

/** How many days before its latest lawful day each notice of the year went out. */
export function TimelinessChart({
  notices,
}: {
  notices: NonNullable<Figures['notices']>['timeliness']
}) {
  const shown = notices.slice(-most)
  const judged = notices.filter(({ urgent }) => !urgent)
  const late = judged.filter(({ days }) => days < 0).length
  const urgent = notices.length - judged.length
  const says = [
    `今年 ${notices.length} 份`,
    `按时 ${judged.length - late} 份`,
    `逾期 ${late} 份`,
    urgent > 0 && `临时召集 ${urgent} 份`,
  ]
  return (
    <Panel title="通知比法定最晚日提前几天">
      <View className="home-figures__line">
        {says.filter(Boolean).join('，')}
        {notices.length > most && `；图中是最近 ${most} 份`}。
      </View>
      <Columns
        says={shown
          .map(
            ({ title, days, urgent: called }) =>
              `${title}：${called ? '临时召集' : spareSaid(days)}`,
          )
          .join('；')}
        columns={shown.map(({ id, days, urgent: called }, place) => ({
          ...{ key: `${id} ${place}`, value: days },
          look: called ? 'quiet' : days < 0 ? 'bad' : 'good',
        }))}
      />
      <Button look="quiet" onPress={() => goTo('/packages/meetings/ledger/index')}>
        看时效台账 ›
      </Button>
    </Panel>
  )
}
