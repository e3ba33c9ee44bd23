import { aStory } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let administrator: Phone
beforeAll(async () => {
  office = await openOffice()
  administrator = office.as('administrator')
})
afterAll(() => office.close())

const sealNow = () => office.cloud.invoke('people', { task: 'sealAudit' })
const audit = () => office.cloud.database.exportAll().audit ?? []
const seals = () => office.cloud.database.exportAll().seals ?? []
const verified = () => administrator.ask('people.verifyAudit', {})

/** Written behind the office's back. */
const insertEntry = (_id: string, at: Date) =>
  office.cloud.database.handle('database.insertDocument', {
    collectionName: 'audit',
    data: [JSON.stringify({ _id, at: at.toISOString(), operation: 'news.publish', by: {} })],
  })
const minutesAgo = (minutes: number) =>
  new Date(office.cloud.clock.now().getTime() - minutes * 60_000)
const logged = async () => {
  const overview = await fetch(`${office.cloud.url}/console/overview`)
  return ((await overview.json()) as { log: string[] }).log.join('\n')
}

test('what is a minute old is sealed, and the seals verify', async () => {
  await aStory().titled('第一篇').publishedIn(office)
  await sealNow()
  expect(await verified()).toMatchObject({ sealed: 0 })

  await office.cloud.clock.advance(61_000)
  await sealNow()
  const entries = audit().length
  expect(await verified()).toEqual({
    ok: true,
    sealed: entries,
    unsealed: 0,
    problems: [],
  })
  await aStory().titled('第二篇').publishedIn(office)
  await office.cloud.clock.advance(61_000)
  await sealNow()
  await sealNow()
  const added = audit().length - entries
  const after = await verified()
  expect(after).toMatchObject({ ok: true, unsealed: 0 })
  expect(added).toBeGreaterThan(2)
  expect(after.sealed).toBe(entries + added)
  expect(seals()).toHaveLength(2)
})

test('the log of a run keeps the hash of the newest seal', async () => {
  const newest = JSON.parse(seals()[1] ?? '{}') as { hash: string }
  expect(await logged()).toContain(newest.hash)
})

test('an entry that comes late, dated before the last seal, is sealed by the next run', async () => {
  const before = await verified()
  await insertEntry('late', minutesAgo(5))
  expect(await verified()).toMatchObject({ ok: true, unsealed: 1 })
  await sealNow()
  expect(await verified()).toMatchObject({ ok: true, unsealed: 0, sealed: before.sealed + 1 })
})

test('a long backlog is sealed in one run, once, although two timers run at the same time', async () => {
  const before = await verified()
  const sealsBefore = seals().length
  await office.cloud.clock.advance(3_600_000)
  const begin = minutesAgo(30).getTime()
  // The ten minutes that a run looks back hold almost a page: sealed entries leave room for few others.
  for (let n = 0; n < 1200; n++) await insertEntry(`backlog-${n}`, new Date(begin + n * 601))
  await Promise.all([sealNow(), sealNow()])
  expect(await verified()).toEqual({
    ok: true,
    sealed: before.sealed + 1200,
    unsealed: 0,
    problems: [],
  })
  expect(seals()).toHaveLength(sealsBefore + 3)
})

test('an entry slipped in long after its date is named, and never sealed', async () => {
  await insertEntry('forged', minutesAgo(24 * 60))
  await sealNow()
  expect(await verified()).toMatchObject({ ok: false, problems: ['entry not sealed forged'] })
  await office.cloud.database.handle('database.removeDocument', {
    collectionName: 'audit',
    query: JSON.stringify({ _id: 'forged' }),
    multi: false,
  })
  expect(await verified()).toMatchObject({ ok: true })
})

test('an entry changed in the database is named', async () => {
  const entry = JSON.parse(audit()[0] ?? '{}') as { _id: string }
  await office.cloud.database.handle('database.modifyDocument', {
    collectionName: 'audit',
    query: JSON.stringify({ _id: entry._id }),
    data: JSON.stringify({ $set: { operation: 'people.nothing' } }),
    multi: false,
    merge: true,
    upsert: false,
  })
  const { ok, problems } = await verified()
  expect(ok).toBe(false)
  expect(problems).toEqual([`entry changed seal-00000001 ${entry._id}`])
})

test('a user who plays the timer is refused', async () => {
  const played = { Type: 'Timer', TriggerName: 'sealAudit' }
  expect(await office.as('citizen').send('people.whoAmI', played)).toMatchObject({
    ok: false,
    refusal: { code: 'INVALID_INPUT' },
  })
})
