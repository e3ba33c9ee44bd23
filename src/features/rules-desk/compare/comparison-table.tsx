import { View } from '@tarojs/components'
import { Tag } from '@/ui/tag'
import { WordChanges } from '@/ui/word-changes'
import { inLine, piecesOf, type Row } from './in-line'
import './comparison-table.scss'

interface ComparisonTableProps {
  before: string
  after: string
  rows: readonly Row[]
  /** Side by side; else one run of words, for a narrow screen. */
  wide: boolean
}

/** Two texts article by article, the words that went and came marked. */
export function ComparisonTable({ before, after, rows, wide }: ComparisonTableProps) {
  return (
    <View className={`comparison${wide ? ' comparison--wide' : ''}`}>
      {wide && (
        <View className="comparison__row comparison__row--head">
          <View className="comparison__cell">{before}</View>
          <View className="comparison__cell">{after}</View>
        </View>
      )}
      {rows.map((row) => (
        <View key={row.id} className={`comparison__row comparison__row--${row.change}`}>
          {wide ? <SideBySide row={row} /> : <InLine row={row} />}
        </View>
      ))}
    </View>
  )
}

function SideBySide({ row: { before, after, change } }: { row: Row }) {
  return (
    <>
      <View className="comparison__cell">
        {before ? (
          <>
            {before.label && <View className="comparison__label">{before.label}</View>}
            <WordChanges pieces={piecesOf(before.words)} />
          </>
        ) : (
          <View className="comparison__none">（无此条）</View>
        )}
      </View>
      <View className="comparison__cell">
        {after ? (
          <>
            <View className="comparison__label">
              {after.label} <Change change={change} />
            </View>
            <WordChanges pieces={piecesOf(after.words)} />
          </>
        ) : (
          <View className="comparison__none">（删去）</View>
        )}
      </View>
    </>
  )
}

function InLine({ row: { before, after, change } }: { row: Row }) {
  const label =
    before && after && before.label !== after.label
      ? `${before.label || '（无编号）'} → ${after.label || '（无编号）'}`
      : (after ?? before)?.label
  return (
    <View className="comparison__cell">
      <View className="comparison__label">
        {label} <Change change={change} />
      </View>
      <WordChanges pieces={inLine(before?.words ?? [], after?.words ?? [])} />
    </View>
  )
}

const said: Partial<Record<Row['change'], string>> = {
  reworded: '有改动',
  renumbered: '条号变动',
  added: '新增',
  removed: '删去',
}

function Change({ change }: { change: Row['change'] }) {
  const words = said[change]
  return words ? <Tag look={change === 'renumbered' ? 'plain' : 'red'}>{words}</Tag> : null
}
