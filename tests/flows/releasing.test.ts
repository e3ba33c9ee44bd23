import { aStory, signed, type Seen } from '../builders/story'
import type { OutputNamed } from '@domain/operations'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let editor: Phone
let citizen: Phone
beforeAll(async () => {
  office = await openOffice()
  editor = office.as('editor')
  citizen = office.as('citizen')
})
beforeEach(() => office.beginAgain())
afterAll(() => office.close())

const minute = 60_000
const seenBy = async (phone: Phone, id: string): Promise<Seen> => {
  const { revision } = await phone.ask('news.openDraft', { id })
  return { id, revision }
}
const titles = async () => (await citizen.ask('news.list', {})).stories.map(({ title }) => title)
const runTimer = () => office.cloud.timers.fire('news', 'everyMinute')
const at = (minutes: number) =>
  new Date(office.cloud.clock.now().getTime() + minutes * minute).toISOString()
const standing = async (id: string) => {
  const { status } = await editor.ask('news.openDraft', { id })
  const { did, note } = (await editor.ask('news.openReview', { id })).steps.at(-1) ?? {}
  return { status, did, note }
}
const timeTakenBack = {
  status: 'approved',
  did: '取消定时发布',
  note: '原定时间已过，请重新定时',
}

test('a scheduled story appears at its minute, once, however often the timer fires', async () => {
  const { id } = await aStory()
    .titled('定时的')
    .signedIn(office, { at: at(30) })
  await runTimer()
  expect(await titles()).toEqual([])
  await office.cloud.clock.advance(30 * minute)
  await Promise.all([runTimer(), runTimer()])
  await runTimer()
  expect(await titles()).toEqual(['定时的'])
  const { steps } = await editor.ask('news.openReview', { id })
  expect(steps.filter(({ did }) => did === '发布')).toHaveLength(1)
})

test('a run that was missed is caught up, dated when it really appeared, and says so', async () => {
  const due = at(30)
  const { id } = await aStory().titled('误了点的').signedIn(office, { at: due })
  const heldBecause = async () =>
    (await editor.ask('news.listDesk', { view: 'scheduled' })).rows[0]?.heldBecause
  expect(await heldBecause()).toBeUndefined()
  await office.cloud.clock.leap(new Date(at(95)))
  expect(await heldBecause()).toContain('已过定时，还没有发布')
  await runTimer()
  const { publishedAt } = await citizen.ask('news.get', { id })
  expect(Date.parse(publishedAt) - Date.parse(due)).toBeGreaterThanOrEqual(65 * minute)
  const { rows } = await editor.ask('news.listDesk', { view: 'published' })
  expect(rows[0]?.wasDueAt).toBe(due)
})

test('a time that has passed is refused; a schedule can be taken back', async () => {
  const { id } = await aStory().signedIn(office)
  const past = '2026-11-20T01:00:00Z'
  expect(await editor.refusal('news.schedule', { ...(await seenBy(editor, id)), at: past })).toBe(
    'TIME_PAST',
  )
  await editor.ask('news.schedule', { ...(await seenBy(editor, id)), at: at(10) })
  const { steps } = await editor.ask('news.openReview', { id })
  expect(steps.at(-1)).toMatchObject({ did: '定时发布', note: '定于 11月23日 10:10' })
  await editor.ask('news.unschedule', await seenBy(editor, id))
  await office.cloud.clock.advance(20 * minute)
  await runTimer()
  expect(await titles()).toEqual([])
})

