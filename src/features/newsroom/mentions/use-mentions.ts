import { useEffect, useRef } from 'react'
import { call } from '@/cloud/call'
import { usePages } from '@/cloud/use-pages'
import { mayComeDown, type Mention } from './mention'

/**
 * What mentions some words, page by page. What can be taken down stands first, and is read to its end without being
 * asked for; `whole` once it is. So is what follows a page that came empty: its end is not the end.
 */
export function useMentions(text: string) {
  const cameEmpty = useRef(false)
  const pages = usePages<Mention>(text, async (cursor) => {
    if (!text) return { rows: [] }
    const { stories, cursor: next } = await call('news.findMentions', { text, cursor })
    cameEmpty.current = stories.length === 0
    return { rows: stories, cursor: next }
  })
  const { rows, loading, loadingMore, more, problem, loadMore } = pages
  const last = rows.at(-1)
  const whole = !loading && !(more && last && mayComeDown(last))
  const goesOn = !loading && more && (!whole || cameEmpty.current) && !loadingMore && !problem
  useEffect(() => {
    if (goesOn) void loadMore()
  })
  return { ...pages, whole }
}
