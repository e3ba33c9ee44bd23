import { aStory } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let administrator: Phone
beforeAll(async () => {
  office = await openOffice()
  administrator = office.as('administrator')
})
afterAll(() => office.close())

async function find(search: string) {
  const { rows } = await administrator.ask('people.listPeople', { search })
  return rows
}
async function personOf(search: string) {
  const [row] = await find(search)
  if (!row) throw new Error(`nobody is found by ${search}`)
  return administrator.ask('people.getPerson', { id: row.id })
}

test('people are found by name, pinyin, initials and the end of their number; numbers are masked', async () => {
  const { id } = await administrator.ask('people.savePerson', {
    name: '单小明',
    phone: '138 1234 9876',
  })
  for (const search of ['小明', 'shanxiaoming', 'SXM', '9876']) {
    expect((await find(search)).map((row) => row.id)).toContain(id)
  }
  expect((await find('单小明'))[0]?.phone).toBe('138****9876')
  const stored = office.cloud.database.exportAll()
  expect(JSON.stringify(stored)).not.toContain('13812349876')
})

test('a number is one person’s; given up, it may be another’s', async () => {
  const first = await administrator.ask('people.savePerson', { name: '甲甲', phone: '13900001001' })
  const taken = { name: '乙乙', phone: '13900001001' }
  expect(await administrator.refusal('people.savePerson', taken)).toBe('PHONE_TAKEN')
  expect(await administrator.refusal('people.savePerson', { name: '丙丙', phone: '123' })).toBe(
    'PHONE_INVALID',
  )
  await administrator.ask('people.savePerson', {
    existing: first,
    name: '甲甲',
    phone: '13900001002',
  })
  await administrator.ask('people.savePerson', taken)
  expect(await administrator.refusal('people.savePerson', { existing: first, name: '甲甲' })).toBe(
    'CHANGED_MEANWHILE',
  )
})

test('an appointment ended today takes its roles at once; history stays', async () => {
  const editor = office.as('secondEditor')
  await editor.ask('news.listDesk', { view: 'mine' })
  const person = await personOf('吴XX')
  const [appointment] = person.appointments
  const ending = { personId: person.id, appointmentId: appointment?.id ?? '' }
  expect(
    await administrator.refusal('people.endAppointment', { ...ending, endedOn: '2026-11-22' }),
  ).toBe('DAY_PAST')
  await administrator.ask('people.endAppointment', { ...ending, endedOn: '2026-11-23' })

  expect(await editor.refusal('news.listDesk', { view: 'mine' })).toBe('NOT_ALLOWED')
  const after = await administrator.ask('people.getPerson', { id: person.id })
  expect(after.state).toBe('left')
  expect(after.appointments).toMatchObject([
    { text: '宣传编辑', endedOn: '2026-11-23', inForce: false },
  ])
  expect((await administrator.ask('people.listPeople', { show: 'left' })).rows).toHaveLength(1)
})

test('an appointment that begins tomorrow gives nothing today', async () => {
  const person = await personOf('孙XX')
  const appointment = { kind: 'editor', from: '2026-11-24' } as const
  await administrator.ask('people.appoint', { personId: person.id, appointment })
  const reviewer = office.as('finalReviewer')
  const { content } = aStory()
  expect(await reviewer.refusal('news.saveDraft', { content })).toBe('NOT_ALLOWED')
  await office.cloud.clock.leap(new Date('2026-11-23T16:00:00Z'))
  await reviewer.ask('news.saveDraft', { content })
})

test('the same appointment twice is refused, and so is one that lacks something', async () => {
  const { id: personId } = await personOf('周XX')
  const deputy = { kind: 'deputy', term: 18, delegation: '新华代表团', from: '2026-03-01' } as const
  expect(await administrator.refusal('people.appoint', { personId, appointment: deputy })).toBe(
    'APPOINTED_ALREADY',
  )
  const lacking = { kind: 'deputy', from: '2026-03-01' } as const
  expect(await administrator.refusal('people.appoint', { personId, appointment: lacking })).toBe(
    'APPOINTMENT_INCOMPLETE',
  )
})