test('an appointment appears only once the vote is recorded', async () => {
  const story = aStory().titled('区人大常委会任免名单').saying('决定任命王某为区教育局局长。')
  story.content.awaitsVote = true
  const { id } = await story.signedIn(office, { at: at(10) })
  await office.cloud.clock.advance(20 * minute)
  await runTimer()
  expect(await titles()).toEqual([])
  expect((await editor.ask('news.listDesk', { view: 'scheduled' })).rows[0]?.heldBecause).toContain(
    '表决',
  )
  expect(await editor.refusal('news.publish', await seenBy(editor, id))).toBe('VOTE_NOT_RECORDED')
  const clerk = office.as('office')
  const passed = { passedOn: '2026-11-23', meeting: '第十二次会议' }
  const seen = await seenBy(clerk, id)
  await clerk.ask('news.recordVote', { ...seen, ...passed })
  // Somebody else who had the page open learns that it has been done.
  const another = await office.as('leader').refusal('news.recordVote', { ...seen, ...passed })
  expect(another).toBe('CHANGED_MEANWHILE')
  // Its time passed while it waited: nothing appears that nobody has looked at since.
  await runTimer()
  expect(await titles()).toEqual([])
  expect(await standing(id)).toEqual(timeTakenBack)
  await editor.ask('news.schedule', { ...(await seenBy(editor, id)), at: at(5) })
  await office.cloud.clock.advance(5 * minute)
  await runTimer()
  expect(await titles()).toEqual(['区人大常委会任免名单'])
})

test('a vote recorded in time leaves the time as it was set', async () => {
  const story = aStory().titled('任免名单')
  story.content.awaitsVote = true
  const { id } = await story.signedIn(office, { at: at(10) })
  const clerk = office.as('office')
  const passed = { passedOn: '2026-11-23', meeting: '第十二次会议' }
  await clerk.ask('news.recordVote', { ...(await seenBy(clerk, id)), ...passed })
  await office.cloud.clock.advance(10 * minute)
  await runTimer()
  expect(await titles()).toEqual(['任免名单'])
})

test('a vote was on what the story said then: of others, it is asked for again', async () => {
  const named = '会议表决通过了人事任免案。王某任区教育局局长。'
  const story = aStory().saying(named)
  story.content.awaitsVote = true
  const { id } = await story.signedIn(office)
  const clerk = office.as('office')
  const passed = { passedOn: '2026-11-23', meeting: '第十二次会议' }
  await clerk.ask('news.recordVote', { ...(await seenBy(clerk, id)), ...passed })
  const rewrite = async (byline: string, text: string) => {
    const { content, revision } = await editor.ask('news.openDraft', { id })
    const { blocks } = aStory().saying(text).content
    const existing = { id, revision }
    await editor.ask('news.saveDraft', { existing, content: { ...content, byline, blocks } })
    return (await editor.ask('news.openReview', { id })).vote
  }
  expect(await rewrite('吴XX', named)).toMatchObject(passed)
  expect(await rewrite('吴XX', named.replace('王某', '李某'))).toBeUndefined()
  await signed(
    office,
    await editor.ask('news.submit', { ...(await seenBy(editor, id)), proofread: true }),
    'later',
  )
  expect(await editor.refusal('news.publish', await seenBy(editor, id))).toBe('VOTE_NOT_RECORDED')
})

