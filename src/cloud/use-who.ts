import { useEffect } from 'react'
import { shown } from '@/platform/shown'
import type { OutputNamed } from '@domain/operations'
import { call } from './call'
import { asProblem, type Problem } from './problem'

/** Who is at this device, and what they may do today. */
export type Who = Pick<OutputNamed<'people.whoAmI'>, 'name' | 'roles'>

interface Known {
  output?: Who | undefined
  problem?: Problem | undefined
}

/** Roles come and go with appointments: what was heard longer ago is asked for anew, and shown meanwhile. */
const freshMs = 5 * 60_000

let known: Known = {}
let heardAt = 0
let asking: Promise<void> | undefined
const { use: useKnown, tell } = shown(() => known)

function hear(next: Known): void {
  known = next
  heardAt = next.output ? Date.now() : 0
  tell()
}

/** Some other answer told who is here: nobody need ask. */
export const heardWho = ({ name, roles }: Who): void => hear({ output: { name, roles } })

const ask = (): Promise<void> =>
  (asking ??= call('people.whoAmI', {})
    .then(heardWho, (error: unknown) => hear({ ...known, problem: asProblem(error) }))
    .finally(() => (asking = undefined)))

/**
 * Who is here: asked once for all screens and kept in memory while the mini-program runs, never on the device.
 * With `asks` false it only listens, for a screen that is told by another answer, or that must cost nothing.
 */
export function useWho(asks = true): Known & { reload(): Promise<void> } {
  const now = useKnown()
  useEffect(() => {
    if (asks && Date.now() - heardAt > freshMs) void ask()
  }, [asks])
  return { ...now, reload: ask }
}
