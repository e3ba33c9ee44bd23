import { useCallback, useEffect, useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { cameIn, lookAgain } from '@/cloud/desk-session'
import { outputOf } from '@/cloud/output-of'
import { asProblem, type Problem } from '@/cloud/problem'
import { Refused } from '@/cloud/problems'
import { askDesk } from '@/platform/ask-desk'
import { plainCode } from './plain-code'
import { newSecret } from './secret'

interface Ticket {
  code: string
  picture?: string | undefined
  /** An ordinary QR code in place of the picture, where WeChat gave none. */
  plain?: string | undefined
  browser: string
  address?: string | undefined
  until: string
  secret: string
}

const everyMs = 2000

/** A code to scan, and whether it has been approved: asked every other second while it holds, one question at a time. */
export function useTicket() {
  const [ticket, setTicket] = useState<Ticket>()
  const [problem, setProblem] = useState<Problem>()
  const [secondsLeft, setSecondsLeft] = useState(0)

  const renew = useCallback(async () => {
    setProblem(undefined)
    setTicket(undefined)
    try {
      const { secret, secretHash } = await newSecret()
      const made = outputOf(await askDesk('tickets', { secretHash }))
      // Where even that is not to be had, the letters can be typed.
      const plain = made.picture ? undefined : await plainCode(made.code).catch(() => undefined)
      setTicket({ ...made, plain, secret })
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
    }
    look()
    const ticking = setInterval(look, 1000)
    let asking = setTimeout(() => void ask(), everyMs)
    async function ask() {
      try {
        const { session } = outputOf(await askDesk('claims', { code, secret }))
        if (session && !over) await cameIn(session)
      } catch (error) {
        // A connection that broke is tried again; a no is a no.
        if (error instanceof Refused) return stopWith(error)
      }
      if (!over) asking = setTimeout(() => void ask(), everyMs)
    }
    async function stopWith(error: Refused) {
      if (over) return
      stop()
      // Perhaps it was used by this very browser, whose answer got lost; who is in knows.
      if (error.code === 'TICKET_USED') await lookAgain()
      if (error.code === 'TICKET_EXPIRED') setSecondsLeft(0)
      else setProblem(asProblem(error))
    }
    function stop() {
      over = true
      clearInterval(ticking)
      clearTimeout(asking)
    }
    return stop
  }, [ticket])

  return { ticket, problem, secondsLeft, renew }
}