test('a postponed meeting holds all its stories, and frees them again', async () => {
  const story = aStory().titled('会议开幕')
  story.content.occasion = '第十二次会议'
  const { id: opening } = await story.signedIn(office, { at: at(10) })
  await aStory().titled('与会议无关').savedBy(editor)
  await story.titled('会议侧记').savedBy(editor)
  const clerk = office.as('office')
  const occasions = async () => (await clerk.ask('news.listOccasions', {})).occasions
  expect(await occasions()).toEqual([{ occasion: '第十二次会议', waiting: 2 }])
  // One meeting, as two people name it: both are held at once, or neither.
  const other = aStory().titled('会议花絮')
  other.content.occasion = '常委会第十二次会议'
  await other.savedBy(editor)
  const both = ['第十二次会议', '常委会第十二次会议']
  const hold = { occasions: both, hold: true, reason: '会议延期' }
  const wrong = { ...hold, occasions: ['第十二次会议', '没有的会'] }
  expect(await clerk.refusal('news.holdOccasions', wrong)).toBe('NOTHING_TO_HOLD')
  expect((await occasions()).map(({ held }) => held)).toEqual([undefined, undefined])
  expect(await clerk.ask('news.holdOccasions', hold)).toEqual({ count: 3 })
  const held = { by: '陈XX', reason: '会议延期' }
  expect((await occasions()).sort((a, b) => b.waiting - a.waiting)).toMatchObject([
    { occasion: '第十二次会议', waiting: 2, held },
    { occasion: '常委会第十二次会议', waiting: 1, held },
  ])
  // What comes to the meeting later is held as well, however its name was written.
  story.content.occasion = '第十二次 会议'
  const later = await story.titled('后来的稿件').signedIn(office, { at: at(15) })
  expect(await editor.refusal('news.publish', await seenBy(editor, later.id))).toBe('STORY_HELD')
  await story.titled('闭幕').signedIn(office, { at: at(30) })
  expect((await occasions()).find(({ waiting }) => waiting === 4)).toBeDefined()
  await office.cloud.clock.advance(20 * minute)
  await runTimer()
  expect(await titles()).toEqual([])
  await clerk.ask('news.holdOccasions', { occasions: both, hold: false })
  // Whose time passed meanwhile waits for a person; whose time is to come keeps it.
  await runTimer()
  expect(await titles()).toEqual([])
  for (const id of [opening, later.id]) expect(await standing(id)).toEqual(timeTakenBack)
  await editor.ask('news.publish', await seenBy(editor, opening))
  await office.cloud.clock.advance(20 * minute)
  await runTimer()
  expect((await titles()).sort()).toEqual(['会议开幕', '闭幕'])
  expect(await clerk.refusal('news.holdOccasions', { ...hold, hold: false })).toBe(
    'NOTHING_TO_HOLD',
  )
})

test('stories that wait, however many, do not keep others from appearing', async () => {
  const held = aStory().titled('等表决的')
  held.content.awaitsVote = true
  const { id } = await held.signedIn(office, { at: at(10) })
  const { database } = office.cloud
  const all = database.exportAll()
  const one = all.stories?.[0] ?? ''
  const copies = Array.from({ length: 30 }, (_, n) => one.replaceAll(id, `${id}-${n}`))
  database.importAll({ ...all, stories: [one, ...copies] })
  await aStory()
    .titled('到点的')
    .signedIn(office, { at: at(11) })
  await office.cloud.clock.advance(20 * minute)
  await runTimer()
  expect(await titles()).toEqual(['到点的'])
})

test('the desk counts the days in which nothing was published, by the clock of the cloud', async () => {
  const silence = async () => (await editor.ask('news.listDesk', { view: 'mine' })).silentDays
  expect(await silence()).toBeUndefined()
  await aStory().publishedIn(office)
  expect(await silence()).toBe(0)
  await office.cloud.clock.leap(new Date(at(10 * 24 * 60 + 1)))
  expect(await silence()).toBe(10)
})

