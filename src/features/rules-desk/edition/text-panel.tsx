import { View } from '@tarojs/components'
import { useState } from 'react'
import { placeOf, RuleSheet } from '@/features/document/rule/rule-sheet'
import { scrollToId } from '@/platform/scroll-to'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { LeftOverBanner } from '@/ui/left-over-banner'
import { MarkList } from '@/ui/mark-list'
import { MarkSummary } from '@/ui/mark-summary'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import { isHeading } from '@domain/provisions/provision'
import type { Provision } from '../text/provisions'
import { withSuggestion } from './apply-mark'
import { OddityNotes } from './oddities'
import { nameIn } from './oddities-at'
import { ProvisionEditor } from './provision-editor'
import type { Edition, Oddity } from './use-edition'
import { passagesOf, underlined, useMarks, type ShownMark } from './use-marks'
import { typedAt } from './typed-at'
import { useTyping } from './use-typing'
import './text-panel.scss'

interface TextPanelProps {
  edition: Edition
  oddities: ReadonlyMap<string, readonly Oddity[]>
  reload: () => Promise<void>
}

/** The text with what is odd or likely wrong at its place, and one place at a time to be typed anew. */
export function TextPanel({ edition, oddities, reload }: TextPanelProps) {
  const { content, may } = edition
  const desk = useTyping(edition, reload)
  const { typing, leftOver } = desk
  const read = useMarks(may.edit ? passagesOf(content) : undefined)
  const marks = read ?? []
  const [chosen, setChosen] = useState<string>()
  const shown = (id: string) =>
    marks.filter((mark) => mark.passage === id && (mark.sure || mark.id === chosen))
  const apply = (mark: ShownMark, suggestion: string) => {
    const changed = withSuggestion(content, mark, suggestion)
    if (changed) void desk.send(changed)
  }
  const below = (id: string) => (
    <>
      <OddityNotes oddities={oddities.get(id) ?? []} />
      <MarkList marks={shown(id)} onApply={typing ? undefined : apply} />
    </>
  )
  const instead = (one: Provision) =>
    typing?.at === one.id ? (
      <ProvisionEditor desk={desk} label={one.label || '条文'} hint={hintOf(one)} />
    ) : undefined
  const beside = (one: Provision) =>
    may.edit && !typing ? (
      <Button look="quiet" onPress={() => desk.begin(one.id)}>
        改
      </Button>
    ) : null

  return (
    <View className="text-panel">
      {!typing &&
        may.edit &&
        leftOver.map(({ content: { at, text }, at: writtenAt }) => (
          <LeftOver
            key={at}
            text={text}
            where={at === 'whole' ? '全文' : nameIn(content, at)}
            gone={typedAt(content, at) === undefined}
            when={dateAndTime(writtenAt)}
            onRestore={() => {
              desk.begin(at)
              // Once the editor stands there.
              setTimeout(() => scrollToId(placeOf(at)), 100)
            }}
            onDrop={() => desk.drop(at)}
          />
        ))}
      {read && <MarkSummary marks={read} how="划线处查看，点建议即可改正。" />}
      {/* Of a suggestion that was accepted without an editor. */}
      {!typing && <ProblemBanner problem={desk.problem} />}
      {typing?.at === 'whole' ? (
        <ProvisionEditor
          desk={desk}
          label="全文"
          hint="第一行是标题；一条、一款、一项各占一行，编号照写；表格的行写成“| 甲 | 乙 |”。"
        />
      ) : (
        <RuleSheet
          content={content}
          below={below}
          instead={instead}
          beside={beside}
          underlined={underlined(marks)}
          onPressUnderlined={(id, { offset, length }) => setChosen(`${id}:${offset}:${length}`)}
        />
      )}
      {may.edit && !typing && (
        <View className="text-panel__whole">
          <Button onPress={() => desk.begin('whole')}>改标题、题注或整篇</Button>
        </View>
      )}
    </View>
  )
}

const hintOf = (one: Provision): string =>
  isHeading(one)
    ? '只改这一行标题，下面的条文不动。'
    : '一款、一项各占一行，编号照写。另起一行写“第X条 ……”就增加一条；全部删去就删去这一条。'

interface LeftOverProps {
  text: string
  /** 第三条; empty where the place has no name. */
  where: string
  /** What it was typed in place of is no longer there. */
  gone: boolean
  when: string
  onRestore: () => void
  onDrop: () => void
}

function LeftOver({ text, where, gone, when, onRestore, onDrop }: LeftOverProps) {
  if (!gone)
    return <LeftOverBanner when={when} where={where} onRestore={onRestore} onDrop={onDrop} />
  return (
    <Banner look="warn">
      <View>{`本机留有 ${when} 写下、没有保存的文字，但那一条已不在草案里：`}</View>
      <View className="text-panel__left">{text}</View>
      <Button onPress={onDrop}>不要了</Button>
    </Banner>
  )
}
