import { randomBytes } from 'node:crypto'
import { WireError } from './wire'

/** Who sends an SDK request: an invocation of a function, or a process that was handed the master token. */
export interface SdkCaller {
  /** Absent for a process outside the functions, which may do everything. */
  functionName?: string
  /** The user on whose behalf the function runs; none when a timer runs it. */
  openid?: string
}

/** The tokens that tell the embedded cloud who is asking. */
export interface Callers {
  readonly masterToken: string
  /** A token that holds until `revoke`. */
  issue(caller: SdkCaller): string
  revoke(token: string): void
  identify(token: unknown): SdkCaller
}

export function startCallers(): Callers {
  const masterToken = randomBytes(18).toString('base64url')
  const issued = new Map<string, SdkCaller>([[masterToken, {}]])
  return {
    masterToken,
    issue(caller) {
      const token = randomBytes(18).toString('base64url')
      issued.set(token, caller)
      return token
    },
    revoke: (token) => void issued.delete(token),
    identify(token) {
      const caller = typeof token === 'string' ? issued.get(token) : undefined
      if (caller) return caller
      throw new WireError(
        'INVALID_REQUEST_SOURCE',
        'no running invocation holds this token: work was left running after the function answered, or the process was not given the environment of the embedded cloud',
      )
    },
  }
}
