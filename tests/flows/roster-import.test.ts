import { aRoster } from '../builders/roster'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let administrator: Phone
beforeAll(async () => {
  office = await openOffice()
  administrator = office.as('administrator')
})
beforeEach(() => office.beginAgain())
afterAll(() => office.close())

async function preview(bytes: Buffer, fileName = '名册.xlsx') {
  const fileId = await administrator.upload(fileName, bytes)
  return administrator.ask('people.previewImport', { fileId, fileName })
}
async function importAll(bytes: Buffer) {
  const plan = await preview(bytes)
  for (let batch = 0; batch < plan.batches; batch++) {
    await administrator.ask('people.applyImport', { id: plan.id, batch })
  }
  return plan
}
const inOffice = async () => (await administrator.ask('people.listUnits', {})).people

const district = () => {
  const roster = aRoster()
  for (let n = 0; n < 200; n++) roster.person({ delegation: `第${(n % 6) + 1}代表团` })
  for (let n = 0; n < 20; n++) roster.person({ kind: 'liaisonOfficer', unit: `区第${n + 1}局` })
  return roster
}

test('a district goes in: good rows are taken, faulty ones reported with row and reason', async () => {
  const before = await inOffice()
  const file = await district()
    .person({ phone: '12345' })
    .person({ kind: '村长' })
    .person({ from: '2026-02-30' })
    .person({ delegation: null })
    .person({ kind: 'liaisonOfficer', unit: null })
    .build()
  const plan = await preview(file)
  expect(plan.counts).toMatchObject({ newPeople: 220, newAppointments: 220, faulty: 5 })
  expect(plan.faults.map(({ row }) => row)).toEqual([222, 223, 224, 225, 226])
  expect(plan.newUnits).toContain('区第20局')
  // Reading a sheet changes nothing.
  expect(await inOffice()).toBe(before)

  for (let batch = 0; batch < plan.batches; batch++) {
    await administrator.ask('people.applyImport', { id: plan.id, batch })
  }
  expect(await inOffice()).toBe(before + 220)
  const { bodies, organs } = await administrator.ask('people.listUnits', {})
  expect(bodies.find(({ id }) => id === 'congress-18')?.delegations).toHaveLength(7)
  expect(organs.filter(({ name }) => name.startsWith('区第'))).toHaveLength(20)
})

test('the same sheet again changes nothing, and a changed line changes its appointment', async () => {
  const roster = () => aRoster().people(50)
  await importAll(await roster().build())
  const again = await preview(await roster().build())
  expect(again).toMatchObject({ batches: 0, counts: { same: 50, newPeople: 0, changed: 0 } })

  const moved = aRoster().people(49).person({ delegation: '第九代表团' })
  const plan = await importAll(await moved.build())
  expect(plan.counts).toMatchObject({ same: 49, changed: 1 })
  const { rows } = await administrator.ask('people.listPeople', { delegation: '第九代表团' })
  expect(rows).toHaveLength(1)
})

test('a batch is taken in once, however often it is asked for', async () => {
  const plan = await preview(await aRoster().people(3).build())
  const ask = () => administrator.ask('people.applyImport', { id: plan.id, batch: 0 })
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 2, 3].map(() => ({ applied: [0] })))
  expect(await administrator.ask('people.getImport', { id: plan.id })).toMatchObject({
    applied: [0],
  })
})

test('an import that went half way goes on by itself when the sheet is read again', async () => {
  const before = await inOffice()
  const file = await aRoster().people(100).build()
  const first = await preview(file)
  await administrator.ask('people.applyImport', { id: first.id, batch: 0 })
  const second = await preview(file)
  expect(second.counts).toMatchObject({ newPeople: 60, same: 40 })
  for (let batch = 0; batch < second.batches; batch++) {
    await administrator.ask('people.applyImport', { id: second.id, batch })
  }
  expect(await inOffice()).toBe(before + 100)
})

test('a number that is someone else’s on the roster, or another first day, is a fault of the row', async () => {
  await importAll(await aRoster().person({ name: '张三', phone: '13712340001' }).build())
  const plan = await preview(await aRoster().person({ name: '李四', phone: '13712340001' }).build())
  expect(plan.faults[0]?.reason).toContain('张三')
  const redated = aRoster().person({ name: '张三', phone: '13712340001', from: '2026-05-01' })
  expect((await preview(await redated.build())).faults[0]?.reason).toContain('起始日期')
})

test('an export can be imported again and changes nothing', async () => {
  await importAll(await aRoster().people(5).person({ kind: 'editor', columns: '公告公示' }).build())
  const { url, people } = await administrator.ask('people.exportRoster', {})
  expect(people).toBe(18)
  const file = Buffer.from(await (await fetch(url)).arrayBuffer())
  const plan = await preview(file)
  expect(plan).toMatchObject({ batches: 0, counts: { newPeople: 0, newAppointments: 0 } })
  // The administrator was never in a sheet: appointed on screen, and without a number.
  expect(plan.counts.faulty).toBe(1)

  const nextDay = office.cloud.clock.now().getTime() + 25 * 60 * 60_000
  await office.cloud.clock.leap(new Date(nextDay))
  expect((await fetch(url)).ok).toBe(false)
})

test('the template is a sheet that holds nothing yet', async () => {
  const { url } = await administrator.ask('people.rosterTemplate', {})
  const file = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(await preview(file)).toMatchObject({ batches: 0, faults: [] })
})

test.each([
  ['an .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_EXCEL'],
  ['something else', Buffer.from('%PDF-1.7'), 'FILE_NOT_XLSX'],
  ['6 MB', Buffer.alloc(6 * 1024 * 1024, 1), 'FILE_TOO_LARGE'],
])('%s is refused, and nothing is changed', async (_, bytes, code) => {
  const before = await inOffice()
  const fileId = await administrator.upload('名册.xlsx', bytes)
  expect(
    await administrator.refusal('people.previewImport', { fileId, fileName: '名册.xlsx' }),
  ).toBe(code)
  expect(await inOffice()).toBe(before)
})

test('renamed headings, formulas and merged cells are named', async () => {
  const renamed = await preview(await aRoster().person().headed({ phone: '联系电话' }).build())
  expect(renamed.faults[0]?.reason).toContain('手机号')
  const formula = aRoster().person({ phone: { formula: '13800000000+1', result: 13800000001 } })
  expect((await preview(await formula.build())).faults[0]?.reason).toContain('公式')
  const merged = aRoster()
    .people(2)
    .touched((workbook) => workbook.worksheets[0]?.mergeCells('A2:A3'))
  expect((await preview(await merged.build())).faults[0]?.reason).toContain('合并')
})
