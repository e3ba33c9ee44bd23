export interface Page<Row> {
  rows: Row[]
  cursor?: string | undefined
}

/** What of a list is on screen. */
export interface Here {
  pages: number
  /** To the last row. */
  whole: boolean
}

/**
 * Everything that is on screen once more: as many pages as there are, and to the end where the end was there, for a
 * list may have grown. Throws as `fetchPage` does; then what is on screen is still whole.
 */
export async function pagesAgain<Row>(
  fetchPage: (cursor: string | undefined) => Promise<Page<Row>>,
  { pages, whole }: Here,
  stillWanted: () => boolean,
): Promise<Page<Row> & { pages: number }> {
  const first = await fetchPage(undefined)
  const rows = [...first.rows]
  let { cursor } = first
  let fetched = 1
  while (cursor !== undefined && (whole || fetched < pages) && stillWanted()) {
    const next = await fetchPage(cursor)
    rows.push(...next.rows)
    cursor = next.cursor
    fetched++
  }
  return { rows, cursor, pages: fetched }
}
