import * as z from 'zod'
import { backupStates, taskStates } from '../vocabulary/upkeep-states'
import { command, query } from './operation'
import { id, oneOf, utc } from './shapes'

const backup = z.object({
  id,
  state: oneOf(backupStates),
  askedAt: utc,
  /** Who asked for it; the nightly ones have nobody. */
  askedBy: z.string().optional(),
  doneAt: utc.optional(),
  /** Of the whole archive, and the parts it is kept in. */
  bytes: z.int(),
  parts: z.int(),
  documents: z.int(),
  files: z.int(),
  /** Files that documents name and that are not there. */
  missing: z.int(),
  /** Files that are there and that storage did not give. */
  refused: z.int(),
})

/** Keeping the house in order: health, alarms, backups. */
export const upkeep = {
  /** How the house fares: everything on one page, in few requests. */
  health: query({
    by: ['administrator', 'office'],
    input: z.strictObject({}),
    output: z.object({
      alarms: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          meaning: z.string(),
          next: z.string(),
          /** Since when it stands; absent until the next look of the watch has written it down. */
          since: utc.optional(),
        }),
      ),
      tasks: z.array(
        z.object({
          timer: z.string(),
          task: z.string(),
          label: z.string(),
          rhythm: z.string(),
          state: oneOf(taskStates),
          lastAt: utc.optional(),
          error: z.string().optional(),
        }),
      ),
      /** Nothing runs by itself since then: a backup is being restored, or was and waits for an administrator's word. */
      held: z
        .object({
          since: utc,
          restored: z.boolean(),
          /** Scheduled stories whose time has passed, which go out as soon as the timers run: how many, the first titles. */
          overdue: z.object({ count: z.int(), titles: z.array(z.string()).max(20) }),
        })
        .optional(),
      outbox: z.object({ waiting: z.int(), oldestDueAt: utc.optional() }),
      /** Of the last seven days, in words, most first. */
      declined: z.array(z.object({ reason: z.string(), count: z.int() })),
      audit: z.object({ at: utc, ok: z.boolean(), sealed: z.int(), problems: z.int() }).optional(),
      publication: z.object({ lastAt: utc, days: z.int() }).optional(),
      backups: z.object({
        last: backup.optional(),
        /** The newest, when it has not come to its end, or not to a good one. */
        newest: backup.optional(),
        /** When one was last taken out of the cloud; of an administrator’s download it is known only that it could begin. */
        takenOutAt: utc.optional(),
        /** Nights, and of those that somebody asked for. */
        kept: z.object({ nights: z.int(), asked: z.int() }),
      }),
      /** What the files that documents name take up, as the last backup found it, and all backups together. */
      storage: z
        .object({ at: utc, files: z.int(), bytes: z.int(), backupBytes: z.int() })
        .optional(),
    }),
    refusals: [],
  }),
  /** What is wrong at this moment, as the watch last found it: for whoever is not on the page of `health`. */
  standing: query({
    by: ['administrator', 'office'],
    input: z.strictObject({}),
    output: z.object({
      alarms: z.array(z.object({ key: z.string(), title: z.string(), since: utc })).max(100),
    }),
    refusals: [],
  }),
  listBackups: query({
    by: ['administrator'],
    input: z.strictObject({}),
    output: z.object({
      backups: z.array(backup).max(60),
      /** One is being made: another is not begun beside it. */
      underWay: z.boolean(),
    }),
    refusals: [],
  }),
  /** Asks for a backup now; the function's next wakings make it. */
  backUpNow: command({
    by: ['administrator'],
    attempts: { limit: 4, minutes: 60 },
    input: z.strictObject({}),
    output: z.object({ id }),
    refusals: ['BACKUP_UNDER_WAY', 'BACKUP_HELD'],
  }),
  /** The parts of one archive at short-lived addresses. */
  fetchBackup: command({
    by: ['administrator'],
    confidential: true,
    attempts: { limit: 10, minutes: 60 },
    input: z.strictObject({ id }),
    output: z.object({
      parts: z.array(z.object({ fileName: z.string(), url: z.string(), bytes: z.int() })).max(2000),
      until: utc,
    }),
    refusals: ['BACKUP_NOT_FOUND'],
  }),
  /** Lets the timers run after a restore; not before somebody has looked at what they would do at once. */
  resume: command({
    by: ['administrator'],
    input: z.strictObject({}),
    output: z.object({}),
    refusals: ['RESTORE_UNDER_WAY', 'NOT_HELD'],
  }),
} as const
