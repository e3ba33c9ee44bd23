import { View } from '@tarojs/components'
import { useState } from 'react'
import { placeOf } from '@/features/document/rule/rule-sheet'
import { scrollToId } from '@/platform/scroll-to'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'
import { oddityLabels } from '@domain/provisions/provision'
import type { Dropped, Oddity } from './use-edition'
import './oddities.scss'

/** At its place: what looks wrong there. Whoever reads it decides; nothing was repaired. */
export function OddityNotes({ oddities }: { oddities: readonly Oddity[] }) {
  return (
    <>
      {oddities.map(({ kind, says, line }, n) => (
        <View key={`${line}${kind}${n}`} className="oddity" ariaRole="note">
          <Tag>{oddityLabels[kind]}</Tag>
          <View className="oddity__says">{says}</View>
        </View>
      ))}
    </>
  )
}

/** So many are seen at a glance. */
const atOnce = 5

const reasons: Record<Dropped['why'], string> = {
  contents: '目录',
  pageNumber: '页码',
  runningHead: '页眉',
  title: '重复的标题',
}

/** Lines of the file that are no part of the rule: told, so that nothing goes in silence. */
export function DroppedLines({ dropped }: { dropped: readonly Dropped[] }) {
  const [open, setOpen] = useState(false)
  if (dropped.length === 0) return null
  return (
    <Panel>
      <View className="type-body">{`原稿有 ${dropped.length} 行没有收进正文：目录、页码、页眉和重复的标题。`}</View>
      {!open && (
        <Button look="quiet" onPress={() => setOpen(true)}>
          看是哪些行
        </Button>
      )}
      {open &&
        dropped.map(({ text, why }, n) => (
          <View key={n} className="type-small">{`${reasons[why]}：${text}`}</View>
        ))}
    </Panel>
  )
}

interface OdditySummaryProps {
  /** What its place is called: 第十二条. */
  nameOf: (id: string) => string
  /** By the id of the provision they stand at. */
  byPlace: ReadonlyMap<string, readonly Oddity[]>
}

/** Above the text: how much is to be checked, each a way to its place. */
export function OdditySummary({ byPlace, nameOf }: OdditySummaryProps) {
  const [all, setAll] = useState(false)
  const rows = [...byPlace].flatMap(([id, oddities]) => oddities.map((oddity) => ({ id, oddity })))
  if (rows.length === 0) return null
  return (
    <Panel title={`需要核对 ${rows.length} 处`}>
      <View className="type-small">按原稿读出，没有改动。点一处，到它在文中的位置。</View>
      {rows.slice(0, all ? undefined : atOnce).map(({ id, oddity }, n) => (
        <Pressable
          key={n}
          role="link"
          className="oddity-link"
          onPress={() => scrollToId(placeOf(id))}
        >
          <View className="oddity-link__kind">{oddityLabels[oddity.kind]}</View>
          <View className="oddity-link__says">{told(nameOf(id), oddity)}</View>
        </Pressable>
      ))}
      {rows.length > atOnce && !all && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {`其余 ${rows.length - atOnce} 处`}
        </Button>
      )}
    </Panel>
  )
}

/** With its place, where what is said does not name it. */
const told = (place: string, { says }: Oddity): string =>
  place && !says.includes(place) ? `${place}：${says}` : says
