import { ScrollView, View } from '@tarojs/components'
import '../document.scss'

/** A table of a rule; a wide one scrolls sideways. */
export function RuleTable({ rows }: { rows: readonly (readonly string[])[] }) {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  return (
    <ScrollView scrollX className="document__table-frame">
      <View
        className="document__table"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(72px, auto))` }}
      >
        {rows.flatMap((row, r) =>
          Array.from({ length: columns }, (_, c) => (
            <View
              key={`${r}-${c}`}
              className={`document__cell${r === 0 ? ' document__cell--head' : ''}`}
            >
              {row[c] ?? ''}
            </View>
          )),
        )}
      </View>
    </ScrollView>
  )
}
