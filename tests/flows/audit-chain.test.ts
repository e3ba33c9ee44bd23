import { aStory } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let administrator: Phone
beforeAll(async () => {
  office = await openOffice()
  administrator = office.as('administrator')
})
afterAll(() => office.close())

const sealNow = () => office.cloud.timers.fire('people', 'sealAudit')
const audit = () => office.cloud.database.exportAll().audit ?? []

test('what is a minute old is sealed, and the seals verify', async () => {
  await aStory().titled('第一篇').publishedBy(office.as('editor'))
  await sealNow()
  expect(await administrator.ask('people.verifyAudit', {})).toMatchObject({ sealed: 0 })

  await office.cloud.clock.advance(61_000)
  await sealNow()
  const entries = audit().length
  expect(await administrator.ask('people.verifyAudit', {})).toEqual({
    ok: true,
    sealed: entries,
    unsealed: 0,
    problems: [],
  })
  await aStory().titled('第二篇').publishedBy(office.as('editor'))
  await office.cloud.clock.advance(61_000)
  await sealNow()
  await sealNow()
  const after = await administrator.ask('people.verifyAudit', {})
  expect(after).toMatchObject({ ok: true, unsealed: 0 })
  expect(after.sealed).toBe(entries + 2)
  expect(office.cloud.database.exportAll().seals).toHaveLength(2)
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
  const { ok, problems } = await administrator.ask('people.verifyAudit', {})
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
