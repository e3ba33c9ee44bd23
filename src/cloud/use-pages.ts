import { useCallback, useEffect, useRef, useState } from 'react'
import { asProblem, type Problem } from './problem'

export interface Page<Row> {
  rows: Row[]
  cursor?: string | undefined
}

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
  reload(): Promise<void>
}

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
  const fetching = useRef(fetchPage)
  fetching.current = fetchPage

  const load = useCallback(async (from: string | undefined) => {
    const turn = ++latest.current
    setBusy(from ? 'more' : 'first')
    setProblem(undefined)
    try {
      const page = await fetching.current(from)
      if (turn !== latest.current) return undefined
      setRows((before) => (from ? [...before, ...page.rows] : page.rows))
      setCursor(page.cursor)
      return page.cursor
    } catch (error) {
      if (turn === latest.current) setProblem(asProblem(error))
      return undefined
    } finally {
      if (turn === latest.current) setBusy(undefined)
    }
  }, [])

  useEffect(() => {
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
