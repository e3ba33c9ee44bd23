import { say } from '@/platform/say'
import { AdoptionDialog } from './adoption-dialog'
import { CorrectDialog } from './correct-dialog'
import { RecordDialog } from './record-dialog'
import { RemoveDialog } from './remove-dialog'
import type { SubmissionRow } from './use-submissions'

export type Asking =
  | { act: 'record'; story?: { id: string; title: string } }
  | { act: 'adopt' | 'correct' | 'remove'; row: SubmissionRow }

interface SubmissionDialogsProps {
  asking: Asking | undefined
  onDone: () => void
  onDismiss: () => void
}

/** The one dialog that is open, if any. */
export function SubmissionDialogs({ asking, onDone, onDismiss }: SubmissionDialogsProps) {
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
