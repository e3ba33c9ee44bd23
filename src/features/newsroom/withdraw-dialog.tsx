import { useCommand } from '@/cloud/use-command'
import { TakeDownDialog, type TakenDown } from './take-down-dialog'

interface WithdrawDialogProps {
  story: { id: string; title: string }
  onDone: () => void
  onDismiss: () => void
}

/** Takes a story down at once. */
export function WithdrawDialog({ story, onDone, onDismiss }: WithdrawDialogProps) {
  const withdraw = useCommand('news.withdraw')
  const confirm = async (said: TakenDown) => {
    if (await withdraw.run({ id: story.id, ...said })) onDone()
  }
  return (
    <TakeDownDialog
      title={`撤下《${story.title}》？`}
      button="撤稿"
      problem={withdraw.problem}
      running={withdraw.running}
      onConfirm={(said) => void confirm(said)}
      onDismiss={onDismiss}
    />
  )
}
