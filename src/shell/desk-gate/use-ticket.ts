import { useCallback, useEffect, useState } from 'react'
import { cloudNow, heardFromCloud } from '@/cloud/clock'
import { cameIn } from '@/cloud/desk-session'
import { asProblem, type Problem } from '@/cloud/problem'
import { Failed, Refused } from '@/cloud/problems'
import { askDesk } from '@/platform/ask-desk'
import type { Answer } from '@domain/operations/answer'
import { newSecret } from './secret'

interface Ticket {
  code: string
  picture?: string | undefined
  until: string
  secret: string
}

const everyMs = 2000

/** A code to scan, and whether it has been approved: asked every other second while it holds. */
export function useTicket() {
  const [ticket, setTicket] = useState<Ticket>()
  const [problem, setProblem] = useState<Problem>()
  const [secondsLeft, setSecondsLeft] = useState(0)

  const renew = useCallback(async () => {
    setProblem(undefined)
    setTicket(undefined)
    try {
      const { secret, secretHash } = await newSecret()
      setTicket({ ...said(await askDesk('tickets', { secretHash })), secret })
    } catch (error) {
      setProblem(asProblem(error))
    }
  }, [])
  useEffect(() => void renew(), [renew])

  useEffect(() => {
    if (!ticket) return
    const { code, secret, until } = ticket
    let over = false
    const look = () => {
      const left = Math.ceil((Date.parse(until) - Date.parse(cloudNow())) / 1000)
      setSecondsLeft(Math.max(0, left))
      return left > 0
    }
    look()
    const ticking = setInterval(look, 1000)
    const asking = setInterval(() => void ask(), everyMs)
    async function ask() {
      try {
        const { session } = said(await askDesk('claims', { code, secret }))
        if (session && !over) await cameIn(session)
      } catch (error) {
        // A connection that broke is tried again; a no is a no.
        if (over || !(error instanceof Refused)) return
        stop()
        if (error.code === 'TICKET_EXPIRED') setSecondsLeft(0)
        else setProblem(asProblem(error))
      }
    }
    function stop() {
      over = true
      clearInterval(ticking)
      clearInterval(asking)
    }
    return stop
  }, [ticket])

  return { ticket, problem, secondsLeft, renew }
}

function said<T>(answer: Answer<T>): T {
  if (answer.ok) {
    heardFromCloud(answer.at)
    return answer.output
  }
  if ('refusal' in answer) throw new Refused(answer.refusal.code, answer.refusal.details)
  throw new Failed(answer.fault.traceId)
}
