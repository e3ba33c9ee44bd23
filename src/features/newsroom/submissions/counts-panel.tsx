import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chips } from '@/ui/chips'
import { Panel } from '@/ui/panel'
import { Pressable } from '@/ui/pressable'
import type { OutputNamed } from '@domain/operations'
import { outletLevelLabels } from '@domain/vocabulary/outlet-levels'
import './counts-panel.scss'

type Counts = OutputNamed<'news.submissionCounts'>
type By = 'people' | 'outlets' | 'levels'

const tabs: { value: By; text: string }[] = [
  { value: 'people', text: '按作者' },
  { value: 'outlets', text: '按媒体' },
  { value: 'levels', text: '按层级' },
]

interface CountsPanelProps {
  counts: Counts
  /** Narrows the list down to what a line counts. */
  onChoose: (narrowed: { author?: string; outlet?: string }, name: string) => void
}

/** 统计: how many were sent and adopted, by whom, where, and at which level. */
export function CountsPanel({ counts, onChoose }: CountsPanelProps) {
  const [by, setBy] = useState<By>('people')
  const { sent, adopted, stories } = counts.total
  const lines = {
    people: counts.people.map(({ key, name, ...tally }) => ({
      ...tally,
      key,
      text: name,
      press: () => onChoose({ author: key }, name),
    })),
    outlets: counts.outlets.map(({ key, outlet, level, ...tally }) => ({
      ...tally,
      key,
      text: `${outlet}（${outletLevelLabels[level]}）`,
      press: () => onChoose({ outlet: key }, outlet),
    })),
    levels: counts.levels.map(({ level, ...tally }) => ({
      ...tally,
      key: level,
      text: outletLevelLabels[level],
      press: undefined,
    })),
  }[by]
  return (
    <Panel title={`投稿 ${sent} 篇次，采用 ${adopted} 篇次（${stories} 篇稿件）`}>
      <Chips label="统计方式" options={tabs} value={by} onChoose={setBy} />
      <View className="counts">
        <View className="counts__row counts__head">
          <View className="counts__name">{tabs.find(({ value }) => value === by)?.text}</View>
          <View className="counts__number">投稿</View>
          <View className="counts__number">采用</View>
        </View>
        {lines.map(({ key, text, sent: given, adopted: taken, press }) => {
          const cells = (
            <>
              <View className="counts__name">{text}</View>
              <View className="counts__number">{given}</View>
              <View className="counts__number">{taken}</View>
            </>
          )
          return press ? (
            <Pressable key={key} className="counts__row" onPress={press}>
              {cells}
            </Pressable>
          ) : (
            <View key={key} className="counts__row">
              {cells}
            </View>
          )
        })}
      </View>
      {by === 'people' && (
        <View className="type-small">合作的稿件每位作者各计一篇次，合计只计一次。</View>
      )}
    </Panel>
  )
}
