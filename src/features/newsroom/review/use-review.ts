import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'

export type Review = OutputNamed<'news.openReview'>

/** Which dialog is open over the review. */
export type Asking =
  | 'approve'
  | 'return'
  | 'paper'
  | 'vote'
  | 'schedule'
  | 'withdraw'
  | 'edit'
  | { decideOn: string; about: string; title: string; reasons: readonly string[] }

/** A story under review, and what is being asked about it. */
export function useReview(id: string) {
  const { output: review, problem, reload } = useQuery('news.openReview', { id })
  const [asking, setAsking] = useState<Asking>()
  return {
    review,
    problem,
    reload,
    asking,
    ask: setAsking,
    dismiss: () => setAsking(undefined),
    /** Something was done: look again. */
    done: () => {
      setAsking(undefined)
      void reload()
    },
  }
}

/** A review that is there, and its dialogs. */
export type ReviewDesk = ReturnType<typeof useReview> & { review: Review }
