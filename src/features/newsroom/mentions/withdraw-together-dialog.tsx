import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { limits } from '@domain/vocabulary/limits'
import { TakeDownDialog, type TakenDown } from '../take-down-dialog'

interface WithdrawTogetherDialogProps {
  ids: readonly string[]
  onDone: () => void
  /** `some`: a part was taken down before. */
  onDismiss: (some: boolean) => void
}

const most = limits.takenDownTogether

/** Takes several stories down: so many at once, all of them or none; pressed again after a failure, the rest. */
export function WithdrawTogetherDialog({ ids, onDone, onDismiss }: WithdrawTogetherDialogProps) {
  const withdraw = useCommand('news.withdrawTogether')
  const [left, setLeft] = useState(ids)
  const [running, setRunning] = useState(false)
  const confirm = async (said: TakenDown) => {
    setRunning(true)
    let rest = left
    while (rest.length > 0 && (await withdraw.run({ ids: rest.slice(0, most), ...said }))) {
      rest = rest.slice(most)
      setLeft(rest)
    }
    setRunning(false)
    if (rest.length === 0) onDone()
  }
  const done = ids.length - left.length
  const inParts =
    ids.length > most
      ? `每 ${most} 篇为一批，逐批办理；每批要么全部办成，要么一篇不动。`
      : '要么全部办成，要么一篇不动。'
  return (
    <TakeDownDialog
      title={done > 0 ? `已撤下 ${done} 篇，还有 ${left.length} 篇` : `一并撤下 ${ids.length} 篇？`}
      explains={`已发布的撤稿，待发布的停发、退回作者。${inParts}送过公众号的，草稿和文章不会随之撤下，办完后请逐篇打开，到公众号后台删除并登记。`}
      button="一并撤稿、停发"
      problem={withdraw.problem}
      running={running}
      onConfirm={(said) => void confirm(said)}
      onDismiss={() => onDismiss(done > 0)}
    />
  )
}
