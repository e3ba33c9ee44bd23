import { View } from '@tarojs/components'
import './skeleton.scss'

/** The shape of what is on its way. */
export function Skeleton({ rows, look = 'list' }: { rows: number; look?: 'list' | 'text' }) {
  return (
    <View className={`skeleton skeleton--${look}`} ariaLabel="正在载入">
      {Array.from({ length: rows }, (_, n) => (
        <View key={n} className="skeleton__row">
          <View className="skeleton__bar" />
          <View className="skeleton__bar skeleton__bar--short" />
        </View>
      ))}
    </View>
  )
}
