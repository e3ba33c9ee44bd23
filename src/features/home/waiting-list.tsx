import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { Pressable } from '@/ui/pressable'
import { waitingKinds } from '@domain/vocabulary/waiting-kinds'
import { whenOf } from '@domain/waiting/when'
import type { Waiting } from '@domain/waiting/waiting'
import { addressOf } from './address-of'
import './waiting-list.scss'

/** What waits, worst first, each one press from where it is seen to. */
export function WaitingList({ items, now }: { items: readonly Waiting[]; now: string }) {
  return (
    <View className="waiting-list">
      {items.map((item, place) => (
        <WaitingRow key={`${item.kind} ${item.id} ${place}`} item={item} now={now} />
      ))}
    </View>
  )
}

function WaitingRow({ item, now }: { item: Waiting; now: string }) {
  const { kind, title, note, count } = item
  const { text, moment, late } = whenOf(item, now)
  return (
    <Pressable
      role="link"
      className={`waiting-row${late ? ' is-late' : ''}`}
      onPress={() => goTo(addressOf(item))}
    >
      <View className="waiting-row__kind">
        {waitingKinds[kind]}
        {count !== undefined && count > 1 ? ` ${count}` : ''}
      </View>
      <View className="waiting-row__what">
        <View className="waiting-row__title">{title}</View>
        {note && <View className="waiting-row__note">{note}</View>}
      </View>
      {text !== '' && (
        <View className="waiting-row__when">
          <View className="waiting-row__left">{text}</View>
          <View className="waiting-row__moment">{moment}</View>
        </View>
      )}
    </Pressable>
  )
}
