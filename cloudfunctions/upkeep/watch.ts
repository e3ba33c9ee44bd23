import { longDateAndTime } from '@domain/dates/show'
import { alarmsIn } from '@domain/upkeep/alarms'
import { isDuplicate, removeWhere, updateWhere } from '../platform/database'
import { documents } from '../platform/documents'
import { queuePushes } from '../platform/outbox'
import { whoHold } from '../platform/roster'
import { alarms, standingAlarms, type StandingAlarm } from './alarm-store'
import { gatherFacts } from './facts'

/**
 * Looks whether something is wrong, and tells the administrators when it begins and when it is over; not again while it
 * stands. Pushes are named by alarm and beginning, so whatever breaks off between is told once all the same.
 */
export async function watch(now: string): Promise<{ standing: string[] }> {
  const [{ forAlarms }, before] = await Promise.all([gatherFacts(now), standingAlarms()])
  const current = alarmsIn(forAlarms)
  const known = new Set(before.map(({ _id }) => _id))
  for (const { key, title } of current) {
    if (known.has(key)) continue
    await documents.add(alarms, { _id: key, title, since: now }).catch((error: unknown) => {
      // Another watch was faster, and tells.
      if (!isDuplicate(error)) throw error
    })
  }
  const fresh = current.some(({ key }) => !known.has(key)) ? await standingAlarms() : before
  const keys = new Set(current.map(({ key }) => key))
  for (const alarm of fresh) {
    const { _id, since } = alarm
    if (!keys.has(_id)) {
      await tell(alarm, 'over', '已经恢复正常', now)
      await removeWhere(alarms, { _id, since })
    } else if (!alarm.told) {
      await tell(alarm, 'begun', '请打开“系统运行”查看怎么处理', now)
      await updateWhere(alarms, { _id, since }, { told: true })
    }
  }
  return { standing: [...keys] }
}

async function tell(
  { _id, title, since }: StandingAlarm,
  step: 'begun' | 'over',
  says: string,
  now: string,
): Promise<void> {
  const administrators = await whoHold(['administrator'], now)
  await queuePushes(
    administrators.map(({ person }) => ({
      personId: person._id,
      template: 'task',
      fields: { thing1: title, time2: longDateAndTime(now), thing3: says },
      page: 'packages/desk/health/index',
      subject: `alarms/${_id}`,
      step: `${step} ${since}`,
    })),
    now,
  )
}
