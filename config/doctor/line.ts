/** ✓ as it should be; ✗ to be mended; — not there, and only some need it. */
export interface Line {
  mark: '✓' | '✗' | '—'
  says: string
  /** What to do; with ✗ always. */
  next?: string
}

export const right = (says: string): Line => ({ mark: '✓', says })
export const wrong = (says: string, next: string): Line => ({ mark: '✗', says, next })
export const absent = (says: string, next?: string): Line => ({
  mark: '—',
  says,
  ...(next ? { next } : {}),
})

export const lineText = ({ mark, says, next }: Line): string =>
  `${mark} ${says}${next ? `\n    → ${next}` : ''}`
