import { daysBefore } from '@domain/dates/days-before'
import { daysSilent } from '@domain/story/silence'
import type { Facts } from '@domain/upkeep/alarms'
import { backupFacts } from '@domain/upkeep/backup-facts'
import { lastWoken, taskState, type Heartbeat } from '@domain/upkeep/heartbeat'
import { tasksOf, timers, type TimerName } from '@domain/upkeep/timers'
import { collection } from '../platform/collection'
import { countBy, find, where } from '../platform/database'
import { heartbeats } from '../platform/heartbeats'
import { pushes } from '../platform/outbox'
import { documents } from '../platform/documents'
import { backupRecords, theRecord } from './backup-record'
import { newestBackups } from './backup-store'

/** All that is known here of stories: when the last was published. */
const stories = collection<{ _id: string; status: string; published?: { at: string } }>('stories')

const names = Object.keys(timers) as TimerName[]
/** Far more than are kept, so that the last good one is among them after weeks of failures. */
const looked = 60

/** How everything stands, in eight requests that do not wait for each other. */
export async function gatherFacts(now: string) {
  const declinedSince = (moment: string) =>
    countBy(pushes, 'errCode', { state: 'declined', dueAt: where.gte(moment) })
  const [hearts, waiting, [oldest], week, day, backups, record, [published]] = await Promise.all([
    find(heartbeats, { where: {}, limit: 100 }) as Promise<Heartbeat[]>,
    countBy(pushes, 'errCode', { state: 'queued' }),
    find(pushes, {
      where: { state: 'queued', dueAt: where.lte(now) },
      orderBy: ['dueAt', 'asc'],
      limit: 1,
      fields: ['dueAt'],
    }),
    declinedSince(daysBefore(now, 7)),
    declinedSince(daysBefore(now, 1)),
    newestBackups(looked),
    documents.get(backupRecords, theRecord),
    find(stories, {
      where: { status: 'published' },
      orderBy: ['published.at' as never, 'desc'],
      limit: 1,
      fields: ['published'],
    }),
  ])
  const beats = new Map(hearts.map((heart) => [heart._id, heart]))
  const tasks = names.flatMap((timer) => {
    const heart = beats.get(timer)
    const wokenAt = heart && lastWoken(heart)
    return Object.entries(tasksOf(timer)).map(([task, terms]) => {
      const beat = heart?.tasks[task]
      const { everyMinutes } = timers[timer]
      const state = taskState(terms, everyMinutes, beat, now, wokenAt)
      return { timer, task, terms, everyMinutes, beat, label: terms.label, state }
    })
  })
  const lastAt = published?.published?.at
  const done = backups.find(({ state }) => state === 'done')
  const audit = verdictOf(beats.get('upkeep'))
  const heldSince = hearts.find((heart) => heart.heldSince)?.heldSince
  return {
    heldSince,
    tasks,
    waiting: Object.values(waiting).reduce((sum, count) => sum + count, 0),
    week,
    audit,
    publication: lastAt ? { lastAt, days: daysSilent(lastAt, now) } : undefined,
    done,
    newest: backups[0],
    backupBytes: backups.reduce((sum, { bytes }) => sum + bytes, 0),
    takenOutAt: record?.takenOutAt,
    forAlarms: {
      now,
      // That nothing runs while a backup is restored is as it should be.
      tasks: heldSince ? [] : tasks,
      oldestDueAt: oldest?.dueAt,
      notTaken: { ...day, '45009': (day['45009'] ?? 0) + (waiting['45009'] ?? 0) },
      audit,
      backup: backupFacts(backups, record),
      silentDays: lastAt ? daysSilent(lastAt, now) : undefined,
    } satisfies Facts,
  }
}

/** What the nightly verification left in its heartbeat; nothing before the first. */
function verdictOf(upkeep: Heartbeat | undefined) {
  const beat = upkeep?.tasks['verifyAudit']
  if (!beat?.okAt || !beat.result) return undefined
  const verdict = JSON.parse(beat.result) as { ok: boolean; sealed: number; problems: number }
  return { at: beat.okAt, ...verdict }
}
