import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { limits } from '@domain/vocabulary/limits'
import { TakeDownDialog, type TakenDown } from '../take-down-dialog'

interface WithdrawTogetherDialogProps {
  /** What was chosen, as far as it can still be taken down. */
  ids: readonly string[]
  /** Somebody took one of them down meanwhile: they are looked at again, and `ids` with them. */
  reload: () => Promise<void>
  onDone: () => void
  /** `some`: a part was taken down before. */
  onDismiss: (some: boolean) => void
}

const most = limits.takenDownTogether

/** Takes several stories down: so many at once, all of them or none; pressed again after a failure, the rest. */
export function WithdrawTogetherDialog(props: WithdrawTogetherDialogProps) {
  const { ids, reload, onDone, onDismiss } = props
  const withdraw = useCommand('news.withdrawTogether')
  useReloadAfterRefusal(withdraw.problem, reload)
  const [gone, setGone] = useState<readonly string[]>([])
  const [running, setRunning] = useState(false)
  const left = ids.filter((id) => !gone.includes(id))
  const done = gone.length
  const dismiss = () => onDismiss(done > 0)
  const confirm = async (said: TakenDown) => {
    setRunning(true)
    let rest = left
    while (rest.length > 0 && (await withdraw.run({ ids: rest.slice(0, most), ...said }))) {
      const batch = rest.slice(0, most)
      setGone((before) => [...before, ...batch])
      rest = rest.slice(most)
    }
    setRunning(false)
    if (rest.length === 0) onDone()
  }
  if (left.length === 0 && withdraw.problem)
    return (
      <Dialog title="所选稿件都已不在外，没有要撤的" onDismiss={dismiss}>
        <ProblemBanner problem={withdraw.problem} />
        <DialogButtons>
          <Button onPress={dismiss}>关闭</Button>
        </DialogButtons>
      </Dialog>
    )
  const inParts =
    left.length > most
      ? `每 ${most} 篇为一批，逐批办理；每批要么全部办成，要么一篇不动。`
      : '要么全部办成，要么一篇不动。'
  return (
    <TakeDownDialog
      title={
        done > 0 ? `已撤下 ${done} 篇，还有 ${left.length} 篇` : `一并撤下 ${left.length} 篇？`
      }
      explains={`已发布的撤稿，待发布的停发、退回作者。${inParts}送过公众号的，草稿和文章不会随之撤下，办完后请逐篇打开，到公众号后台删除并登记。`}
      button="一并撤稿、停发"
      problem={withdraw.problem}
      running={running}
      onConfirm={(said) => void confirm(said)}
      onDismiss={dismiss}
    />
  )
}
