import { useRef } from 'react'
import { useQuery } from '@/cloud/use-query'
import { neighbours } from '@domain/review/neighbours'
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
  const ids = rows.map(({ id }) => id)
  return neighbours(ids, review?.story.id ?? '')
}

function viewOf({ may, story }: Review): DeskView {
  if (may.approve || may.return) return 'waiting'
  return story.status === 'draft' ? 'mine' : story.status
}
