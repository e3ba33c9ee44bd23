import { View } from '@tarojs/components'
import { OpinionCard } from './opinion-card'
import type { OpinionRow, OpinionsHead } from './use-opinions'
import './opinion-list.scss'

interface OpinionListProps {
  rows: readonly OpinionRow[]
  periods: OpinionsHead['periods']
  mayAnswer: boolean
  onAnswered: Parameters<typeof OpinionCard>[0]['onAnswered']
}

/** Opinions by provision: its words on the left of a wide screen, what was said to them on the right. */
export function OpinionList({ rows, periods, mayAnswer, onAnswered }: OpinionListProps) {
  return (
    <>
      {grouped(rows).map(({ key, first, those }, place, all) => (
        <View key={key}>
          {periods.length > 1 && all[place - 1]?.first.ofText !== first.ofText && (
            <View className="type-heading opinion-group__period">
              {periods.find(({ text }) => text === first.ofText)?.name}
            </View>
          )}
          <View className="opinion-group">
            <View className="opinion-group__about">
              <View className="opinion-group__label">{first.about}</View>
              <View className="opinion-group__provision">{wordsOf(first)}</View>
            </View>
            <View className="opinion-group__opinions">
              {those.map((row) => (
                <OpinionCard key={row.id} row={row} mayAnswer={mayAnswer} onAnswered={onAnswered} />
              ))}
            </View>
          </View>
        </View>
      ))}
    </>
  )
}

/** Without the label, which stands above them. */
const wordsOf = ({ about, provision = '' }: OpinionRow): string =>
  provision === about
    ? ''
    : (provision.startsWith(`${about} `) ? provision.slice(about.length) : provision).trim()

/** Those that stand together are about the same. */
function grouped(rows: readonly OpinionRow[]) {
  const groups: { key: string; first: OpinionRow; those: OpinionRow[] }[] = []
  for (const row of rows) {
    const key = JSON.stringify([row.ofText, row.provisionId ?? ''])
    const last = groups.at(-1)
    if (last?.key === key) last.those.push(row)
    else groups.push({ key, first: row, those: [row] })
  }
  return groups
}
