import { limits } from '@domain/vocabulary/limits'

/** Cuts the one too many off, and gives the cursor of the next page when there is one. */
export function page<T>(
  found: readonly T[],
  cursorOf: (last: T) => string,
  size: number = limits.pageSize,
) {
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  return { rows, cursor: found.length > rows.length && last ? cursorOf(last) : undefined }
}
