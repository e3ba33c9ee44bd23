import { useCallback, useEffect, useRef, useState } from 'react'
import { pagesAgain, type Here, type Page } from './pages-again'
import { asProblem, type Problem } from './problem'

export interface Pages<Row> {
  rows: Row[]
  /** True until the first page is there, and again on a change of `about`. */
  loading: boolean
  loadingMore: boolean
  more: boolean
  problem?: Problem | undefined
  /** Why the rows on the screen are those from before: they could not be had anew. */
  outdated?: Problem | undefined
  loadMore(): Promise<void>
  /** Page after page until all are here, or one fails. */
  loadRest(): Promise<void>
  /** All that is here, anew; it stays on screen until the new is here as well. */
  reload(): Promise<void>
  /** What failed, once more: of the rest goes on where it stopped. */
  retry(): Promise<void>
}

const nothing: Here = { pages: 0, whole: false }

/** A list that is fetched page by page, begun anew whenever `about` changes. */
export function usePages<Row>(
  about: string,
  fetchPage: (cursor: string | undefined) => Promise<Page<Row>>,
): Pages<Row> {
  const [rows, setRows] = useState<Row[]>([])
  const [more, setMore] = useState(false)
  const [busy, setBusy] = useState<'first' | 'more' | undefined>('first')
  const [problem, setProblem] = useState<Problem>()
  const latest = useRef(0)
  const here = useRef(nothing)
  const cursor = useRef<string>()
  const asked = useRef<'first' | 'more' | 'rest'>('first')
  const fetching = useRef(fetchPage)
  fetching.current = fetchPage

  /** Whether it came, and is still wanted. */
  const load = useCallback(async (from: string | undefined): Promise<boolean> => {
    const turn = ++latest.current
    const isLatest = () => turn === latest.current
    setBusy(from ? 'more' : 'first')
    setProblem(undefined)
    try {
      const { pages } = here.current
      const got = from
        ? { ...(await fetching.current(from)), pages: pages + 1 }
        : await pagesAgain((next) => fetching.current(next), here.current, isLatest)
      if (!isLatest()) return false
      here.current = { pages: got.pages, whole: got.cursor === undefined }
      cursor.current = got.cursor
      setRows((before) => (from ? [...before, ...got.rows] : got.rows))
      setMore(got.cursor !== undefined)
      return true
    } catch (error) {
      if (isLatest()) setProblem(asProblem(error))
      return false
    } finally {
      if (isLatest()) setBusy(undefined)
    }
  }, [])

  useEffect(() => {
    here.current = nothing
    cursor.current = undefined
    asked.current = 'first'
    setRows([])
    setMore(false)
    void load(undefined)
  }, [about, load])

  const reload = useCallback(async () => {
    asked.current = 'first'
    await load(undefined)
  }, [load])
  const loadMore = async () => {
    if (!cursor.current || busy) return
    asked.current = 'more'
    await load(cursor.current)
  }
  const loadRest = async () => {
    if (busy) return
    asked.current = 'rest'
    let came = true
    while (came && cursor.current) came = await load(cursor.current)
  }
  const acts = { first: reload, more: loadMore, rest: loadRest }
  return {
    rows,
    loading: busy === 'first',
    loadingMore: busy === 'more',
    more,
    problem,
    outdated: rows.length > 0 && asked.current === 'first' ? problem : undefined,
    ...{ loadMore, loadRest, reload },
    retry: () => acts[asked.current](),
  }
}
