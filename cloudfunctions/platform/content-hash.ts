import { createHash } from 'node:crypto'

/**
 * SHA-256 over content in one fixed form: the same words give the same hash, whatever order they were stored in, and
 * whichever environment keeps the pictures: what was approved stays approved when a backup is restored elsewhere.
 */
export const contentHash = (content: object): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex')

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value === 'string') return value.replace(/^cloud:\/\/[^/]+\//, 'cloud:///')
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined && field !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, field]) => [key, inOrder(field)]))
}
