import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { environmentIn } from '../../config/backup/environment-in'
import { putBack } from '../../config/backup/put-back'
import { takeBackup } from '../../config/backup/take-backup'
import type { Cloud } from '../../emulator'
import { openOffice, type Office } from '../flows/office'
import type { Measure } from './table'

const many = 100_000

/** Backup of an office of 100,000 documents, and its restore into an empty one. */
export async function backupMeasures(): Promise<Measure[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backup-bench-'))
  const key = { PERSONAL_DATA_KEY: Buffer.alloc(32, 7).toString('base64') }
  const full = await openOffice('empty', key)
  const empty = await openOffice('empty', key)
  try {
    fill(full.cloud)
    const file = path.join(folder, 'archive.tar')
    const backup = await measured(full.cloud, () =>
      takeBackup(placeOf(full), file, () => undefined),
    )
    const restore = await measured(empty.cloud, () =>
      putBack(placeOf(empty), [file], () => undefined),
    )
    // Beside them: the entry of the audit that says who had the backup made.
    if (empty.cloud.database.exportAll().receipts?.length !== many)
      throw new Error('not all came back')
    const megabytes = (bytes: number) => bytes / 1024 / 1024
    const size = megabytes((await stat(file)).size)
    return [
      { what: `backup of ${many} documents`, figure: backup.seconds, unit: 's', atMost: 120 },
      { what: 'size of the archive', figure: size, unit: 'MB' },
      { what: 'most memory, backup', figure: megabytes(backup.memory), unit: 'MB', atMost: 1024 },
      { what: `restore of ${many} documents`, figure: restore.seconds, unit: 's', atMost: 300 },
      { what: 'most memory, restore', figure: megabytes(restore.memory), unit: 'MB', atMost: 1024 },
    ]
  } finally {
    await full.close()
    await empty.close()
    await rm(folder, { recursive: true })
  }
}

const placeOf = ({ cloud, secrets }: Office) => environmentIn(cloud, secrets['DESK_KEY'] ?? '')

/** Receipts as an office of ten years has them, by far the most of what it keeps. */
function fill(cloud: Cloud): void {
  const receipts = Array.from({ length: many }, (_, n) =>
    JSON.stringify({
      _id: `receipt-${String(n).padStart(6, '0')}`,
      dispatchId: `dispatch-${n % 300}`,
      personId: `person-${n % 333}`,
      name: `代表${n % 333}`,
      state: 'signed',
      edition: 1,
      openings: [{ at: '2026-11-23T02:00:00.000Z', edition: 1, by: `person-${n % 333}` }],
      signatures: [{ at: '2026-11-23T02:01:00.000Z', edition: 1, answer: 'attend', via: 'self' }],
      push: {
        state: 'accepted',
        at: '2026-11-23T01:59:00.000Z',
        channel: 'wechat',
        step: 'issued',
      },
    }),
  )
  cloud.database.importAll({ ...cloud.database.exportAll(), receipts })
}

async function measured<T>(cloud: Cloud, work: () => Promise<T>) {
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  return { result, seconds, memory: await mostMemory(cloud) }
}

/** Of the function's processes, the most that one ever held, in bytes; NaN where the system does not tell. */
async function mostMemory(cloud: Cloud): Promise<number> {
  const pids = (await cloud.info()).functions.upkeep?.pids ?? []
  const peaks = pids.map(async (pid) => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) * 1024
  })
  return Math.max(...(await Promise.all(peaks)))
}
