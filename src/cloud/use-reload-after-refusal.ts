import { useEffect, useRef } from 'react'
import type { Problem } from './problem'

/** What was refused may mean that the thing is not what the screen shows: looks again, once for each refusal. */
export function useReloadAfterRefusal(
  problem: Problem | undefined,
  reload: () => Promise<void>,
): void {
  const latest = useRef(reload)
  latest.current = reload
  useEffect(() => {
    if (problem?.code !== undefined) void latest.current()
  }, [problem])
}
