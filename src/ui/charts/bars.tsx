import { View } from '@tarojs/components'
import { Pressable } from '../pressable'
import './bars.scss'

export type BarLook = 'good' | 'middle' | 'quiet' | 'bad'

export interface Bar {
  key: string
  label: string
  parts: readonly { look: BarLook; value: number }[]
  /** The same in words, beside the label. */
  says: string
  onPress?: () => void
}

interface BarsProps {
  bars: readonly Bar[]
  /** whole: each bar is full, its parts are shares. amount: all by the longest. */
  by: 'whole' | 'amount'
}

/** One bar below the other, each under its name and its figures in words. */
export function Bars({ bars, by }: BarsProps) {
  const sums = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))
  const longest = Math.max(1, ...sums)
  return (
    <View className="bars">
      {bars.map(({ key, label, parts, says, onPress }, place) => {
        const full = by === 'whole' ? Math.max(1, sums[place] ?? 0) : longest
        const content = (
          <>
            <View className="bars__head">
              <View className="bars__label">{label}</View>
              <View className="bars__says">{says}</View>
            </View>
            <View className={`bars__bar bars__bar--${by}`}>
              {parts.map(({ look, value }) =>
                value > 0 ? (
                  <View
                    key={look}
                    className={`bars__part bars__part--${look}`}
                    style={{ width: `${(value / full) * 100}%` }}
                  />
                ) : null,
              )}
            </View>
          </>
        )
        return onPress ? (
          <Pressable key={key} role="link" className="bars__one" onPress={onPress}>
            {content}
          </Pressable>
        ) : (
          <View key={key} className="bars__one">
            {content}
          </View>
        )
      })}
    </View>
  )
}
