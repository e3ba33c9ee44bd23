/** A list that comes page by page, as its foot or its table needs it (cloud/use-pages). */
export interface ListPages {
  /** There are rows that are not here yet. */
  more: boolean
  loadingMore: boolean
  problem?: { says: string; next: string } | undefined
  loadMore(): Promise<void>
  loadRest(): Promise<void>
  /** What failed, once more. */
  retry(): Promise<void>
}
