import { useState } from 'react'
import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { OutputNamed } from '@domain/operations'
import type { StoryStatus } from '@domain/vocabulary/story-status'

export type DeskRow = OutputNamed<'news.listDesk'>['rows'][number]

/** The desk's list of one state, and how many there are of each. */
export function useDesk(status: StoryStatus) {
  const [counts, setCounts] = useState<Partial<Record<StoryStatus, number>>>({})
  const pages = usePages<DeskRow>(status, async (cursor) => {
    const answer = await call('news.listDesk', { status, cursor })
    setCounts(answer.counts)
    return answer
  })
  return { ...pages, counts }
}