test('withdrawn at once by whoever is on duty; corrected through the whole chain; told to the reader', async () => {
  const id = await aStory().titled('有一处错').saying('出席会议的有27人。').publishedIn(office)
  const withdraw = (publicNote: string) => ({ id, reason: '人数有误', publicNote })
  for (const [note, refusal] of [
    ['秘密★1年', 'MARKED_SECRET'],
    ['详询13800138000。', 'NOTE_TELLS_PERSONAL_DATA'],
    ['另行布署后发布。', 'NOTE_HAS_MARKS'],
  ] as const) {
    expect(await office.as('office').refusal('news.withdraw', withdraw(note))).toBe(refusal)
    const together = { ids: [id], reason: '人数有误', publicNote: note }
    expect(await office.as('office').refusal('news.withdrawTogether', together)).toBe(refusal)
  }
  await office
    .as('office')
    .ask('news.withdraw', { ...withdraw('更正后重新布署、发布。'), keepMarks: true })
  const answer = await citizen.send('news.get', { operation: 'get', input: { id } })
  expect(answer).toMatchObject({
    refusal: { code: 'STORY_WITHDRAWN', details: { note: '更正后重新布署、发布。' } },
  })
  expect(JSON.stringify(answer)).not.toContain('人数有误')

  const draft = await editor.ask('news.openDraft', { id })
  const content = {
    ...draft.content,
    blocks: [{ kind: 'paragraph' as const, id: 'b1', text: '出席会议的有32人。' }],
  }
  const save = (revision: number, more: object) =>
    editor.ask('news.saveDraft', { existing: { id, revision }, content: { ...content, ...more } })
  const first = await save(draft.revision, {})
  expect(await citizen.refusal('news.get', { id })).toBe('STORY_WITHDRAWN')
  const submit = (revision: number) => ({ id, revision, proofread: true })
  expect(await editor.refusal('news.submit', submit(first.revision))).toBe('STORY_INCOMPLETE')
  const second = await save(first.revision, { correction: '出席人数应为32人。' })
  await signed(office, await editor.ask('news.submit', submit(second.revision)), 'now')
  const story = await citizen.ask('news.get', { id })
  expect(story.corrections).toEqual([{ on: '2026-11-23', note: '出席人数应为32人。' }])

  // What was said while it was down is found by no reader now; the copy of the round still has it.
  expect((await citizen.ask('news.search', { query: '重新布署' })).hits).toEqual([])
  const said = await editor.ask('news.findMentions', { text: '重新布署' })
  expect(said.stories).toMatchObject([{ id, rounds: [2] }])
  expect(said.stories[0]).not.toHaveProperty('excerpt')

  // What the correction says is before the public as well, and stays so after the next one.
  await office.as('office').ask('news.withdraw', { id, reason: '再更正' })
  const found = await editor.ask('news.findMentions', { text: '人数应为' })
  expect(found.stories.map((one) => one.id)).toEqual([id])
})

test('a name is found everywhere, also in old copies, and taken down together', async () => {
  const one = await aStory().titled('某甲讲话').publishedIn(office)
  const two = await aStory()
    .titled('调研')
    .of(
      { kind: 'paragraph', id: 'b1', text: '开展调研。' },
      { kind: 'table', id: 'b2', headerRows: 0, rows: [[{ text: '带队' }, { text: '某甲' }]] },
    )
    .publishedIn(office)
  const { id: old } = await aStory().titled('旧稿').saying('某甲出席。').submittedIn(office)
  await editor.ask('news.recall', await seenBy(editor, old))
  const { revision, content } = await editor.ask('news.openDraft', { id: old })
  await editor.ask('news.saveDraft', {
    existing: { id: old, revision },
    content: { ...content, blocks: [{ kind: 'paragraph', id: 'b1', text: '已经改掉。' }] },
  })
  const coming = await aStory()
    .titled('将发布的')
    .saying('某甲到会。')
    .signedIn(office, { at: at(10) })
  const clerk = office.as('office')
  // Names set wide, as lists of names are: in a table, in a list, and in a round only.
  const wide = await aStory()
    .titled('名单')
    .of(
      { kind: 'table', id: 'b1', headerRows: 0, rows: [[{ text: '主　任' }, { text: '王　强' }]] },
      { kind: 'list', id: 'b2', ordered: false, items: ['赵 \u00a0\u2003 敏', '刘小波'] },
    )
    .submittedIn(office)
  const findWide = async (text: string) =>
    (await clerk.ask('news.findMentions', { text })).stories.filter(({ id }) => id === wide.id)
  for (const text of ['王强', '王 强', '王　强', '赵敏', '赵　敏', '刘　小波'])
    expect(await findWide(text)).toMatchObject([{ rounds: [1] }])
  expect((await findWide('王强'))[0]?.excerpt).toContain('王 强')
  expect(await findWide('王小强')).toEqual([])
  await editor.ask('news.recall', await seenBy(editor, wide.id))
  const recalled = await editor.ask('news.openDraft', { id: wide.id })
  await editor.ask('news.saveDraft', {
    existing: { id: wide.id, revision: recalled.revision },
    content: {
      ...recalled.content,
      blocks: [{ kind: 'paragraph', id: 'b1', text: '名单另发。' }],
    },
  })
  const [inRoundOnly] = await findWide('王强')
  expect(inRoundOnly?.rounds).toEqual([1])
  expect(inRoundOnly?.excerpt).toBeUndefined()

  const { stories } = await clerk.ask('news.findMentions', { text: '某甲' })
  expect(new Set(stories.map(({ id }) => id))).toEqual(new Set([one, two, old, coming.id]))
  expect(stories.find(({ id }) => id === old)).toMatchObject({ status: 'draft', rounds: [1] })
  expect(await clerk.refusal('news.withdrawTogether', { ids: [one, old], reason: '离任' })).toBe(
    'NOT_PUBLISHED',
  )
  expect(await titles()).toHaveLength(2)
  const ids = [one, two, coming.id]
  expect(await clerk.ask('news.withdrawTogether', { ids, reason: '离任' })).toEqual({
    withdrawn: [one, two],
    stopped: [coming.id],
  })
  expect(await titles()).toEqual([])
  await office.cloud.clock.advance(20 * minute)
  await runTimer()
  expect(await titles()).toEqual([])
  const audit = (office.cloud.database.exportAll().audit ?? []).map(
    (entry) => JSON.parse(entry) as { operation: string; subject: string; note?: string },
  )
  expect(
    audit
      .filter(({ operation }) => operation === 'news.withdrawTogether')
      .map(({ subject, note }) => [subject, note]),
  ).toEqual(ids.map((id) => [`stories/${id}`, '离任']))
  // Who signed it is among what readers were told, and stays findable in the round.
  const signers = await clerk.ask('news.findMentions', { text: '孙XX' })
  expect(signers.stories.map(({ id }) => id)).toEqual(expect.arrayContaining([one, two, coming.id]))
})

