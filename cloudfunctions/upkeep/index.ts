import { upkeep } from '@domain/operations/upkeep'
import { secret } from '../platform/secrets'
import { serve } from '../platform/serve'
import { withOwner } from '../platform/serve-owner'
import { withTimers } from '../platform/serve-timers'
import { backUpNow, fetchBackup, listBackups } from './ask-backup'
import { backUp, beginBackup } from './back-up'
import { health } from './health'
import { backUpForOwner, dropPieces } from './owner-acts'
import { restore } from './restore'
import { verifyNightly } from './verify-nightly'
import { watch } from './watch'

// Without it the function does not start, rather than make backups that nothing proves.
secret('PERSONAL_DATA_KEY')

const operations = serve('upkeep', upkeep, { health, listBackups, backUpNow, fetchBackup })

export const main = withTimers(
  'upkeep',
  withOwner(operations, { backUp: backUpForOwner, restore, dropPieces }),
  {
    watch,
    verifyAudit: verifyNightly,
    beginBackup,
    backUp,
  },
)
