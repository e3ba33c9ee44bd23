import { serve } from '../platform/serve'
import { withTimers } from '../platform/serve-timers'
import { deliver } from './deliver'

/** Nobody asks the courier for anything; the clock wakes it. */
export const main = withTimers('courier', serve('courier', {}, {}), {
  deliver: (now) => deliver(now),
})
