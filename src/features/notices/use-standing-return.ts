import { useEffect, useState } from 'react'
import { call } from '@/cloud/call'
import type { Problem } from '@/cloud/problem'
import type { OpenNotice } from './notice-words'

/** The notice with the return that was sent meanwhile, once sending another was refused because of it; else nothing. */
export function useStandingReturn(
  { dispatchId, receiptId, edition }: OpenNotice,
  problem: Problem | undefined,
): OpenNotice | undefined {
  const [standing, setStanding] = useState<OpenNotice>()
  useEffect(() => {
    if (problem?.code !== 'RETURN_RENEWED') return
    const shown = (now: OpenNotice) => {
      // The next edition asks for another return than the form is about.
      if (now.edition === edition) setStanding(now)
    }
    // Not to be had now, the next attempt to send asks again.
    call('notices.openMyNotice', { dispatchId, receiptId }).then(shown, () => undefined)
  }, [problem, dispatchId, receiptId, edition])
  return standing
}
