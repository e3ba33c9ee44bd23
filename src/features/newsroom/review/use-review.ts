import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'
import type { Undecided } from '../decide-dialog'

export type Review = OutputNamed<'news.openReview'>

/** Which dialog is open over the review. */
export type Asking =
  'approve' | 'return' | 'paper' | 'vote' | 'schedule' | 'withdraw' | 'stop' | 'edit' | Undecided

/** A story under review, and what is being asked about it. */
export function useReview(id: string) {
  const { output: review, problem, reload } = useQuery('news.openReview', { id })
  const [asking, setAsking] = useState<Asking>()
  const done = () => {
    setAsking(undefined)
    void reload()
  }
  return {
    review,
    problem,
    reload,
    asking,
    ask: setAsking,
    /** Whoever turns back may have been told of a change: look again. */
    dismiss: done,
    /** Something was done: look again. */
    done,
  }
}

/** A review that is there, and its dialogs. */
export type ReviewDesk = ReturnType<typeof useReview> & { review: Review }
