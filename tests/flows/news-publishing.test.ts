import { aStory } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let editor: Phone
let citizen: Phone
beforeAll(async () => {
  office = await openOffice()
  editor = office.as('editor')
  citizen = office.as('citizen')
})
afterAll(() => office.close())

const titles = async (phone: Phone) =>
  (await phone.ask('news.list', {})).stories.map((story) => story.title)

test('a draft is the editor’s own business until it is published', async () => {
  const draft = await aStory().titled('尚在写作').savedBy(editor)
  expect(await titles(citizen)).not.toContain('尚在写作')
  expect(await citizen.refusal('news.get', { id: draft.id })).toBe('STORY_NOT_FOUND')
  expect(await citizen.refusal('news.openDraft', { id: draft.id })).toBe('NOT_ALLOWED')
})

test('what is published stands first, dated now, and is read whole', async () => {
  await aStory().titled('先发的').publishedIn(office)
  await office.cloud.clock.advance(60_000)
  const id = await aStory().titled('后发的').saying('第一段。', '第二段。').publishedIn(office)

  expect((await titles(citizen)).slice(0, 2)).toEqual(['后发的', '先发的'])
  const story = await citizen.ask('news.get', { id })
  expect(story.blocks.map((block) => 'text' in block && block.text)).toEqual([
    '第一段。',
    '第二段。',
  ])
  expect(Date.parse(story.publishedAt)).toBeCloseTo(office.cloud.clock.now().getTime(), -4)
  expect(story.summary).toBe('第一段。第二段。')
})

test('a story that lacks its title, column, source or text is not reviewed, and says what it lacks', async () => {
  const { id, revision } = await editor.ask('news.saveDraft', {
    content: { title: '', summary: '', source: '', byline: '', blocks: [] },
  })
  const answer = await editor.send('news.submit', {
    operation: 'submit',
    input: { id, revision, proofread: true },
    key: 'incomplete-1',
  })
  expect(answer).toEqual({
    ok: false,
    refusal: {
      code: 'STORY_INCOMPLETE',
      details: {
        title: '请填写标题',
        column: '请选择栏目',
        source: '请填写来源',
        blocks: '请填写正文',
      },
    },
  })
})

test('two editors at once: one saves, the other is told and nothing of either is lost', async () => {
  const { id, revision } = await aStory().titled('两人同改').savedBy(editor)
  const save = (phone: Phone, title: string) =>
    phone.send('news.saveDraft', {
      operation: 'saveDraft',
      key: `both-${title}`,
      input: { existing: { id, revision }, content: aStory().titled(title).content },
    })
  const answers = await Promise.all([
    save(editor, '甲改的'),
    save(office.as('secondEditor'), '乙改的'),
  ])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(answers.find((answer) => !answer.ok)).toMatchObject({
    ok: false,
    refusal: { code: 'CHANGED_MEANWHILE', details: { changed: expect.stringMatching(/XX 于/) } },
  })
  const now = await editor.ask('news.openDraft', { id })
  expect(now.revision).toBe(revision + 1)
  expect(['甲改的', '乙改的']).toContain(now.content.title)

  // Parted from it, the words are still of all who wrote them: none of them may review it.
  const parted = await office
    .as('secondEditor')
    .ask('news.saveDraft', { partedFrom: id, content: aStory().titled('另存的').content })
  const kept = (office.cloud.database.exportAll().stories ?? [])
    .map((line) => JSON.parse(line) as { _id: string; writers: { name: string }[] })
    .find(({ _id }) => _id === parted.id)
  expect(kept?.writers.map(({ name }) => name)).toEqual(['吴XX', '李XX'])
})

test('a published story cannot be changed under its readers', async () => {
  const id = await aStory().titled('不可偷改').publishedIn(office)
  const { revision, content } = await editor.ask('news.openDraft', { id })
  const refusal = await editor.refusal('news.saveDraft', { existing: { id, revision }, content })
  expect(refusal).toBe('NOT_EDITABLE')
})

test('a person’s reading counts once a day, and only staff see the count', async () => {
  const id = await aStory().titled('有人在读').publishedIn(office)
  await citizen.ask('news.get', { id })
  await citizen.ask('news.get', { id })
  await office.as('neighbour').ask('news.get', { id })
  const tomorrow = office.cloud.clock.now().getTime() + 24 * 3_600_000
  await office.cloud.clock.leap(new Date(tomorrow))
  const nextDay = await citizen.ask('news.get', { id })

  expect(nextDay).not.toHaveProperty('readCount')
  const { rows } = await editor.ask('news.listDesk', { view: 'published' })
  expect(rows.find((row) => row.id === id)?.readCount).toBe(3)
})

test('the list is paged without gaps or repeats, also while new stories come in', async () => {
  for (let n = 0; n < 25; n++)
    await aStory().titled(`倡议${n}`).in('initiatives').publishedIn(office)
  const first = await citizen.ask('news.list', { column: 'initiatives' })
  await aStory().titled('翻页时新发').in('initiatives').publishedIn(office)
  const second = await citizen.ask('news.list', { column: 'initiatives', cursor: first.cursor })

  expect(first.stories).toHaveLength(20)
  expect(second.cursor).toBeUndefined()
  const all = [...first.stories, ...second.stories].map((story) => story.title)
  expect(all).toEqual(Array.from({ length: 25 }, (_, n) => `倡议${24 - n}`))
})
