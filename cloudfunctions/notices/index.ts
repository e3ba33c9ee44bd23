import { notices } from '@domain/operations/notices'
import { secret } from '../platform/secrets'
import { serve } from '../platform/serve'
import { withTimers } from '../platform/serve-timers'
import { attendanceHandlers } from './attendance'
import { boardHandlers } from './board'
import { climb } from './ladder/climb'
import { fanOut } from './ladder/fan-out'
import { materialsHandlers } from './materials'
import { keepCompared } from './ladder/keep-compared'
import { remindOwners } from './materials/remind-owners'
import { meetingsHandlers } from './meetings'
import { receiptsHandlers } from './receipts'
import { noticeSettingsHandlers } from './settings'
import { waitingHandlers } from './waiting'
import { writingHandlers } from './writing'

// Without it the function does not start, rather than fail at the first attendance return.
secret('PERSONAL_DATA_KEY')

const operations = serve('notices', notices, {
  ...noticeSettingsHandlers,
  ...meetingsHandlers,
  ...materialsHandlers,
  ...writingHandlers,
  ...receiptsHandlers,
  ...boardHandlers,
  ...attendanceHandlers,
  ...waitingHandlers,
})

/**
 * One timer may hold one trigger; each minute finishes what was issued, compares it with the roster, takes the ladders' due steps, and
 * reminds who owes materials.
 */
const everyMinute = async (now: string) => {
  const fannedOut = await fanOut(now, 25_000)
  const compared = await keepCompared(now, 5_000)
  const climbed = await climb(now, 20_000)
  return { ...fannedOut, ...compared, ...climbed, ...(await remindOwners(now)) }
}

export const main = withTimers(operations, { everyMinute })
