import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { DragList } from '@/ui/drag-list'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { TextInput } from '@/ui/text-input'

export interface ListItem {
  /** What is shown and searched. */
  title: string
  note?: string | undefined
}

interface ListPanelProps {
  title: string
  /** How a line is written, below the heading. */
  hint: string
  items: readonly ListItem[]
  /** A line as typed → whether it could be taken. Absent where the list may only be read. */
  onAdd?: ((line: string) => boolean) | undefined
  onEdit?: ((index: number) => void) | undefined
  onRemove?: ((index: number) => void) | undefined
  /** Where their order says something. */
  onMove?: ((from: number, to: number) => void) | undefined
}

/** Lines shown until somebody asks for more: the lists grow long. */
const few = 8

/** One of the office's lists: searched, added to at the top, taken from. */
export function ListPanel(props: ListPanelProps) {
  const { title, hint, items, onAdd, onEdit, onRemove, onMove } = props
  const [text, setText] = useState('')
  const [all, setAll] = useState(false)
  const wanted = text.trim()
  const matching = items
    .map((item, index) => ({ ...item, index }))
    .filter((item) => !wanted || `${item.title}${item.note ?? ''}`.includes(wanted))
  const shown = all || wanted ? matching : matching.slice(0, few)
  return (
    <Panel title={`${title}（${items.length}）`}>
      {onAdd && <View className="type-small">{hint}</View>}
      <View className="list-panel__add">
        <TextInput
          label={title}
          value={text}
          onInput={setText}
          placeholder={onAdd ? '查找，或输入新的一条' : '查找'}
          maxLength={300}
        />
        {onAdd && (
          <Button disabled={!wanted} onPress={() => onAdd(wanted) && setText('')}>
            加入
          </Button>
        )}
      </View>
      {matching.length === 0 && (
        <View className="type-body">{wanted ? '没有这一条。' : '还没有内容。'}</View>
      )}
      <RowList>
        <DragList
          items={shown}
          idOf={(item) => `${item.title}#${onMove ? (item.note ?? '') : item.index}`}
          called="条"
          // Among some that were found, a place is none of the whole.
          disabled={!onMove || wanted !== ''}
          onMove={(from, to) => onMove?.(from, to)}
        >
          {(item, _, handle) => (
            <Row
              title={item.title}
              note={item.note}
              aside={
                onRemove && (
                  <>
                    {handle}
                    {onMove && item.index > 0 && (
                      <Button look="quiet" onPress={() => onMove(item.index, item.index - 1)}>
                        上移
                      </Button>
                    )}
                    {onEdit && (
                      <Button look="quiet" onPress={() => onEdit(item.index)}>
                        修改
                      </Button>
                    )}
                    <Button look="quiet" onPress={() => onRemove(item.index)}>
                      移除
                    </Button>
                  </>
                )
              }
            />
          )}
        </DragList>
      </RowList>
      {shown.length < matching.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {`全部 ${matching.length} 条`}
        </Button>
      )}
    </Panel>
  )
}
