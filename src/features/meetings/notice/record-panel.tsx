import { View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import type { Desk } from './use-notice-desk'

/** 经过: every step on record. */
export function RecordPanel({ desk }: { desk: Desk }) {
  return (
    <Panel title="经过">
      {desk.steps.map(({ at, by, did, note }, n) => (
        <View key={n} className="type-body">
          {[dateAndTime(at), by, did].join('\u3000')}
          {note && <View className="type-small">{note}</View>}
        </View>
      ))}
    </Panel>
  )
}
