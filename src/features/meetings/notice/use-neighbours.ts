import { useQuery } from '@/cloud/use-query'
import { neighbours } from '@domain/review/neighbours'

/** The notices before and after this one among those that wait for the caller's review, as they were on opening it. */
export function useNeighbours(id: string, wanted: boolean) {
  const items = useQuery('notices.waiting', wanted ? {} : undefined).output?.items ?? []
  const ids = items.flatMap((item) => (item.kind === 'noticeReview' ? item.id : []))
  return neighbours(ids, id)
}
