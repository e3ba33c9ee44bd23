import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** True when the built file is there and none of the sources, nor anything in them, was changed since. */
export function isNewer(built: string, sources: readonly string[]): boolean {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && sources.every((source) => latestChange(source) <= made)
}

function latestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}
