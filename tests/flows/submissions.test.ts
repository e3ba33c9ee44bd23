import { Workbook } from 'exceljs'
import type { InputNamed } from '@domain/operations'
import { aJpeg } from '../builders/pictures'
import { aStory } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let editor: Phone
beforeAll(async () => {
  office = await openOffice()
  editor = office.as('editor')
}, 60_000)
afterAll(() => office.close())

const daily = { outlet: '市日报', level: 'municipal' as const }
const people = { outlet: '人民代表报', level: 'national' as const }
const web = { outlet: '省人大网', level: 'provincial' as const }

/** Sends a story to some outlets; gives the ids of the records. */
async function submitted(
  title: string,
  outlets: InputNamed<'news.recordSubmission'>['outlets'] = [daily],
  more: Partial<InputNamed<'news.recordSubmission'>> = {},
) {
  const authors = [{ name: '李XX' }]
  const facts = { title, submittedOn: '2026-11-20', authors, outlets, ...more }
  return (await editor.ask('news.recordSubmission', facts)).ids
}
const listed = async (filter: InputNamed<'news.listSubmissions'> = {}) =>
  (await editor.ask('news.listSubmissions', filter)).rows
const titled = async (title: string) => (await listed()).filter((row) => row.title === title)
const adopted = { adoptedOn: '2026-11-22', page: '第3版' }

test('one story sent to three outlets is three records, each waiting', async () => {
  await submitted('三家媒体的稿件', [daily, people, web])
  const rows = await titled('三家媒体的稿件')
  expect(rows.map(({ outlet }) => outlet).sort()).toEqual(['人民代表报', '市日报', '省人大网'])
  expect(rows.every(({ adoption }) => adoption === undefined)).toBe(true)
})

test('the same story at the same outlet is recorded once, however it is written', async () => {
  await submitted('只投一次的稿件', [people])
  const again = {
    title: '只投一次的稿件！',
    submittedOn: '2026-11-21',
    authors: [{ name: '李XX' }],
    outlets: [web, { ...people, outlet: '《人民代表报》' }],
  }
  expect(await editor.refusal('news.recordSubmission', again)).toBe('SUBMISSION_RECORDED')
  // All or nothing: the other outlet was not recorded either.
  expect(await titled('只投一次的稿件！')).toEqual([])
})

test('another author may send the same piece there; in all it counts once', async () => {
  const sent = async () =>
    (await editor.ask('news.submissionCounts', { year: 2026 })).outlets.find(
      ({ outlet }) => outlet === '人大论坛',
    )
  const forum = { outlet: '人大论坛', level: 'provincial' as const }
  await submitted('两人各自投的稿件', [forum])
  await submitted('两人各自投的稿件', [forum], { authors: [{ name: '吴XX' }] })
  expect(await sent()).toMatchObject({ sent: 1 })
  const again = { title: '两人各自投的稿件', submittedOn: '2026-11-21', outlets: [forum] }
  const authors = [{ name: '新作者' }, { name: '吴XX' }]
  expect(await editor.refusal('news.recordSubmission', { ...again, authors })).toBe(
    'SUBMISSION_RECORDED',
  )
})

test('a story of the desk is known by itself, though its title was typed otherwise', async () => {
  const storyId = await aStory().titled('工作台上的稿件').publishedIn(office)
  await submitted('工作台上的稿件（有删节）', [daily], { storyId })
  const again = { title: '另起的标题', submittedOn: '2026-11-21', storyId, outlets: [daily] }
  expect(
    await editor.refusal('news.recordSubmission', { ...again, authors: [{ name: '李XX' }] }),
  ).toBe('SUBMISSION_RECORDED')
})

test('an adoption needs its proof and a possible day, and is recorded once', async () => {
  await submitted('等待采用的稿件')
  const [row] = await titled('等待采用的稿件')
  const { id = '', revision = 0 } = row ?? {}
  const refused = (adoption: InputNamed<'news.recordAdoption'>['adoption']) =>
    editor.refusal('news.recordAdoption', { id, revision, adoption })
  expect(await refused({ adoptedOn: '2026-11-22', page: '' })).toBe('ADOPTION_UNPROVED')
  expect(await refused({ adoptedOn: '2026-11-19', page: '第3版' })).toBe(
    'ADOPTED_BEFORE_SUBMISSION',
  )
  expect(await refused({ adoptedOn: '2026-11-24', page: '第3版' })).toBe('DAY_IN_FUTURE')
  await editor.ask('news.recordAdoption', { id, revision, adoption: adopted })
  expect(await refused(adopted)).toBe('ADOPTED_ALREADY')
})

