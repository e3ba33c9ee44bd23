import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { Skeleton } from '@/ui/skeleton'
import type { BoardRow } from './use-board'

interface AssignDialogProps {
  id: string
  /** Those in sight who have not signed. */
  rows: readonly BoardRow[]
  onDone: () => void
  onDismiss: () => void
}

/** One command names no more. */
const most = 200

/** 指定由谁打电话: for those who have not signed, as the list is narrowed down now. */
export function AssignDialog({ id, rows, onDone, onDismiss }: AssignDialogProps) {
  const [callerId, setCallerId] = useState<string>()
  const staff = useQuery('notices.listCallers', {})
  const assign = useCommand('notices.assignCaller')
  const receiptIds = rows.slice(0, most).map((row) => row.id)
  const run = async () => {
    if (!callerId) return
    const answer = await assign.run({ id, receiptIds, callerId })
    if (!answer) return
    say(`已交给一人打电话：${answer.assigned} 个`)
    onDone()
  }
  return (
    <Dialog title={`这 ${receiptIds.length} 个由谁打电话？`} onDismiss={onDismiss}>
      <View className="type-small">
        {rows
          .slice(0, 12)
          .map(({ name }) => name)
          .join('、')}
        {rows.length > 12 ? '等' : ''}
      </View>
      {!staff.output && !staff.problem && <Skeleton rows={2} />}
      {staff.output?.callers.map(({ id: person, name }) => (
        <CheckRow
          key={person}
          text={name}
          checked={person === callerId}
          onChange={() => setCallerId(person)}
        />
      ))}
      <ProblemBanner problem={staff.problem ?? assign.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={assign.running}
          disabled={!callerId || receiptIds.length === 0}
          onPress={() => void run()}
        >
          指定
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
