import { backupsKept } from '@domain/upkeep/backup-terms'
import { aMeeting } from '../builders/meeting'
import { aStory } from '../builders/story'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

interface Told {
  subject: string
  step: string
  personId: string
  fields: Record<string, string>
}
const { stringContaining } = expect as unknown as { stringContaining(text: string): string }

const stored = <T>(name: string) =>
  (office.cloud.database.exportAll()[name] ?? []).map((text) => JSON.parse(text) as T)
const told = (key: string) =>
  stored<Told>('outbox')
    .filter(({ subject }) => subject === `alarms/${key}`)
    .map(({ step }) => step.split(' ')[0])
const fire = (name: string, trigger: string) => office.cloud.timers.fire(name, trigger)
const everyTimer = async () => {
  for (const { functionName, name } of office.cloud.timers.list()) await fire(functionName, name)
}
const later = (minutes: number) =>
  office.cloud.clock.leap(new Date(office.cloud.clock.now().getTime() + minutes * 60_000))
const health = () => office.as('administrator').ask('upkeep.health', {})
const keysOf = async () => (await health()).alarms.map(({ key }) => key)
const stateOf = async (task: string) =>
  (await health()).tasks.find((one) => one.task === task)?.state

test('before anything was ever woken that is what the page says, in plain words', async () => {
  const { alarms, tasks, audit, publication, storage, backups } = await health()
  expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['late']))
  expect(alarms.map(({ key }) => key)).toContain('late.courier')
  expect(alarms[0]).toMatchObject({ next: stringContaining('触发器') })
  expect({ audit, publication, storage, last: backups.last }).toEqual({})
})

test('woken, all is well; a daily task waits for its time', async () => {
  await everyTimer()
  expect(await keysOf()).toEqual([])
  expect(await stateOf('deliver')).toBe('ok')
  expect(await stateOf('warnSilence')).toBe('waiting')
  expect(await office.as('office').ask('upkeep.health', {})).toMatchObject({ alarms: [] })
})

test('two timers at once run a daily task once', async () => {
  await office.cloud.clock.leap(new Date('2026-11-23T21:05:00Z'))
  const wake = () => office.cloud.invoke('upkeep', { Type: 'Timer' })
  const [one, other] = (await Promise.all([wake(), wake()])) as { results: object }[]
  const verified = [one, other].filter((answer) => answer && 'upkeep.verifyAudit' in answer.results)
  expect(verified).toHaveLength(1)
  expect(await health()).toMatchObject({ audit: { ok: true } })
  // And the night’s backup is there, once.
  const { backups } = await office.as('administrator').ask('upkeep.listBackups', {})
  expect(backups.map(({ state }) => state)).toEqual(['done'])
})

test('a task that fails is named, and does not stop the others', async () => {
  const { faults } = office.cloud
  const error = { code: 'DATABASE_REQUEST_FAILED', message: 'busy' }
  // The watch counts pushes by their reasons.
  faults.add({ target: 'database.aggregateDocuments', error })
  const { results } = (await office.cloud.invoke('upkeep', { Type: 'Timer' })) as {
    results: object
  }
  faults.clear()
  expect(Object.keys(results)).toEqual(['upkeep.backUp'])
  const { tasks } = await health()
  expect(tasks.find(({ task }) => task === 'watch')).toMatchObject({
    state: 'failed',
    error: stringContaining('busy'),
  })
  await everyTimer()
  expect(await stateOf('watch')).toBe('ok')
})

test('an alarm is told to the administrators when it begins and when it is over, and not between', async () => {
  await everyTimer()
  expect(await keysOf()).not.toContain('backlog')
  const before = told('backlog')
  const since = () => told('backlog').slice(before.length)
  await aMeeting().noticedIn(office)
  await fire('notices', 'everyMinute')
  await later(20)
  await fire('notices', 'everyMinute')
  const watch = () => fire('upkeep', 'everyTenMinutes')
  await watch()
  await Promise.all([watch(), watch()])
  expect(since()).toEqual(['begun'])
  expect(await health()).toMatchObject({ outbox: { waiting: expect.any(Number) as number } })
  const standing = (await health()).alarms.find(({ key }) => key === 'backlog')
  expect(standing).toMatchObject({
    title: '推送积压，没有及时提交',
    since: expect.any(String) as string,
  })

  await everyTimer()
  await watch()
  expect(since()).toEqual(['begun', 'over'])
  expect(await keysOf()).not.toContain('backlog')
})

