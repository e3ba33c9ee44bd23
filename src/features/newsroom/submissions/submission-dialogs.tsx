import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { AdoptionDialog } from './adoption-dialog'
import { CorrectDialog } from './correct-dialog'
import { RecordDialog } from './record-dialog'
import { RemoveDialog } from './remove-dialog'
import { SubmissionList } from './submission-list'
import type { SubmissionRow } from './use-submissions'

export type Asking =
  | { act: 'record'; story?: { id: string; title: string } }
  | { act: 'see' | 'adopt' | 'correct' | 'remove'; row: SubmissionRow }

interface SubmissionDialogsProps {
  asking: Asking | undefined
  /** Absent for those who may only look. */
  onAct: ((act: 'adopt' | 'correct' | 'remove', row: SubmissionRow) => void) | undefined
  onDone: () => void
  onDismiss: () => void
}

/** The one dialog that is open, if any. */
export function SubmissionDialogs(props: SubmissionDialogsProps) {
  const { asking, onAct, onDone, onDismiss } = props
  if (!asking) return null
  const done = (what: string) => {
    say(what)
    onDone()
  }
  switch (asking.act) {
    case 'record':
      return (
        <RecordDialog
          story={asking.story}
          onDone={(count) => done(`已登记 ${count} 条投稿`)}
          onDismiss={onDismiss}
        />
      )
    case 'see':
      return (
        <Dialog title="投稿记录" onDismiss={onDismiss}>
          <SubmissionList rows={[asking.row]} {...(onAct && { onAct })} />
          <DialogButtons>
            <Button onPress={onDismiss}>关闭</Button>
          </DialogButtons>
        </Dialog>
      )
    case 'adopt':
      return (
        <AdoptionDialog row={asking.row} onDone={() => done('已登记采用')} onDismiss={onDismiss} />
      )
    case 'correct':
      return <CorrectDialog row={asking.row} onDone={() => done('已更正')} onDismiss={onDismiss} />
    case 'remove':
      return <RemoveDialog row={asking.row} onDone={() => done('已删除')} onDismiss={onDismiss} />
  }
}
