import { View } from '@tarojs/components'
import type { Problem } from '@/cloud/problem'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import type { OpinionsHead } from './use-opinions'

interface SheetsDialogProps {
  head: OpinionsHead
  busy: boolean
  problem?: Problem | undefined
  onChoose: (sheet: { text: number; part: number }) => void
  onDismiss: () => void
}

/** The summary in several files, where one does not hold all opinions. */
export function SheetsDialog({ head, busy, problem, onChoose, onDismiss }: SheetsDialogProps) {
  const nameOf = (text: number) => head.periods.find((one) => one.text === text)?.name ?? ''
  return (
    <Dialog title="导出采纳情况汇总表" onDismiss={onDismiss}>
      <View className="type-body">
        意见较多，一个文件放不下，请逐件导出。征求意见期间还会有新的意见，截止后再导出为准。
      </View>
      <RowList>
        {head.sheets.map(({ text, part, from, to }) => (
          <Row
            key={`${text}.${part}`}
            title={nameOf(text)}
            note={`第 ${from} 条至第 ${to} 条`}
            aside={
              <Button busy={busy} onPress={() => onChoose({ text, part })}>
                导出
              </Button>
            }
          />
        ))}
      </RowList>
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>关闭</Button>
      </DialogButtons>
    </Dialog>
  )
}
