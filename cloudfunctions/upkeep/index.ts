import { upkeep } from '@domain/operations/upkeep'
import { secret } from '../platform/secrets'
import { persistently } from '../platform/persistently'
import { serve } from '../platform/serve'
import { withOwner } from '../platform/serve-owner'
import { withTimers } from '../platform/serve-timers'
import { backUpNow, fetchBackup, listBackups } from './ask-backup'
import { backUp } from './back-up'
import { backUpForOwner, noteTaken } from './back-up-for-owner'
import { beginBackup } from './begin-backup'
import { health, standing } from './health'
import { restore } from './restore'
import { dropPieces, notePieces } from './restore-pieces'
import { resume } from './resume'
import { verifyNightly } from './verify-nightly'
import { watch } from './watch'

// Without it the function does not start, rather than make backups that nothing proves.
secret('PERSONAL_DATA_KEY')

/** A database that is busy is asked again after so long. */
const busyMs = 500

const operations = serve('upkeep', upkeep, {
  health,
  standing,
  listBackups,
  backUpNow,
  fetchBackup,
  resume,
})

export const main = withTimers(
  'upkeep',
  withOwner(operations, { backUp: backUpForOwner, noteTaken, restore, notePieces, dropPieces }),
  {
    watch: (now) => persistently(() => watch(now), busyMs),
    verifyAudit: verifyNightly,
    beginBackup,
    backUp,
  },
)
