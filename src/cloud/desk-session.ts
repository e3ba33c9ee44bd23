import type { Answer } from '@domain/operations/answer'
import type { DeskDoor } from '@domain/operations/desk-door'
import type { RefusalCode } from '@domain/vocabulary/refusals'
import type * as z from 'zod'
import { askDesk } from '@/platform/ask-desk'
import { door } from '@/platform/door'
import { forgetHere, lastHere, noteHere } from '@/platform/last-here'
import { shown } from '@/platform/shown'
import { shutPage } from '@/platform/shut-page'
import { askNoMore } from '@/platform/use-unsaved'
import { cloudNow, heardFromCloud } from './clock'

export type Session = z.output<DeskDoor['session']['output']>

/** Whether somebody is logged in at this browser. */
export interface DeskLogin {
  /** looking: not known yet. framed: the page lies inside another one, and does nothing. cookieless: no log-in would hold. */
  phase: 'looking' | 'out' | 'in' | 'framed' | 'cookieless' | 'failed'
  /** Who was in last, since the page was opened. */
  session?: Session | undefined
  /** Why nobody is in. */
  because?: RefusalCode | undefined
  /** Is in, and wants twelve new hours before these are over. */
  renewing?: boolean
}

let login: DeskLogin = { phase: 'looking' }
const { use, tell } = shown(() => login)
export const useDeskLogin = use
let waiting: (() => void)[] = []

function become(next: DeskLogin): void {
  login = next
  shutPage(next.phase !== 'in')
  tell()
  if (next.phase !== 'in') return
  const released = waiting
  waiting = []
  released.forEach((go) => go())
}

/** Nobody is in any more; what was typed stays on the page, out of sight. */
function wentOut(because: RefusalCode): void {
  if (login.phase === 'in') become({ phase: 'out', session: login.session, because })
}

/** Nothing that is on the page is for whoever is here now. */
function beginAnew(): void {
  become({ phase: 'looking' })
  askNoMore()
  window.location.hash = ''
  window.location.reload()
}

/** Finds out who is logged in, when the page opens. */
export async function lookWhoIsIn(): Promise<void> {
  if (window.top !== window.self) return become({ phase: 'framed' })
  if (!navigator.cookieEnabled) return become({ phase: 'cookieless' })
  try {
    const answer = await askDesk('session', {})
    if (answer.ok) {
      heardFromCloud(answer.at)
      await cameIn(answer.output)
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

/** When somebody is in; at once where nobody has to be. */
export const onceIn = (): Promise<void> =>
  process.env.TARO_ENV !== 'h5' || door !== 'desk' || login.phase === 'in'
    ? Promise.resolve()
    : new Promise((go) => waiting.push(go))

/**
 * Asks as soon as somebody is in, in their name. When the session turns out to be over the question waits, with what was
 * typed still on the page, and is asked again after the next log-in. When somebody else is in by now, the page is theirs.
 */
export async function throughDesk<T>(
  ask: (personId: string) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  for (;;) {
    await onceIn()
    const asking = login
    const answer = await ask(asking.session?.personId ?? '')
    const code = !answer.ok && 'refusal' in answer ? answer.refusal.code : undefined
    if (code === 'DESK_SOMEBODY_ELSE') {
      await lookAgain()
      // Who it is could not be learned: asking on without a pause would help nobody.
      if (login === asking) return answer
    } else if (!code || !endings.has(code)) return answer
    // An answer of before the last log-in says nothing about that.
    else if (login === asking) wentOut(code)
  }
}

/** Somebody has logged in. What another has left, on the page or in this browser, is not for them. */
export async function cameIn(session: Session): Promise<void> {
  const { personId } = session
  const left = lastHere()
  const leftByAnother = left !== undefined && left !== personId
  const openedByAnother = login.session !== undefined && login.session.personId !== personId
  if (leftByAnother || openedByAnother) become({ phase: 'looking' })
  if (leftByAnother) await forgetHere()
  noteHere(session)
  if (leftByAnother || openedByAnother) beginAnew()
  else become({ phase: 'in', session })
}

/** Whether somebody logged in or out meanwhile, in another tab or on the phone; a failure leaves things as they are. */
export async function lookAgain(): Promise<void> {
  const before = login
  const answer = await askDesk('session', {}).catch(() => undefined)
  if (!answer || login !== before) return
  if (answer.ok) {
    const { phase, session } = before
    const { personId, until } = answer.output
    const asBefore = session?.personId === personId && session.until === until
    if (phase !== 'in' || !asBefore) await cameIn(answer.output)
  } else if ('refusal' in answer && endings.has(answer.refusal.code)) wentOut(answer.refusal.code)
}

/** The twelve hours end without anybody asking anything. */
export function lookAtTheClock(): void {
  const { session } = login
  if (session && session.until <= cloudNow()) wentOut('DESK_SESSION_OVER')
}

/** What another tab did concerns this one, too. */
export function heardOfOtherTab(what: 'logged in' | 'forgotten'): void {
  if (what === 'logged in') void lookAgain()
  else if (login.phase !== 'framed') beginAnew()
}

export const renew = (renewing: boolean): void => become({ ...login, renewing })

/** Ends the session, and leaves nothing of it in this browser. Rejects when it still stands. */
export async function logOut(): Promise<void> {
  const answer = await askDesk('log-out', {}, login.session?.personId)
  if (!answer.ok && 'refusal' in answer && answer.refusal.code === 'DESK_SOMEBODY_ELSE')
    return lookAgain()
  if (!answer.ok) throw new Error('not logged out')
  await forgetHere()
  beginAnew()
}
