import { View } from '@tarojs/components'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import type { PackedBag } from './use-packing'
import './packing.scss'

/** Every bag, how full it is, and whether it is closed. */
export function BagRows({
  bags,
  onOpen,
}: {
  bags: readonly PackedBag[]
  onOpen: (id: string) => void
}) {
  return (
    <View className="bags">
      {bags.map((bag) => {
        const { done, total, missing } = bag.progress
        const share = total > 0 ? Math.round((done / total) * 100) : 0
        return (
          <Pressable key={bag.id} className="bags__row" onPress={() => onOpen(bag.id)}>
            <View className="bags__head">
              <View className="bags__label">
                {bag.label}
                {bag.unit && <View className="type-small">{bag.unit}</View>}
              </View>
              {bag.closed?.override && <Tag look="red">署名放行</Tag>}
              {bag.closed && !bag.closed.override && missing.length > 0 && (
                <Tag look="red">有变动</Tag>
              )}
              {bag.closed && missing.length === 0 && <Tag>已封</Tag>}
              <View className="bags__count">
                {done}/{total}
              </View>
            </View>
            <View className="bags__bar">
              <View
                className={`bags__done${done === total ? ' is-full' : ''}`}
                style={{ width: `${share}%` }}
              />
            </View>
          </Pressable>
        )
      })}
    </View>
  )
}
