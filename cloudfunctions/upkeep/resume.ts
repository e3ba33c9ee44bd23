import type { upkeep as area } from '@domain/operations/upkeep'
import { alarms, heldAlarm } from '../platform/alarm-store'
import type { Handler } from '../platform/handler'
import { releaseTimers } from '../platform/heartbeats'
import { restores, theRestore } from './restore-store'

export const resume: Handler<typeof area.resume> = async (_input, { documents, now, refuse }) => {
  const restore = await documents.get(restores, theRestore)
  if (restore?.state === 'writing') throw refuse('RESTORE_UNDER_WAY')
  if (!(await releaseTimers(documents, now))) throw refuse('NOT_HELD')
  await documents.remove(alarms, heldAlarm)
  return { output: {}, subject: `restores/${restore?.archive ?? theRestore}` }
}
