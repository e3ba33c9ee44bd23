import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './facts.scss'

/** Names and values, one below the other; what has no value is left out. */
export function Facts({ facts }: { facts: readonly [name: string, value: ReactNode][] }) {
  return (
    <View className="facts">
      {facts.map(([name, value]) =>
        value ? (
          <View key={name} className="facts__row">
            <View className="facts__name">{name}</View>
            <View className="facts__value">{value}</View>
          </View>
        ) : null,
      )}
    </View>
  )
}