test('a clipping keeps the name of its file', async () => {
  await submitted('有剪报的稿件')
  const { id = '', revision = 0 } = (await titled('有剪报的稿件'))[0] ?? {}
  const upload = await editor.upload('剪报.jpg', aJpeg(40, 30))
  const { fileId: scan } = await editor.ask('news.keepPicture', { fileId: upload })
  const adoption = { adoptedOn: '2026-11-22', page: '', scan, scanName: '第3版剪报.jpg' }
  await editor.ask('news.recordAdoption', { id, revision, adoption })
  expect((await titled('有剪报的稿件'))[0]?.adoption).toMatchObject({ scanName: '第3版剪报.jpg' })
})

test('two people at once: one records the adoption, the other is told', async () => {
  await submitted('两人同时登记的稿件')
  const [row] = await titled('两人同时登记的稿件')
  const { id = '', revision = 0 } = row ?? {}
  const correction = {
    id,
    revision,
    ...daily,
    title: '两人同时登记的稿件',
    submittedOn: '2026-11-20',
    authors: [{ name: '吴XX' }],
  }
  await editor.ask('news.recordAdoption', { id, revision, adoption: adopted })
  expect(await office.as('secondEditor').refusal('news.correctSubmission', correction)).toBe(
    'CHANGED_MEANWHILE',
  )
})

test('a correction frees the outlet it was wrongly recorded for', async () => {
  await submitted('记错媒体的稿件', [daily])
  const [row] = await titled('记错媒体的稿件')
  const { id = '', revision = 0 } = row ?? {}
  await editor.ask('news.correctSubmission', {
    id,
    revision,
    ...web,
    title: '记错媒体的稿件',
    submittedOn: '2026-11-20',
    authors: [{ name: '李XX' }],
  })
  await submitted('记错媒体的稿件', [daily])
  expect((await titled('记错媒体的稿件')).map(({ outlet }) => outlet).sort()).toEqual([
    '市日报',
    '省人大网',
  ])
})

test('what is removed leaves the counts, and the audit keeps what it said', async () => {
  await submitted('误登记的稿件', [people])
  const [row] = await titled('误登记的稿件')
  const { id = '', revision = 0 } = row ?? {}
  await editor.ask('news.removeSubmission', { id, revision, reason: '重复登记' })
  expect(await titled('误登记的稿件')).toEqual([])
  await submitted('误登记的稿件', [people])
})

test('authors come from the roster by pinyin, or as typed; counts tell them apart', async () => {
  const { authors } = await editor.ask('news.findAuthors', { search: 'zh' })
  const [onRoster] = authors
  expect(onRoster?.personId).toBeDefined()
  const { personId, name = '' } = onRoster ?? {}
  const both = [{ personId, name: '写错的名字' }, { name: '特约通讯员' }]
  await submitted('合作的稿件', [daily], { authors: both })
  const counts = await editor.ask('news.submissionCounts', { year: 2026 })
  const mine = counts.people.find((one) => one.personId === personId)
  expect(mine).toMatchObject({ name, sent: 1 })
  const rows = await listed({ author: mine?.key })
  expect(rows.map(({ title }) => title)).toEqual(['合作的稿件'])
})

test('sent last year and adopted this year counts in both, once each', async () => {
  const [id = ''] = await submitted('跨年的稿件', [web], { submittedOn: '2025-12-30' })
  await editor.ask('news.recordAdoption', {
    id,
    revision: 1,
    adoption: { adoptedOn: '2026-01-05', page: '', link: 'https://www.example.com/1' },
  })
  const last = await editor.ask('news.submissionCounts', { year: 2025 })
  expect(last.total).toEqual({ sent: 1, adopted: 0, stories: 0 })
  expect(last.years).toEqual([2026, 2025])
  const inBoth = [await listed({ year: 2025 }), await listed({ year: 2026, state: 'adopted' })]
  expect(inBoth.map((rows) => rows.some(({ title }) => title === '跨年的稿件'))).toEqual([
    true,
    true,
  ])
})

test('the export opens, and its sums are those of the screen', async () => {
  const { total } = await office.as('leader').ask('news.submissionCounts', {})
  const { url, count } = await office.as('leader').ask('news.exportSubmissions', {})
  const bytes = await (await fetch(encodeURI(url))).arrayBuffer()
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes as never)
  const [records, byAuthor] = workbook.worksheets
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '投稿与采用',
    '按作者',
    '按媒体',
    '按层级',
    '按作者、媒体和月份',
  ])
  const months = workbook.worksheets[4]
  expect(months?.getRow(1).values).toEqual([
    undefined,
    '作者',
    '媒体',
    '月份',
    '投稿（篇次）',
    '采用（篇次）',
  ])
  expect(JSON.stringify(records?.getSheetValues())).toContain('第3版剪报.jpg')
  expect((records?.rowCount ?? 0) - 1).toBe(count)
  expect(byAuthor?.lastRow?.values).toEqual([
    undefined,
    '合计（合作稿件计一次）',
    total.sent,
    total.adopted,
  ])
})
