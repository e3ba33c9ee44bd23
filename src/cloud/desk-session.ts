import { useSyncExternalStore } from 'react'
import type { Answer } from '@domain/operations/answer'
import type { DeskDoor } from '@domain/operations/desk-door'
import type { RefusalCode } from '@domain/vocabulary/refusals'
import type * as z from 'zod'
import { askDesk } from '@/platform/ask-desk'
import { forgetHere } from '@/platform/forget-here'
import { heardFromCloud } from './clock'

export type Session = z.output<DeskDoor['session']['output']>

/** Whether somebody is logged in at this browser. */
export interface DeskLogin {
  /** looking: not known yet. framed: the page lies inside another one, and does nothing. */
  phase: 'looking' | 'out' | 'in' | 'framed' | 'failed'
  /** Who was in last, since the page was opened. */
  session?: Session | undefined
  /** Why nobody is in. */
  because?: RefusalCode | undefined
  /** Is in, and wants twelve new hours before these are over. */
  renewing?: boolean
}

let login: DeskLogin = { phase: 'looking' }
const listeners = new Set<() => void>()
let waiting: (() => void)[] = []

function become(next: DeskLogin): void {
  login = next
  listeners.forEach((tell) => tell())
  if (next.phase !== 'in') return
  const released = waiting
  waiting = []
  released.forEach((go) => go())
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useDeskLogin = (): DeskLogin =>
  useSyncExternalStore(
    subscribe,
    () => login,
    () => login,
  )

/** Finds out who is logged in, when the page opens. */
export async function lookWhoIsIn(): Promise<void> {
  if (window.top !== window.self) return become({ phase: 'framed' })
  try {
    const answer = await askDesk('session', {})
    if (answer.ok) {
      heardFromCloud(answer.at)
      become({ phase: 'in', session: answer.output })
    } else if ('refusal' in answer) become({ phase: 'out', because: answer.refusal.code })
    else become({ phase: 'failed' })
  } catch {
    become({ phase: 'failed' })
  }
}

const endings = new Set<RefusalCode>([
  'DESK_LOGGED_OUT',
  'DESK_SESSION_ENDED',
  'DESK_SESSION_OVER',
  'DESK_OFFICE_ENDED',
])

/**
 * Asks as soon as somebody is in. When the session turns out to be over the question waits, with what was typed still
 * on the page, and is asked again after the next log-in.
 */
export async function throughDesk<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (;;) {
    if (login.phase !== 'in') await new Promise<void>((go) => waiting.push(go))
    const answer = await ask()
    if (answer.ok || !('refusal' in answer) || !endings.has(answer.refusal.code)) return answer
    if (login.phase === 'in')
      become({ phase: 'out', session: login.session, because: answer.refusal.code })
  }
}

/** Somebody has logged in. What another has left open is not for them: then the page begins anew. */
export async function cameIn(session: Session): Promise<void> {
  const before = login.session
  if (before && before.personId !== session.personId) {
    await forgetHere()
    window.location.hash = ''
    window.location.reload()
    return
  }
  become({ phase: 'in', session })
}

/** Whether somebody has logged in meanwhile, in another tab; a failure leaves things as they are. */
export async function lookAgain(): Promise<void> {
  const answer = await askDesk('session', {}).catch(() => undefined)
  if (answer?.ok && login.phase === 'out') await cameIn(answer.output)
}

export const renew = (renewing: boolean): void => become({ ...login, renewing })

/** Ends the session, and leaves nothing of it in this browser. */
export async function logOut(): Promise<void> {
  const answer = await askDesk('log-out', {})
  if (!answer.ok) throw new Error('not logged out')
  await forgetHere()
  window.location.hash = ''
  window.location.reload()
}
