import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { PaperDialog as Asked } from '@/ui/paper-dialog'
import { dayOf } from '@domain/dates/day'
import { labelOfStage, storyStages } from '@domain/review/chain'
import { keepSheet } from '../bring-in'
import { usePicture } from '../use-picture'
import type { Review } from './use-review'

interface PaperDialogProps {
  review: Review
  onDone: () => void
  onDismiss: () => void
}

/** 线下签批补录 of a story. */
export function PaperDialog({ review, onDone, onDismiss }: PaperDialogProps) {
  const { id, revision, stage } = review.story
  const { output } = useQuery('news.listSigners', { id })
  const { picture, sending, choose, problem } = usePicture(undefined, (chosen) =>
    keepSheet(id, chosen),
  )
  const enter = useCommand('news.enterPaperSignature')
  return (
    <Asked
      stage={labelOfStage(storyStages, stage ?? '')}
      signers={output?.signers}
      photo={{ url: picture?.url, choosing: sending, onChoose: () => void choose() }}
      today={dayOf(cloudNow())}
      maxRemarks={500}
      busy={enter.running}
      problem={enter.problem ?? problem}
      onEnter={(signature) => {
        if (!picture) return
        const input = { id, revision, ...signature, photo: picture.fileId }
        void enter.run(input).then((entered) => entered && onDone())
      }}
      onDismiss={onDismiss}
    />
  )
}
