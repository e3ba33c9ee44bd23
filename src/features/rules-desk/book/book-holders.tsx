import { View } from '@tarojs/components'
import { useState } from 'react'
import { goTo } from '@/platform/go'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import { ladderStepLabels } from '@domain/dispatch/ladder'
import type { OutputNamed } from '@domain/operations'
import type { Book } from '@domain/vocabulary/rulebook'
import { AddHoldersDialog } from './add-holders-dialog'

type Desk = OutputNamed<'rules.openBookDesk'>
type Dispatched = NonNullable<Desk['dispatch']>

interface BookHoldersProps {
  book: Book
  desk: Desk
  dispatch: Dispatched
  onAdded: () => void
}

/** How the issue that holds fares, and the way to organs it was not sent to; names and reminders are on its board. */
export function BookHolders({ book, desk, dispatch, onAdded }: BookHoldersProps) {
  const { id, total, made, signed, next } = dispatch
  const [adding, setAdding] = useState(false)
  const edition = desk.next - 1
  const without = desk.organs.filter(({ chosen }) => !chosen)
  const unsigned = total - signed
  return (
    <Panel title={`第${edition}版签收 ${signed}／${total}`}>
      <View className="type-body">
        {made < total
          ? `正在逐个发出：已列出 ${made} / ${total} 个单位，几分钟内完成。`
          : unsigned > 0
            ? `还有 ${unsigned} 个单位没有签收。${whatIsNext(next)}`
            : '各单位都已签收。'}
      </View>
      <ActionRow>
        <Button onPress={() => goTo(`/packages/meetings/board/index?id=${id}`)}>看签收情况</Button>
        {desk.mayIssue && without.length > 0 && (
          <Button onPress={() => setAdding(true)}>补发给其他单位</Button>
        )}
      </ActionRow>
      {adding && (
        <AddHoldersDialog
          book={book}
          edition={edition}
          organs={without}
          onAdded={() => {
            setAdding(false)
            onAdded()
          }}
          onDismiss={() => setAdding(false)}
        />
      )}
    </Panel>
  )
}

/** By the clock of the office: its settings say when, and quiet hours put it off. */
const whatIsNext = (next: Dispatched['next']): string =>
  next
    ? `下一步：${dateAndTime(next.at)} ${ladderStepLabels[next.step]}。`
    : '催办的各步都已做过，请看签收情况，逐个联系。'
