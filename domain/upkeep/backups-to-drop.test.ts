import { backupsToDrop, type KnownBackup } from './backups-to-drop'

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T18:00:00.000Z`
const night = (n: number, state: KnownBackup['state'] = 'done'): KnownBackup => ({
  ...{ _id: `night ${n}`, state, askedAt: day(n) },
})
const asked = (n: number, state: KnownBackup['state'] = 'done'): KnownBackup => ({
  ...{ _id: `asked ${n}`, state, askedAt: day(n), askedBy: '管理员' },
})
const nights = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => night(from + n))

test.each<[string, KnownBackup[], string[]]>([
  ['none', [], []],
  ['a week and one', nights(1, 8), []],
  ['the ninth night', nights(1, 9), ['night 1']],
  ['others push no night out', [...nights(1, 8), asked(9), asked(10)], []],
  ['of the others two are kept', [...nights(1, 8), asked(9), asked(10), asked(11)], ['asked 9']],
  ['nor does a night push them out', [asked(1), asked(2), ...nights(3, 11)], ['night 3']],
  ['what failed before the newest good one', [night(1, 'failed'), night(2)], ['night 1']],
  ['what failed after it tells of the trouble', [night(1), night(2, 'failed')], []],
  ['what is under way', [night(1, 'underWay'), night(2)], []],
  ['where all failed', [night(1, 'failed'), asked(2, 'failed')], []],
])('%s', (_, all, dropped) => {
  expect(backupsToDrop(all)).toEqual(dropped)
  expect(backupsToDrop([...all].reverse())).toEqual(dropped)
})
