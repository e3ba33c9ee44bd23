import { useCommand } from '@/cloud/use-command'
import { TakeDownDialog, type TakenDown } from '../take-down-dialog'

interface WithdrawTogetherDialogProps {
  ids: readonly string[]
  onDone: () => void
  onDismiss: () => void
}

/** Takes several stories down at once, or none of them. */
export function WithdrawTogetherDialog({ ids, onDone, onDismiss }: WithdrawTogetherDialogProps) {
  const withdraw = useCommand('news.withdrawTogether')
  const confirm = async (said: TakenDown) => {
    if (await withdraw.run({ ids: [...ids], ...said })) onDone()
  }
  return (
    <TakeDownDialog
      title={`一并撤下 ${ids.length} 篇？`}
      explains="已发布的撤稿，待发布的停发、退回作者；要么全部办成，要么一篇不动。送过公众号的，草稿和文章不会随之撤下，办完后请逐篇打开，到公众号后台删除并登记。"
      button="一并撤稿、停发"
      problem={withdraw.problem}
      running={withdraw.running}
      onConfirm={(said) => void confirm(said)}
      onDismiss={onDismiss}
    />
  )
}
