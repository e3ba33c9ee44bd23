import { Text, View } from '@tarojs/components'
import { Panel } from '@/ui/panel'
import type { Review } from './use-review'
import './changes-panel.scss'

/** Longer stretches without a change are folded: a reviewer wants what is new. */
const kept = 24

/** 与上一轮的不同, word by word; what went is struck through, what came is underlined. */
export function ChangesPanel({ review }: { review: Review }) {
  const { changes, comparedWith } = review
  if (!changes) return null
  return (
    <Panel title={`与第 ${comparedWith} 轮的不同`}>
      {changes.length === 0 && <View className="type-body">文字没有改动。</View>}
      {changes.map(({ passage, place, pieces }) => (
        <View key={`${place}${passage}`} className="change">
          <View className="type-small">{place}</View>
          <View className="change__text">
            {pieces.map(({ text, as }, n) => (
              <Text key={n} className={`change__piece change__piece--${as}`}>
                {as === 'same' ? folded(text, n === 0, n === pieces.length - 1) : text}
              </Text>
            ))}
          </View>
        </View>
      ))}
    </Panel>
  )
}

function folded(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= kept * 2) return text
  if (isFirst) return `…${text.slice(-kept)}`
  if (isLast) return `${text.slice(0, kept)}…`
  return `${text.slice(0, kept)}…${text.slice(-kept)}`
}
