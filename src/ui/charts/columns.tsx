import { View } from '@tarojs/components'
import './columns.scss'

export interface Column {
  key: string
  /** Below zero it hangs. */
  value: number
  /** Below the column; left out where there is no room for each. */
  label?: string | undefined
  look?: 'plain' | 'good' | 'bad' | 'quiet'
}

interface ColumnsProps {
  columns: readonly Column[]
  /** All of it in words, for whoever does not see it. */
  says: string
}

/** Figures side by side, each with its number: of views, so that type size, contrast and print are the page’s own. */
export function Columns({ columns, says }: ColumnsProps) {
  const above = Math.max(0, ...columns.map(({ value }) => value))
  const below = Math.max(0, ...columns.map(({ value }) => -value))
  const all = above + below || 1
  const share = (value: number) => `${(Math.abs(value) / all) * 100}%`
  return (
    <View className="columns" ariaRole="img" ariaLabel={says}>
      <View className="columns__field">
        {columns.map(({ key, value, look = 'plain' }) => (
          <View key={key} className="columns__one">
            <View className="columns__above" style={{ height: share(above) }}>
              {value >= 0 && (
                <>
                  <View className="columns__number">{value}</View>
                  <View
                    className={`columns__bar columns__bar--${look}`}
                    style={{ height: above > 0 ? `${(value / above) * 100}%` : 0 }}
                  />
                </>
              )}
            </View>
            {below > 0 && (
              <View className="columns__below" style={{ height: share(below) }}>
                {value < 0 && (
                  <>
                    <View
                      className={`columns__bar columns__bar--${look}`}
                      style={{ height: `${(-value / below) * 100}%` }}
                    />
                    <View className="columns__number">{value}</View>
                  </>
                )}
              </View>
            )}
          </View>
        ))}
      </View>
      <View className="columns__labels">
        {columns.map(({ key, label }) => (
          <View key={key} className="columns__label">
            {label && <View className="columns__text">{label}</View>}
          </View>
        ))}
      </View>
    </View>
  )
}
