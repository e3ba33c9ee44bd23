import { useEffect } from 'react'
import type { Problem } from './problem'

/** What was refused may mean that the thing is not what the screen shows: looks again. */
export function useReloadAfterRefusal(
  problem: Problem | undefined,
  reload: () => Promise<void>,
): void {
  const refused = problem?.code !== undefined
  useEffect(() => {
    if (refused) void reload()
  }, [refused, reload])
}
