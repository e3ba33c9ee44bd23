import { useState } from 'react'
import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import type { OutputNamed } from '@domain/operations'
import type { DeskView } from '@domain/vocabulary/desk-views'
import { limits } from '@domain/vocabulary/limits'

type Listed = OutputNamed<'news.listDesk'>
export type DeskRow = Listed['rows'][number]

/** One list of the desk, how many there are in each, and when something was last published. */
export function useDesk(view: DeskView, wide: boolean) {
  const [about, setAbout] = useState<Pick<Listed, 'counts' | 'lastPublishedAt'>>()
  const pages = usePages<DeskRow>(`${view} ${wide}`, async (cursor) => {
    const size = wide ? limits.tablePage : limits.pageSize
    const answer = await call('news.listDesk', { view, cursor, size })
    setAbout(answer)
    return answer
  })
  return { ...pages, about }
}