test('a name in more than fifty stories is found page by page, what can be taken down before the rest', async () => {
  const _id = await aStory().titled('张某某出席').publishedIn(office)
  const { id: draft } = await aStory().titled('张某某讲话').savedBy(editor)
  const { database } = office.cloud
  const all = database.exportAll()
  const story = (all.stories ?? []).find((line) => line.includes(_id)) ?? ''
  const [aRound = ''] = all.rounds ?? []
  const ids = (from: string) =>
    Array.from({ length: 60 }, (_, n) => `${from}${String(n).padStart(2, '0')}`)
  const copies = ids('up').map((id) => story.replaceAll(_id, id))
  // Sixty more held it once, in a round that is over.
  const rewritten = ids('was').map((id) =>
    story.replaceAll(_id, id).replaceAll('张某某', '李某某').replace('"published"', '"withdrawn"'),
  )
  const roundsOf = (id: string, most: number) =>
    Array.from({ length: most }, (_, n) =>
      JSON.stringify({
        ...(JSON.parse(aRound) as object),
        ...{ _id: `${id}-${n + 1}`, storyId: id, number: n + 1 },
      }),
    )
  // More rounds than are looked at in one request, all of stories that hold it still.
  const rounds = [
    ...ids('up').flatMap((id) => roundsOf(id, 10)),
    ...ids('was').flatMap((id) => roundsOf(id, 2)),
  ]
  database.importAll({
    ...all,
    stories: [...(all.stories ?? []), ...copies, ...rewritten],
    rounds: [...(all.rounds ?? []), ...rounds],
  })

  const clerk = office.as('office')
  const found: OutputNamed<'news.findMentions'>['stories'] = []
  const pages: number[] = []
  let cursor: string | undefined
  do {
    const page = await clerk.ask('news.findMentions', { text: '张某某', cursor })
    pages.push(page.stories.length)
    found.push(...page.stories)
    cursor = page.cursor
  } while (cursor)
  // A read of rounds that found nothing new ends its page: the third goes on behind it.
  expect(pages).toEqual([50, 12, 50, 10])
  expect(found).toHaveLength(1 + 60 + 1 + 60)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  expect(found.slice(0, 61).every(({ status }) => status === 'published')).toBe(true)
  expect(found[61]).toMatchObject({ id: draft, rounds: [] })
  expect(found.slice(62)).toEqual(
    ids('was').map((id) => expect.objectContaining({ id, rounds: [1, 2] }) as unknown),
  )

  // What the public is told of a withdrawal is before it, and found.
  await clerk.ask('news.withdraw', { id: 'up00', reason: '更正', publicNote: '原文误写欧阳某某。' })
  const { stories } = await clerk.ask('news.findMentions', { text: '欧阳某某' })
  expect(stories.map(({ id }) => id)).toEqual(['up00'])
})

