import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Message } from '@/ui/message'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import { ladderStepLabels } from '@domain/dispatch/ladder'
import type { OutputNamed } from '@domain/operations'
import { StateBar } from './state-bar'
import './dispatch-list.scss'

type Dispatched = OutputNamed<'notices.listDispatches'>['rows'][number]

/** Notices on their way, the nearest meeting first. */
export function DispatchList({ rows }: { rows: readonly Dispatched[] }) {
  if (rows.length === 0)
    return <Message title="没有正在签收的通知" advice="通知发出后，签收情况会出现在这里。" />
  return (
    <View className="dispatches">
      {rows.map((row) => (
        <Pressable
          key={row.id}
          role="link"
          className="dispatches__card"
          onPress={() => goTo(`/packages/meetings/board/index?id=${row.id}`)}
        >
          <View className="dispatches__title">
            {row.title}
            {row.cancelled && <Tag look="red">已取消</Tag>}
            {row.overdue && <Tag look="red">签收超时</Tag>}
          </View>
          <View className="type-small">
            {row.kind === 'rulebook'
              ? `${dateAndTime(row.issuedAt)} 印发`
              : `${cardTime(row.startsAt)} · ${row.venue}`}
          </View>
          <View className="dispatches__bar">
            <StateBar states={row.states} chosen={undefined} />
          </View>
          <View className="dispatches__foot">{footOf(row)}</View>
        </Pressable>
      ))}
    </View>
  )
}

function footOf({ states, made, total, complete, next }: Dispatched): string {
  if (!complete) return `正在发出 ${made} / ${total}`
  const unsigned = made - states.signed
  if (unsigned === 0) return `${made} 个全部签收`
  const then = next && `${dateAndTime(next.at)} ${ladderStepLabels[next.step]}`
  return [`已签收 ${states.signed} / ${made}，差 ${unsigned} 个`, then].filter(Boolean).join(' · ')
}
