import { cloud } from './cloud'
import { isProven } from './owner-proof'
import { secret } from './secrets'
import type { Main } from './serve-timers'

/**
 * Acts for the owner of the environment, who asks through the management API: `{ act: 'restore', input, proof }`. Whoever
 * comes through WeChat has an OPENID, and gets to `main`. Who comes without one need not be the owner, since CloudBase
 * lets in whom the security rules of functions let in, so each act is proven. Rejects one that is not.
 */
export function withOwner(
  main: Main,
  acts: Readonly<Record<string, (input: unknown) => Promise<unknown>>>,
): Main {
  return async (event) => {
    const { act, input, proof } = (event ?? {}) as {
      act?: unknown
      input?: unknown
      proof?: unknown
    }
    const known = typeof act === 'string' && Object.hasOwn(acts, act) ? acts[act] : undefined
    if (!known || cloud.getWXContext().OPENID) return main(event)
    if (!isProven({ act: String(act), input, proof }, secret('DESK_KEY')))
      throw new Error('not the owner: asked without proof, or with another DESK_KEY')
    return known(input)
  }
}
