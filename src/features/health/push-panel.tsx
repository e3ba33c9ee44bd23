import { View } from '@tarojs/components'
import type { OutputNamed } from '@domain/operations'
import { dateAndTime } from '@domain/dates/show'
import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import './health.scss'

type Health = OutputNamed<'upkeep.health'>

/** How many pushes wait, and why others were not taken. */
export function PushPanel({ outbox, declined }: Pick<Health, 'outbox' | 'declined'>) {
  const { waiting, oldestDueAt } = outbox
  return (
    <Panel title="推送">
      <Facts
        facts={[
          ['等待提交', waiting === 0 ? '没有' : `${waiting} 条`],
          ['到时未提交', oldestDueAt ? `最早的一条应在 ${dateAndTime(oldestDueAt)} 提交` : '没有'],
          [
            '近七天未被受理',
            declined.length === 0
              ? '没有'
              : declined.map(({ reason, count }) => `${reason}：${count} 条`).join('\n'),
          ],
        ]}
      />
      <View className="health__note">
        微信受理不等于本人看到；是否打开、签收以通知的签收情况为准。
      </View>
    </Panel>
  )
}
