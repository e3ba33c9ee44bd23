import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { OpinionCard } from './opinion-card'
import type { OpinionRow } from './use-opinions'

interface OpinionDialogProps {
  row: OpinionRow
  mayAnswer: boolean
  onAnswered: Parameters<typeof OpinionCard>[0]['onAnswered']
  /** Once it has its first answer: on to the next. */
  onNext: () => void
  onDismiss: () => void
}

/** One opinion of the table, with the words it is about. */
export const OpinionDialog = ({ row, onDismiss, onNext, ...card }: OpinionDialogProps) => (
  <Dialog
    title={row.about}
    kept="写下的理由留在本机，再打开这条意见可以接着写；采纳情况要重新选。"
    onDismiss={onDismiss}
  >
    {row.provision && <View className="type-small">{row.provision}</View>}
    {/* The dialog stays from one to the next, and with it the way back for the keyboard. */}
    <OpinionCard key={row.id} row={row} onFirstAnswer={onNext} {...card} />
    <DialogButtons>
      <Button onPress={onDismiss}>关闭</Button>
    </DialogButtons>
  </Dialog>
)
