import { aStory } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let citizen: Phone
beforeAll(async () => {
  office = await openOffice()
  citizen = office.as('citizen')
  const editor = office.as('editor')
  await aStory().titled('清水河治理').saying('沿线封堵排污口41处，面积30㎡。').publishedIn(office)
  await aStory()
    .titled('代表建议办理')
    .in('deputies')
    .saying('清水河两岸的（建议）已办结。')
    .publishedIn(office)
  await aStory().titled('清水河草稿').savedBy(editor)
})
afterAll(() => office.close())

const found = async (query: string) =>
  (await citizen.ask('news.search', { query })).hits.map((hit) => hit.title)

test.each([
  ['a word in title or text, titles first', '清水河', ['清水河治理', '代表建议办理']],
  ['every word of several', '清水河 建议', ['代表建议办理']],
  ['full-width as half-width', '４１', ['清水河治理']],
  ['what only looks like a pattern, as plain text', '.*', []],
  ['a bracketed word by its word', '（建议）', ['代表建议办理']],
  ['nothing for what is nowhere', '没有这个词', []],
])('search finds %s', async (_, query, expected) => {
  expect(await found(query)).toEqual(expected)
})

test('an excerpt shows the word in its sentence', async () => {
  const { hits } = await citizen.ask('news.search', { query: '排污口' })
  expect(hits[0]?.excerpt).toContain('封堵排污口41处')
})
