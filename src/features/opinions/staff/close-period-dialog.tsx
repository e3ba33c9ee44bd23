import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { say } from '@/platform/say'
import { SimpleDialog } from '@/ui/simple-dialog'
import type { Existing } from './open-period-dialog'

interface ClosePeriodDialogProps {
  edition: Existing
  onDone: () => void
  onDismiss: () => void
  /** Somebody was there meanwhile: the edition is looked at again. */
  reload: () => Promise<void>
}

/** 提前结束, with the reason. */
export function ClosePeriodDialog({ edition, onDone, onDismiss, reload }: ClosePeriodDialogProps) {
  const close = useCommand('rules.closePeriod')
  useReloadAfterRefusal(close.problem, reload)
  const { id, revision } = edition
  const run = async (reason: string) => {
    if (!(await close.run({ id, revision, reason }))) return
    say('已结束征求意见')
    onDone()
  }
  return (
    <SimpleDialog
      title="提前结束征求意见"
      says="结束后不再收意见；已收到的仍要逐条答复。"
      words={{
        ...{ label: '提前结束的原因', placeholder: '例如：有关单位均已反馈' },
        ...{ most: 200, least: 1 },
      }}
      confirm="提前结束"
      danger
      busy={close.running}
      problem={close.problem}
      onConfirm={(reason) => void run(reason)}
      onDismiss={onDismiss}
    />
  )
}
