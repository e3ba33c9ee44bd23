import { cloud } from './cloud'
import type { Main } from './serve-timers'

/**
 * Acts for the owner of the environment, who asks through the management API: `{ act: 'restore', input }`. Whoever comes
 * through WeChat has an OPENID, and gets to `main`.
 */
export function withOwner(
  main: Main,
  acts: Readonly<Record<string, (input: unknown) => Promise<unknown>>>,
): Main {
  return async (event) => {
    const { act, input } = (event ?? {}) as { act?: unknown; input?: unknown }
    const known = typeof act === 'string' && Object.hasOwn(acts, act) ? acts[act] : undefined
    return known && !cloud.getWXContext().OPENID ? known(input) : main(event)
  }
}
