import { useRef } from 'react'
import { useQuery } from '@/cloud/use-query'
import type { DeskView } from '@domain/vocabulary/desk-views'
import { limits } from '@domain/vocabulary/limits'
import type { Review } from './use-review'

/**
 * The stories beside this one in the list of the desk it stands in: who reviews goes from one that waits to the next.
 * As it was when this one was opened, so that the next is still the next once this one is done with.
 */
export function useNeighbours(review: Review | undefined, wanted: boolean) {
  const view = useRef<DeskView>()
  if (wanted && review) view.current ??= viewOf(review)
  // As long as the table one comes from; a story further down has no neighbours that are known.
  const list = view.current && { view: view.current, size: limits.tablePage }
  const rows = useQuery('news.listDesk', list).output?.rows ?? []
  const at = rows.findIndex(({ id }) => id === review?.story.id)
  if (at < 0) return { next: undefined, before: undefined }
  // From the last it goes on with the first: who reviews wants none left.
  const next = rows[at + 1] ?? rows[0]
  return {
    next: next?.id === review?.story.id ? undefined : next,
    before: at > 0 ? rows[at - 1] : undefined,
  }
}

function viewOf({ may, story }: Review): DeskView {
  if (may.approve || may.return) return 'waiting'
  return story.status === 'draft' ? 'mine' : story.status
}