test('pinned stories stand first, in their order, and the list still pages without gaps', async () => {
  const ids: string[] = []
  for (const n of [1, 2, 3]) ids.push(await aStory().titled(`第${n}篇`).publishedIn(office))
  const [first = '', second = '', third = ''] = ids
  await editor.ask('news.arrangePinned', { ids: [first, second], before: [] })
  expect(await titles()).toEqual(['第1篇', '第2篇', '第3篇'])
  // Of two who saw the same order and change it, one does; the other looks again.
  const answers = await Promise.all(
    (['editor', 'finalReviewer'] as const).map((who, n) =>
      office.as(who).send('news.arrangePinned', {
        operation: 'arrangePinned',
        input: { ids: [n ? third : second], before: [first, second] },
        key: `pinned-at-once-0000000000000${n}`,
      }),
    ),
  )
  const done = answers.findIndex((answer) => 'output' in answer)
  expect(answers[1 - done]).toMatchObject({
    refusal: {
      code: 'CHANGED_MEANWHILE',
      details: { changed: expect.stringContaining('排过置顶') as unknown },
    },
  })
  expect((await titles())[0]).toBe(done ? '第3篇' : '第2篇')
  const before = [done ? third : second]
  await editor.ask('news.arrangePinned', { ids: [second, first], before })
  expect(await titles()).toEqual(['第2篇', '第1篇', '第3篇'])
  // One of them is taken down: nobody arranged them anew, and nobody is named.
  await office.as('office').ask('news.withdraw', { id: first, reason: '更正', publicNote: '' })
  const stale = await editor.send('news.arrangePinned', {
    operation: 'arrangePinned',
    input: { ids: [third, second], before: [second, first] },
    key: 'pinned-one-withdrawn-0000000000',
  })
  expect(stale).toMatchObject({
    refusal: {
      code: 'CHANGED_MEANWHILE',
      details: { changed: '置顶的稿件，有的已撤下或改动' },
    },
  })
  expect(await titles()).toEqual(['第2篇', '第3篇'])
})

test('a reprint keeps its words, and comes from the list', async () => {
  const story = aStory().titled('原文标题')
  story.content.reprint = { source: '新华社' }
  const { id, revision } = await story.savedBy(editor)
  const changed = { ...story.content, title: '改了标题' }
  expect(
    await editor.refusal('news.saveDraft', { existing: { id, revision }, content: changed }),
  ).toBe('REPRINT_LOCKED')
  // Un-ticked and edited it is the office's own, and stays so until the words are those of the source again.
  const own = { ...changed, reprint: undefined }
  const edited = await editor.ask('news.saveDraft', { existing: { id, revision }, content: own })
  const again = { existing: { id, revision: edited.revision }, content: changed }
  expect(await editor.refusal('news.saveDraft', again)).toBe('REPRINT_LOCKED')
  const back = await editor.ask('news.saveDraft', { ...again, content: story.content })

  const unknown = { ...story.content, reprint: { source: '不知名网站' } }
  const saved = await editor.ask('news.saveDraft', {
    existing: { id, revision: back.revision },
    content: unknown,
  })
  expect(
    await editor.refusal('news.submit', { id, revision: saved.revision, proofread: true }),
  ).toBe('UNKNOWN_SOURCE')
})

test('an old story brought over carries its first date, which is not in the future', async () => {
  const story = aStory().titled('旧闻')
  story.content.originallyOn = '2024-05-06'
  const id = await story.publishedIn(office)
  expect(await citizen.ask('news.get', { id })).toMatchObject({ originallyOn: '2024-05-06' })
  story.content.originallyOn = '2027-01-01'
  const { revision, id: next } = await story.savedBy(editor)
  expect(await editor.refusal('news.submit', { id: next, revision, proofread: true })).toBe(
    'DAY_IN_FUTURE',
  )
})
