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

/** Each minute, within the function's 60 s: finishes what was issued, compares it with the roster, takes the ladders' due steps, reminds who owes materials. */
export const main = withTimers('notices', operations, {
  fanOut: (now) => fanOut(now, 25_000),
  keepCompared: (now) => keepCompared(now, 5_000),
  climb: (now) => climb(now, 20_000),
  remindOwners,
})
