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
  onArranged: () => void
  onDismiss: () => void
}

/** 排次序: the rules of one 编, as they are to stand in the book from now on. */
export function ArrangeDialog({ rules, onArranged, onDismiss }: ArrangeDialogProps) {
  const parts = partsToArrange(rules)
  const [chosen, setChosen] = useState(parts[0]?.key)
  const [moved, setMoved] = useState<readonly RuleRow[]>()
  const arrange = useCommand('rules.arrangeRules')
  const part = parts.find(({ key }) => key === chosen)
  const shown = moved ?? part?.rules ?? []
  const move = (from: number, to: number) => setMoved(withMovedTo(shown, from, to))
  const run = async () => {
    if (!part) return
    const { book, name } = part
    const ruleIds = shown.map(({ ruleId }) => ruleId)
    if (await arrange.run({ book, part: name, ruleIds })) onArranged()
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
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={arrange.running} disabled={!moved} onPress={() => void run()}>
          保存
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