test('a suspended deputy loses what rests on being one, until it is resumed', async () => {
  const member = office.as('committeeMember')
  const { id: personId } = await personOf('郑XX')
  const suspension = { personId, reason: '依法暂停执行代表职务' }
  await administrator.ask('people.suspend', suspension)
  expect(await member.ask('people.whoAmI', {})).toMatchObject({ roles: [], suspended: true })
  expect(await administrator.refusal('people.suspend', suspension)).toBe('SUSPENDED_ALREADY')
  expect((await personOf('郑XX')).state).toBe('suspended')
  await administrator.ask('people.resume', { personId })
  expect((await member.ask('people.whoAmI', {})).roles).toEqual(['deputy', 'committeeMember'])
  const { id: editorId } = await personOf('李XX')
  expect(await administrator.refusal('people.suspend', { ...suspension, personId: editorId })).toBe(
    'NOT_A_DEPUTY',
  )
})

const named = ({ id, revision }: { id: string; revision: number }) => ({ id, revision })

test('an editor of one column submits in that column and in no other', async () => {
  const { id: personId } = await personOf('钱XX')
  await administrator.ask('people.appoint', {
    personId,
    appointment: { kind: 'editor', columns: ['announcements'], from: '2026-01-01' },
  })
  const limited = office.as('secondReviewer')
  const other = await limited.ask('news.saveDraft', {
    content: { ...aStory().content, column: 'decisions' },
  })
  const submitted = (seen: object) => ({ ...named(seen as never), proofread: true })
  expect(await limited.refusal('news.submit', submitted(other))).toBe('COLUMN_NOT_YOURS')
  const own = await limited.ask('news.saveDraft', {
    content: { ...aStory().content, column: 'announcements' },
  })
  await limited.ask('news.submit', submitted(own))
})

test('a liaison officer sees their own organ and no other', async () => {
  const liaison = office.as('liaisonOfficer')
  const { id: personId } = await personOf('冯XX')
  const appointment = { kind: 'liaisonOfficer', unit: '区人民法院', from: '2026-01-01' } as const
  const { id: otherId } = await administrator.ask('people.savePerson', { name: '法院联络员' })
  await administrator.ask('people.appoint', { personId: otherId, appointment })
  const { organs } = await administrator.ask('people.listUnits', {})
  const idOf = (name: string) => organs.find((organ) => organ.name === name)?.id ?? ''

  const own = await liaison.ask('people.getOrgan', { id: idOf('区教育局') })
  expect(own).toMatchObject({ kind: 'department', liaisonOfficers: [{ name: '冯XX' }] })
  expect(await liaison.refusal('people.getOrgan', { id: idOf('区人民法院') })).toBe('NOT_ALLOWED')
  await administrator.ask('people.getOrgan', { id: idOf('区人民法院') })
  expect(personId).not.toBe(otherId)
})

test('who may sign on another’s behalf is someone in office, and not oneself', async () => {
  const leader = await personOf('王XX')
  const secretary = await personOf('陈XX')
  const staff = office.as('office')
  await staff.ask('people.setAgent', { personId: leader.id, agentId: secretary.id, may: true })
  expect((await personOf('王XX')).agents).toMatchObject([{ name: '陈XX' }])
  const self = { personId: leader.id, agentId: leader.id, may: true }
  expect(await staff.refusal('people.setAgent', self)).toBe('AGENT_NOT_FIT')
  await staff.ask('people.setAgent', { personId: leader.id, agentId: secretary.id, may: false })
  expect((await personOf('王XX')).agents).toEqual([])
})

test('a 届 that ends takes every appointment in it along, on that day', async () => {
  const deputy = office.as('deputy')
  await administrator.ask('people.endTerm', { bodyId: 'congress-18', endedOn: '2026-12-01' })
  expect((await deputy.ask('people.whoAmI', {})).roles).toEqual(['deputy'])
  await office.cloud.clock.leap(new Date('2026-11-30T16:00:00Z'))
  expect((await deputy.ask('people.whoAmI', {})).roles).toEqual([])
})
