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
  await aStory().titled('先发的').publishedBy(editor)
  await office.cloud.clock.advance(60_000)
  const id = await aStory().titled('后发的').saying('第一段。', '第二段。').publishedBy(editor)

  expect((await titles(citizen)).slice(0, 2)).toEqual(['后发的', '先发的'])
  const story = await citizen.ask('news.get', { id })
  expect(story.blocks.map((block) => 'text' in block && block.text)).toEqual([
    '第一段。',
    '第二段。',
  ])
  expect(Date.parse(story.publishedAt)).toBeCloseTo(office.cloud.clock.now().getTime(), -4)
  expect(story.summary).toBe('第一段。第二段。')
})

test('a story that lacks its title, column or text is not published, and says what it lacks', async () => {
  const { id, revision } = await editor.ask('news.saveDraft', {
    content: { title: '', summary: '', source: '', byline: '', blocks: [] },
  })
  const answer = await editor.send('news.publish', {
    operation: 'publish',
    input: { id, revision },
    key: 'incomplete-1',
  })
  expect(answer).toEqual({
    ok: false,
    refusal: {
      code: 'STORY_INCOMPLETE',
      details: { title: '请填写标题', column: '请选择栏目', blocks: '请填写正文' },
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
  expect(answers.find((answer) => !answer.ok)).toEqual({
    ok: false,
    refusal: { code: 'CHANGED_MEANWHILE' },
  })
  const now = await editor.ask('news.openDraft', { id })
  expect(now.revision).toBe(revision + 1)
  expect(['甲改的', '乙改的']).toContain(now.content.title)
})

test('a withdrawn story leaves the list, and its address says so; corrected, it can come back', async () => {
  const id = await aStory().titled('有一处错').publishedBy(editor)
  await editor.ask('news.withdraw', { id, reason: '数字有误' })
  expect(await titles(citizen)).not.toContain('有一处错')
  expect(await citizen.refusal('news.get', { id })).toBe('STORY_WITHDRAWN')

  const draft = await editor.ask('news.openDraft', { id })
  const saved = await editor.ask('news.saveDraft', {
    existing: { id, revision: draft.revision },
    content: { ...draft.content, title: '已经改正' },
  })
  await editor.ask('news.publish', { id, revision: saved.revision })
  expect((await citizen.ask('news.get', { id })).title).toBe('已经改正')
})

test('a published story cannot be changed under its readers', async () => {
  const id = await aStory().titled('不可偷改').publishedBy(editor)
  const { revision, content } = await editor.ask('news.openDraft', { id })
  const refusal = await editor.refusal('news.saveDraft', { existing: { id, revision }, content })
  expect(refusal).toBe('STORY_NOT_DRAFT')
})

test('a person’s reading counts once a day, and only staff see the count', async () => {
  const id = await aStory().titled('有人在读').publishedBy(editor)
  await citizen.ask('news.get', { id })
  await citizen.ask('news.get', { id })
  await office.as('neighbour').ask('news.get', { id })
  await office.cloud.clock.advance(24 * 3_600_000)
  const nextDay = await citizen.ask('news.get', { id })

  expect(nextDay).not.toHaveProperty('readCount')
  const { rows } = await editor.ask('news.listDesk', { status: 'published' })
  expect(rows.find((row) => row.id === id)?.readCount).toBe(3)
})

test('the list is paged without gaps or repeats, also while new stories come in', async () => {
  for (let n = 0; n < 25; n++)
    await aStory().titled(`倡议${n}`).in('initiatives').publishedBy(editor)
  const first = await citizen.ask('news.list', { column: 'initiatives' })
  await aStory().titled('翻页时新发').in('initiatives').publishedBy(editor)
  const second = await citizen.ask('news.list', { column: 'initiatives', cursor: first.cursor })

  expect(first.stories).toHaveLength(20)
  expect(second.cursor).toBeUndefined()
  const all = [...first.stories, ...second.stories].map((story) => story.title)
  expect(all).toEqual(Array.from({ length: 25 }, (_, n) => `倡议${24 - n}`))
})
