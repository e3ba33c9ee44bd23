import type { upkeep as area } from '@domain/operations/upkeep'
import { declinedBecause } from '@domain/push/outcome-text'
import { alarmsIn } from '@domain/upkeep/alarms'
import { askedBackupsKept, backupsKept } from '@domain/upkeep/backup-terms'
import { rhythmText } from '@domain/upkeep/timers'
import { standingAlarms } from '../platform/alarm-store'
import type { Handler } from '../platform/handler'
import { shown } from './backup-store'
import { gatherFacts } from './facts'
import { heldNow } from './held-now'

export const health: Handler<typeof area.health> = async (_input, { now }) => {
  const [facts, standing] = await Promise.all([gatherFacts(now), standingAlarms()])
  const since = new Map(standing.map((alarm) => [alarm._id, alarm.since]))
  const { done, newest, heldSince, takenOutAt } = facts
  return {
    alarms: alarmsIn(facts.forAlarms).map((alarm) => ({ ...alarm, since: since.get(alarm.key) })),
    tasks: facts.tasks.map(({ timer, task, terms, everyMinutes, beat, state }) => ({
      ...{ timer, task, label: terms.label, state: heldSince ? ('held' as const) : state },
      rhythm: rhythmText(terms, everyMinutes),
      lastAt: beat?.beganAt,
      error: beat?.error,
    })),
    held: heldSince === undefined ? undefined : await heldNow(heldSince, now),
    outbox: { waiting: facts.waiting, oldestDueAt: facts.forAlarms.oldestDueAt },
    declined: Object.entries(facts.week)
      .map(([code, count]) => ({ reason: declinedBecause(code), count }))
      .sort((a, b) => b.count - a.count),
    audit: facts.audit,
    publication: facts.publication,
    backups: {
      last: done && shown(done),
      newest: newest && newest.state !== 'done' ? shown(newest) : undefined,
      takenOutAt,
      kept: { nights: backupsKept, asked: askedBackupsKept },
    },
    storage: done && {
      at: done.touchedAt,
      files: done.files,
      bytes: done.fileBytes,
      backupBytes: facts.backupBytes,
    },
  }
}

export const standing: Handler<typeof area.standing> = async () => {
  const found = await standingAlarms()
  return { alarms: found.map(({ _id, title, since }) => ({ key: _id, title, since })) }
}
