import { dayOf } from '@domain/dates/day'
import { backupsKept, failuresAllowed } from '@domain/upkeep/backup-terms'
import wechat from '../../config/wechat.json'
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
const watch = () => office.cloud.invoke('upkeep', { task: 'watch' })
const stateOf = async (task: string) =>
  (await health()).tasks.find((one) => one.task === task)?.state

test('before anything was ever woken that is what the page says, in plain words', async () => {
  const { alarms, tasks, audit, publication, storage, backups } = await health()
  expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['late']))
  expect(alarms.map(({ key }) => key)).toContain('late.courier')
  expect(alarms[0]).toMatchObject({ next: stringContaining('触发器') })
  expect({ audit, publication, storage, last: backups.last }).toEqual({})
})

test('what the watch looks for the first time has its first waking before it, and is no alarm', async () => {
  await watch()
  expect(await stateOf('sealAudit')).toBe('waiting')
  expect(await keysOf()).toEqual([])
  expect(stored('alarms')).toEqual([])
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

/** The watch counts pushes by their reasons. */
const busy = {
  target: 'database.aggregateDocuments',
  error: { code: 'DATABASE_REQUEST_FAILED', message: 'busy' },
}
const watchTask = async () => (await health()).tasks.find(({ task }) => task === 'watch')

test('a watch that meets a fault which passes looks again, and nothing is recorded of it', async () => {
  office.cloud.faults.add({ ...busy, times: 2 })
  expect(await watch()).toMatchObject({ ok: true })
  expect(office.cloud.faults.list()).toMatchObject([{ struck: 2 }])
  office.cloud.faults.clear()
  expect(await watchTask()).toMatchObject({ state: 'ok' })
  expect((await watchTask())?.error).toBeUndefined()
})

test('a task that fails is named, and does not stop the others', async () => {
  const { faults } = office.cloud
  const failing = async () => {
    faults.add(busy)
    const answer = await office.cloud.invoke('upkeep', { Type: 'Timer' })
    faults.clear()
    return Object.keys((answer as { results: object }).results)
  }
  expect(await failing()).toEqual(['upkeep.backUp'])
  expect(await watchTask()).toMatchObject({ error: stringContaining('busy') })
  await later(60)
  expect(await failing()).toEqual(['upkeep.backUp'])
  expect(await watchTask()).toMatchObject({ state: 'failed', error: stringContaining('busy') })
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

test('a timer that fails and then runs no more has not recovered between', async () => {
  await everyTimer()
  await watch()
  const fails = { 'tasks.publishDue.error': 'no', 'tasks.publishDue.okAt': '2026-11-23T00:00:00Z' }
  await office.cloud.database.handle('database.modifyDocument', {
    collectionName: 'heartbeats',
    query: JSON.stringify({ _id: 'news' }),
    data: JSON.stringify({ $set: fails }),
    multi: false,
    merge: true,
    upsert: false,
  })
  await watch()
  expect(told('failed.news')).toEqual(['begun'])
  await later(20)
  await watch()
  expect(told('failed.news')).toEqual(['begun'])
  expect(told('late.news').at(-1)).toBe('begun')
  await everyTimer()
  await watch()
  expect(told('late.news').at(-1)).toBe('over')
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
  await untilTold('audit')
  await change(operation)
  await office.cloud.invoke('upkeep', { task: 'verifyAudit' })
  expect(await keysOf()).not.toContain('audit')
})

/** One that no push has told of stands where administrator and office come by anyway, and is pushed once a day until WeChat takes it. */
async function untilTold(key: string): Promise<void> {
  const title = '操作记录核验未通过'
  const deliver = () => office.cloud.invoke('courier', { task: 'deliver' })
  const day = async () => {
    await later(24 * 60 + 1)
    await watch()
  }
  await watch()
  await watch()
  expect(told(key)).toEqual(['begun'])
  for (const who of ['administrator', 'office'] as const) {
    const { alarms } = await office.as(who).ask('upkeep.standing', {})
    expect(alarms.map((one) => one.title)).toContain(title)
    const { items } = await office.as(who).ask('notices.waiting', {})
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'alarm', title, wrong: true }) as object,
    )
  }
  const { items } = await office.as('leader').ask('notices.waiting', {})
  expect(items.filter(({ kind }) => kind === 'alarm')).toEqual([])

  await deliver()
  await day()
  expect(told(key)).toEqual(['begun', 'begun'])
  const administrator = office.as('administrator')
  office.cloud.messages.requestConsent(administrator.openid, [wechat.templates.task])
  const answers = [{ template: 'task', answer: 'accept' } as const]
  await administrator.ask('people.recordConsent', { answers })
  await deliver()
  await day()
  await day()
  expect(told(key)).toEqual(['begun', 'begun'])
  expect(stored<{ _id: string; told?: boolean }>('alarms')).toContainEqual(
    expect.objectContaining({ _id: key, told: true }) as object,
  )
}

test('an administrator asks for one more backup, takes it along, and that stands in the audit', async () => {
  const administrator = office.as('administrator')
  const asked = await Promise.allSettled([
    administrator.ask('upkeep.backUpNow', {}),
    administrator.ask('upkeep.backUpNow', {}),
  ])
  const begun = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value.id : []))
  expect(begun).toHaveLength(1)
  const [id = ''] = begun
  expect(await administrator.refusal('upkeep.backUpNow', {})).toBe('BACKUP_UNDER_WAY')
  // The night finds it under way, and begins no other beside it.
  expect(await office.cloud.invoke('upkeep', { task: 'beginBackup' })).toMatchObject({
    results: { 'upkeep.beginBackup': { id } },
  })
  expect(await administrator.refusal('upkeep.fetchBackup', { id })).toBe('BACKUP_NOT_FOUND')
  await fire('upkeep', 'everyTenMinutes')
  expect((await health()).backups.takenOutAt).toBeUndefined()
  const { parts } = await administrator.ask('upkeep.fetchBackup', { id })
  const today = dayOf(office.cloud.clock.now().toISOString())
  expect(dayOf((await health()).backups.takenOutAt ?? '')).toBe(today)
  expect(parts.map(({ fileName }) => fileName)).toEqual([`renda-backup-${today}.tar`])
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

test('as many nights are kept as are said to be, and no more; one that was asked for is kept beside them', async () => {
  for (let night = 0; night <= backupsKept; night++) {
    await later(24 * 60)
    await office.cloud.invoke('upkeep', { task: 'beginBackup' })
    await office.cloud.invoke('upkeep', { task: 'backUp' })
  }
  const { backups } = await office.as('administrator').ask('upkeep.listBackups', {})
  expect(backups.filter(({ askedBy }) => !askedBy)).toHaveLength(backupsKept)
  expect(backups).toHaveLength(backupsKept + 1)
  expect(new Set(backups.map(({ state }) => state))).toEqual(new Set(['done']))
  expect(stored('backupParts')).toHaveLength(backupsKept + 1)
  const { storage } = await health()
  const all = backups.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(storage).toMatchObject({ backupBytes: all })
})

test('a night whose backup is given up is tried again an hour later', async () => {
  const backUp = () => office.cloud.invoke('upkeep', { task: 'backUp' })
  const newest = () =>
    stored<{ askedAt: string; state: string; _id: string }>('backups').sort((a, b) =>
      a.askedAt < b.askedAt ? 1 : -1,
    )[0]
  await later(24 * 60)
  await office.cloud.invoke('upkeep', { task: 'beginBackup' })
  const first = newest()?._id
  office.cloud.faults.add({
    target: 'storage.upload',
    error: { code: 'InternalError', message: 'no' },
  })
  for (let step = 0; step <= failuresAllowed; step++) await backUp()
  office.cloud.faults.clear()
  expect(newest()).toMatchObject({ _id: first, state: 'failed' })
  await backUp()
  expect(newest()).toMatchObject({ _id: first })
  await later(61)
  await backUp()
  await backUp()
  expect(newest()).toMatchObject({ state: 'done' })
  expect(newest()?._id).not.toBe(first)
  expect(await keysOf()).not.toContain('backup.failed')
})
