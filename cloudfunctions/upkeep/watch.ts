import { longDateAndTime } from '@domain/dates/show'
import { alarmsIn, troubleOf } from '@domain/upkeep/alarms'
import { alarms, standingAlarms, type StandingAlarm } from '../platform/alarm-store'
import { find, isDuplicate, removeWhere, updateWhere, where } from '../platform/database'
import { documents } from '../platform/documents'
import { expectTimers } from '../platform/heartbeats'
import { pushes, queuePushes } from '../platform/outbox'
import { whoHold } from '../platform/roster'
import { gatherFacts } from './facts'

/** An alarm that no push has told yet is queued anew after so long. */
const againMs = 24 * 3_600_000

/**
 * Looks whether something is wrong, and tells the administrators when it begins, once a day until WeChat has taken that
 * for one of them, and when it is over. Pushes are named by alarm, beginning and turn, so whatever breaks off between
 * queues once all the same.
 */
export async function watch(now: string): Promise<{ standing: string[] }> {
  await expectTimers(now)
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
  const troubles = new Set([...keys].map(troubleOf))
  for (const alarm of fresh) {
    const { _id, since } = alarm
    if (!keys.has(_id)) {
      if (!troubles.has(troubleOf(_id))) await tell(alarm, `over ${since}`, '已经恢复正常', now)
      await removeWhere(alarms, { _id, since })
    } else if (!alarm.told) await tellUntilTaken(alarm, now)
  }
  return { standing: [...keys] }
}

async function tellUntilTaken(alarm: StandingAlarm, now: string): Promise<void> {
  const { _id, since, queued = 0, queuedAt } = alarm
  if (queuedAt !== undefined) {
    const taken = { subject: subjectOf(alarm), state: 'accepted', queuedAt: where.gte(since) }
    const [one] = await find(pushes, { where: taken, limit: 1, fields: ['_id'] })
    if (one) await updateWhere(alarms, { _id, since }, { told: true })
    if (one || Date.parse(now) - Date.parse(queuedAt) < againMs) return
  }
  const turn = queued + 1
  await tell(alarm, `begun ${since} ${turn}`, '请打开“系统运行”查看怎么处理', now)
  await updateWhere(alarms, { _id, since }, { queued: turn, queuedAt: now })
}

const subjectOf = ({ _id }: StandingAlarm) => `alarms/${_id}`

async function tell(alarm: StandingAlarm, step: string, says: string, now: string): Promise<void> {
  const administrators = await whoHold(['administrator'], now)
  await queuePushes(
    administrators.map(({ person }) => ({
      personId: person._id,
      template: 'task',
      fields: { thing1: alarm.title, time2: longDateAndTime(now), thing3: says },
      page: 'packages/desk/health/index',
      subject: subjectOf(alarm),
      step,
    })),
    now,
  )
}
