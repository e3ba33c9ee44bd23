import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { DragList, withMovedTo } from '@/ui/drag-list'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { bookLabels } from '@domain/vocabulary/rulebook'
import { partsToArrange } from './filter-rules'
import type { RuleRow } from './use-rules'

interface ArrangeDialogProps {
  rules: readonly RuleRow[]
  reload: () => Promise<void>
  onArranged: () => void
  onDismiss: () => void
}

const idsOf = (rules: readonly RuleRow[]) => rules.map(({ ruleId }) => ruleId)

/** 排次序: the rules of one 编, as they are to stand in the book from now on. */
export function ArrangeDialog({ rules, reload, onArranged, onDismiss }: ArrangeDialogProps) {
  const parts = partsToArrange(rules)
  const [chosen, setChosen] = useState(parts[0]?.key)
  const [moved, setMoved] = useState<{ rules: readonly RuleRow[]; before: string[] }>()
  const arrange = useCommand('rules.arrangeRules')
  const part = parts.find(({ key }) => key === chosen)
  const shown = moved?.rules ?? part?.rules ?? []
  // What was seen when the first was moved, whatever the list behind shows by now.
  const move = (from: number, to: number) =>
    setMoved({
      rules: withMovedTo(shown, from, to),
      before: moved?.before ?? idsOf(shown),
    })
  const run = async () => {
    if (!part || !moved) return
    const { book, name } = part
    const input = { book, part: name, ruleIds: idsOf(moved.rules), before: moved.before }
    if (await arrange.run(input)) onArranged()
  }
  /** Somebody else's order is looked at before it is replaced. */
  const lookAgain = async () => {
    await reload()
    setMoved(undefined)
    arrange.forget()
  }
  return (
    <Dialog title="排次序" changed={moved !== undefined} onDismiss={onDismiss}>
      {parts.length > 1 && (
        <Chips
          label="哪一编"
          options={parts.map(({ key, book, name }) => ({
            value: key,
            text: `${bookLabels[book]} ${name}`,
          }))}
          value={chosen}
          onChoose={(key) => {
            setChosen(key)
            setMoved(undefined)
          }}
        />
      )}
      <View className="type-small">
        {part
          ? `${bookLabels[part.book]}“${part.name}”在目录和汇编里从上到下按这个次序排列。`
          : '没有哪一编有两件以上制度，不用排。'}
      </View>
      <RowList>
        <DragList items={shown} idOf={({ ruleId }) => ruleId} called="件" onMove={move}>
          {({ title }, place, handle) => (
            <Row
              title={`${place + 1}. ${title}`}
              aside={
                <>
                  {handle}
                  <Button
                    look="quiet"
                    disabled={place === 0}
                    onPress={() => move(place, place - 1)}
                  >
                    上移
                  </Button>
                </>
              }
            />
          )}
        </DragList>
      </RowList>
      <ProblemBanner problem={arrange.problem} />
      {arrange.problem?.code === 'CHANGED_MEANWHILE' && (
        <Button onPress={() => void lookAgain()}>载入现在的次序</Button>
      )}
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={arrange.running} disabled={!moved} onPress={() => void run()}>
          保存
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
