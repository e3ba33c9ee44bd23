import { useEffect } from 'react'
import { lookAgain, lookAtTheClock } from '@/cloud/desk-session'

/** Going to and fro between windows asks no more often. */
const pauseMs = 60_000

/** Whoever comes back to the window finds it as the log-in is by now: over, ended on the phone, or somebody else's. */
export function useWatch(): void {
  useEffect(() => {
    let asked = 0
    const onReturn = () => {
      lookAtTheClock()
      if (document.visibilityState !== 'visible' || Date.now() - asked < pauseMs) return
      asked = Date.now()
      void lookAgain()
    }
    const clock = setInterval(lookAtTheClock, 1_000)
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      clearInterval(clock)
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [])
}
