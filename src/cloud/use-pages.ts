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
  loadMore(): Promise<void>
  /** Page after page until all are here, or one fails. */
  loadRest(): Promise<void>
  /** All that is here, anew; it stays on screen until the new is here as well. */
  reload(): Promise<void>
}

const nothing: Here = { pages: 0, whole: false }

/** A list that is fetched page by page, begun anew whenever `about` changes. */
export function usePages<Row>(
  about: string,
  fetchPage: (cursor: string | undefined) => Promise<Page<Row>>,
): Pages<Row> {
  const [rows, setRows] = useState<Row[]>([])
  const [cursor, setCursor] = useState<string>()
  const [busy, setBusy] = useState<'first' | 'more' | undefined>('first')
  const [problem, setProblem] = useState<Problem>()
  const latest = useRef(0)
  const here = useRef(nothing)
  const fetching = useRef(fetchPage)
  fetching.current = fetchPage

  /** Gives the cursor of what is not here yet; nothing where there is none, or where it failed. */
  const load = useCallback(async (from: string | undefined) => {
    const turn = ++latest.current
    const isLatest = () => turn === latest.current
    setBusy(from ? 'more' : 'first')
    setProblem(undefined)
    try {
      const { pages } = here.current
      const got = from
        ? { ...(await fetching.current(from)), pages: pages + 1 }
        : await pagesAgain((cursor) => fetching.current(cursor), here.current, isLatest)
      if (!isLatest()) return undefined
      here.current = { pages: got.pages, whole: got.cursor === undefined }
      setRows((before) => (from ? [...before, ...got.rows] : got.rows))
      setCursor(got.cursor)
      return got.cursor
    } catch (error) {
      if (isLatest()) setProblem(asProblem(error))
      return undefined
    } finally {
      if (isLatest()) setBusy(undefined)
    }
  }, [])

  useEffect(() => {
    here.current = nothing
    setRows([])
    setCursor(undefined)
    void load(undefined)
  }, [about, load])

  return {
    rows,
    loading: busy === 'first',
    loadingMore: busy === 'more',
    more: cursor !== undefined,
    problem,
    loadMore: async () => {
      if (cursor !== undefined && !busy) await load(cursor)
    },
    loadRest: async () => {
      if (busy) return
      let from = cursor
      while (from !== undefined) from = await load(from)
    },
    reload: async () => void (await load(undefined)),
  }
}