test('why pushes were not taken is said in words', async () => {
  // Nobody here has agreed to be sent anything.
  expect((await health()).declined).toContainEqual({
    reason: '没有订阅授权',
    count: expect.any(Number) as number,
  })
})

test('an audit that was changed is an alarm, once the night has found it', async () => {
  await aStory().titled('留痕').publishedIn(office)
  await later(2)
  await office.cloud.invoke('people', { task: 'sealAudit' })
  const [entry] = stored<{ _id: string }>('audit')
  const change = (operation: string) =>
    office.cloud.database.handle('database.modifyDocument', {
      collectionName: 'audit',
      query: JSON.stringify({ _id: entry?._id }),
      data: JSON.stringify({ $set: { operation } }),
      multi: false,
      merge: true,
      upsert: false,
    })
  const { operation } = stored<{ _id: string; operation: string }>('audit')[0] ?? { operation: '' }
  await change('people.nothing')
  await office.cloud.invoke('upkeep', { task: 'verifyAudit' })
  expect(await keysOf()).toContain('audit')
  await change(operation)
  await office.cloud.invoke('upkeep', { task: 'verifyAudit' })
  expect(await keysOf()).not.toContain('audit')
})

test('an administrator asks for one more backup, takes it along, and that stands in the audit', async () => {
  const administrator = office.as('administrator')
  const { id } = await administrator.ask('upkeep.backUpNow', {})
  expect(await administrator.refusal('upkeep.backUpNow', {})).toBe('BACKUP_UNDER_WAY')
  expect(await administrator.refusal('upkeep.fetchBackup', { id })).toBe('BACKUP_NOT_FOUND')
  await fire('upkeep', 'everyTenMinutes')
  const { parts } = await administrator.ask('upkeep.fetchBackup', { id })
  expect(parts.map(({ fileName }) => fileName)).toEqual(['renda-backup-2026-11-24.tar'])
  const bytes = Buffer.from(await (await fetch(encodeURI(parts[0]?.url ?? ''))).arrayBuffer())
  expect(bytes).toHaveLength(parts[0]?.bytes ?? 0)
  // Numbers stand in it only sealed: nobody who finds it reads one.
  expect(bytes.includes('1350000')).toBe(false)
  const done = stored<{ operation: string; subject: string }>('audit').map((one) => one.operation)
  expect(done.filter((one) => one.startsWith('upkeep.'))).toEqual([
    'upkeep.backUpNow',
    'upkeep.fetchBackup',
  ])
  const { last, newest } = (await health()).backups
  expect(last).toMatchObject({ id, askedBy: expect.any(String) as string })
  expect(newest).toBeUndefined()
  for (let n = 0; n < 10; n++) await administrator.refusal('upkeep.fetchBackup', { id: `no-${n}` })
  expect(await administrator.refusal('upkeep.fetchBackup', { id })).toBe('TOO_MANY_ATTEMPTS')
})

test('as many nights are kept as are said to be, and no more', async () => {
  for (let night = 0; night <= backupsKept; night++) {
    await later(24 * 60)
    await office.cloud.invoke('upkeep', { task: 'beginBackup' })
    await office.cloud.invoke('upkeep', { task: 'backUp' })
  }
  const { backups } = await office.as('administrator').ask('upkeep.listBackups', {})
  expect(backups).toHaveLength(backupsKept)
  expect(new Set(backups.map(({ state }) => state))).toEqual(new Set(['done']))
  expect(stored('backupParts')).toHaveLength(backupsKept)
})
