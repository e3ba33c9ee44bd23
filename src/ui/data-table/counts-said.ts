interface Counts {
  /** Rows that are here. */
  all: number
  /** Of them, those that are shown. */
  found: number
  /** There are rows that are not here. */
  more: boolean
}

/** Above the table: how many there are, and what finding and sorting do not reach. */
export function countsSaid({ all, found, more }: Counts): string {
  const shown = found < all ? `，显示 ${found} 条` : ''
  return more
    ? `已载入 ${all} 条${shown}。还有没载入的：查找、筛选和排序只及于已载入的`
    : `共 ${all} 条${shown}`
}

/** On paper, which nobody can ask for the rest: that something is missing, and why. Nothing where all is there. */
export function missingOnPaper({ all, found, more }: Counts): string | undefined {
  const narrowed = found < all ? `按屏幕上的筛选印出 ${found} 条` : `印出 ${found} 条`
  if (more) return `不是全部：${narrowed}，其余没有载入。`
  return found < all ? `不是全部：${narrowed}，共 ${all} 条。` : undefined
}
