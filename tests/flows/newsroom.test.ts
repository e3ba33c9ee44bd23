import { aJpeg } from '../builders/pictures'
import { aStory, reviewersOf, signed, type Seen } from '../builders/story'
import { storySentBack } from '@domain/review/sent-back'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let editor: Phone
/** Writes for 倡议 only. */
let narrow: Phone
beforeAll(async () => {
  office = await openOffice()
  editor = office.as('editor')
  narrow = office.as('secondEditor')
  const administrator = office.as('administrator')
  const { rows } = await administrator.ask('people.listPeople', { search: '吴XX' })
  const personId = rows[0]?.id ?? ''
  const { appointments } = await administrator.ask('people.getPerson', { id: personId })
  const appointmentId = appointments[0]?.id ?? ''
  const from = '2026-11-23'
  await administrator.ask('people.endAppointment', { personId, appointmentId, endedOn: from })
  const appointment = { kind: 'editor' as const, from, columns: ['initiatives' as const] }
  await administrator.ask('people.appoint', { personId, appointment })
}, 60_000)
afterAll(() => office.close())

const minute = 60_000
const seen = async (id: string): Promise<Seen> => {
  const { revision } = await editor.ask('news.openDraft', { id })
  return { id, revision }
}
const at = (minutes: number) =>
  new Date(office.cloud.clock.now().getTime() + minutes * minute).toISOString()
const stored = <T>(collection: string): T[] =>
  (office.cloud.database.exportAll()[collection] ?? []).map((line) => JSON.parse(line) as T)
const sheetText = async (id: string) => {
  const { url } = await editor.ask('news.reviewSheet', { id })
  const mammoth = await import('mammoth')
  const buffer = Buffer.from(await (await fetch(encodeURI(url))).arrayBuffer())
  return (await mammoth.extractRawText({ buffer })).value
}

test('a round that was sent back keeps who had signed which text; it can be read, and stands on the sheet', async () => {
  const { id } = await aStory().titled('两轮的稿件').saying('出席27人。').submittedIn(office)
  await reviewersOf(office).approve('firstReviewer', await seen(id), { remarks: '数字已核' })
  const second = office.as('secondReviewer')
  await second.ask('news.returnStory', { ...(await seen(id)), remarks: '人数有误' })
  const { revision, content } = await editor.ask('news.openDraft', { id })
  const blocks = [{ kind: 'paragraph' as const, id: 'b1', text: '出席32人。' }]
  const saved = await editor.ask('news.saveDraft', {
    existing: { id, revision },
    content: { ...content, blocks },
  })
  await signed(
    office,
    await editor.ask('news.submit', { id, revision: saved.revision, proofread: true }),
    'later',
  )

  const { rounds, approvals } = await second.ask('news.openReview', { id })
  expect(approvals).toHaveLength(3)
  expect(rounds).toMatchObject([
    {
      number: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      approvals: [{ stage: 'first', by: { name: '赵XX' }, remarks: '数字已核' }],
      proofs: [{ kind: 'first', by: { name: '李XX' } }],
      ended: { by: '钱XX', did: '复审退回', note: '人数有误' },
    },
  ])
  const first = await second.ask('news.openRound', { id, number: 1 })
  expect(first.hash).toBe(rounds[0]?.hash)
  expect(JSON.stringify(first.content.blocks)).toContain('出席27人')
  expect(await second.refusal('news.openRound', { id, number: 9 })).toBe('ROUND_NOT_FOUND')
  const sheet = await sheetText(id)
  for (const words of ['第 1 轮', '数字已核', '复审退回：人数有误', rounds[0]?.hash ?? '?'])
    expect(sheet).toContain(words)

  // A change of what was signed voids three signatures; they stay with their round.
  const whole = await editor.ask('news.openDraft', { id })
  await editor.ask('news.saveDraft', {
    existing: { id, revision: whole.revision },
    content: { ...whole.content, title: '又改了' },
  })
  const { rounds: both } = await second.ask('news.openReview', { id })
  expect(both[1]).toMatchObject({
    number: 2,
    approvals: [{ by: { name: '赵XX' } }, { by: { name: '钱XX' } }, { by: { name: '孙XX' } }],
    confidentiality: { by: { name: '钱XX' } },
    ended: { by: '李XX', did: '改稿，原审核作废' },
  })
  expect(await editor.refusal('news.discardDraft', await seen(id))).toBe('SUBMITTED_ONCE')
})

describe('an editor of one column', () => {
  test('neither writes, discards, sends in, records nor releases what is of another', async () => {
    const draft = await aStory().titled('要闻草稿').savedBy(editor)
    const { content } = await editor.ask('news.openDraft', { id: draft.id })
    const existing = { id: draft.id, revision: draft.revision }
    const input = { ...existing, proofread: true }
    expect(await narrow.refusal('news.saveDraft', { existing, content })).toBe('COLUMN_NOT_YOURS')
    expect(await narrow.refusal('news.discardDraft', existing)).toBe('COLUMN_NOT_YOURS')
    expect(await narrow.refusal('news.submit', input)).toBe('COLUMN_NOT_YOURS')
    const on = { mark: { passage: 'title', offset: 0, wrong: '要闻' } }
    const decision = { id: draft.id, on, reason: '测试' }
    expect(await narrow.refusal('news.decide', decision)).toBe('COLUMN_NOT_YOURS')

    const { id } = await aStory().titled('要闻在审').submittedIn(office)
    const proof = async () => ({ ...(await seen(id)), kind: 'second' as const })
    expect(await narrow.refusal('news.recordProof', await proof())).toBe('COLUMN_NOT_YOURS')
    const may = async () => (await narrow.ask('news.openReview', { id })).may
    expect(await may()).toMatchObject({ proofread: [], decide: false, enterPaper: false })

    await signed(office, await seen(id), 'later')
    expect(await narrow.refusal('news.publish', await seen(id))).toBe('COLUMN_NOT_YOURS')
    expect(await narrow.refusal('news.exportArticle', { id })).toBe('COLUMN_NOT_YOURS')
    await editor.ask('news.publish', await seen(id))
    expect(await narrow.refusal('news.arrangePinned', { ids: [id], before: [] })).toBe(
      'COLUMN_NOT_YOURS',
    )
    const sent = {
      storyId: id,
      title: '要闻在审',
      submittedOn: '2026-11-20',
      authors: [{ name: '吴XX' }],
      outlets: [{ outlet: '市日报', level: 'municipal' as const }],
    }
    expect(await narrow.refusal('news.recordSubmission', sent)).toBe('COLUMN_NOT_YOURS')
    const link = 'https://mp.weixin.qq.com/s/abc'
    expect(await narrow.refusal('news.recordCopy', { ...(await seen(id)), link })).toBe(
      'COLUMN_NOT_YOURS',
    )
  })

  test('sees in the lists what is theirs to work on, and everything that may have to be taken down', async () => {
    await aStory().titled('要闻审着').submittedIn(office)
    await aStory().titled('倡议审着').in('initiatives').submittedIn(office)
    const listed = async (phone: Phone) => {
      const { rows, counts } = await phone.ask('news.listDesk', { view: 'inReview' })
      expect(counts.inReview).toBe(rows.length)
      return rows.map(({ title }) => title)
    }
    expect(await listed(narrow)).toEqual(['倡议审着'])
    expect(await listed(editor)).toEqual(expect.arrayContaining(['要闻审着', '倡议审着']))
    const published = await narrow.ask('news.listDesk', { view: 'published' })
    expect(published.rows.map(({ title, mayWrite }) => [title, mayWrite])).toContainEqual([
      '要闻在审',
      false,
    ])
  })
})

test('proofs: once, under review only, and the author’s own is the first', async () => {
  const { id } = await aStory()
    .titled('校次')
    .savedBy(editor)
    .then(({ id, revision }) => editor.ask('news.submit', { id, revision, proofread: false }))
  const record = async (kind: 'first' | 'second', phone = editor) =>
    phone.refusal('news.recordProof', { ...(await seen(id)), kind })
  expect(await record('second')).toBe('AUTHOR_READS_FIRST')
  expect((await editor.ask('news.openReview', { id })).may.proofread).toEqual(['first'])
  await editor.ask('news.recordProof', { ...(await seen(id)), kind: 'first' })
  expect(await record('first', office.as('firstReviewer'))).toBe('PROOF_RECORDED')
  await editor.ask('news.recall', await seen(id))
  expect(await record('first')).toBe('NOT_UNDER_REVIEW')
})

test('what is signed or scheduled is stopped at once by whoever is on duty, and needs the whole chain again', async () => {
  const { id } = await aStory()
    .titled('要停发的')
    .signedIn(office, { at: at(10) })
  const clerk = office.as('office')
  await clerk.ask('news.stop', { id, reason: '数字待核' })
  await office.cloud.clock.advance(20 * minute)
  await office.cloud.timers.fire('news', 'everyMinute')
  expect(await office.as('citizen').refusal('news.get', { id })).toBe('STORY_NOT_FOUND')
  const { story, rounds, steps } = await editor.ask('news.openReview', { id })
  expect(story).toMatchObject({
    status: 'returned',
    returned: { by: { name: '陈XX' }, remarks: '数字待核' },
  })
  expect(rounds[0]?.approvals).toHaveLength(3)
  expect(steps.at(-1)).toMatchObject({ did: '停发（原定时取消）', note: '数字待核' })
  // It is called the same wherever it is told: on the screen, in the push, on what waits, on the sheet.
  expect(storySentBack(story.returned?.stage)).toBe('停发')
  const pushes = stored<{ subject: string; fields: { phrase2: string } }>('outbox')
  const told = pushes.filter(({ subject }) => subject === `stories/${id}`)
  expect(told.at(-1)?.fields.phrase2).toBe('已停发')
  const { items } = await editor.ask('news.waiting', {})
  expect(items.find((item) => item.id === id)?.note).toBe('陈XX 停发：数字待核')
  const sheet = await sheetText(id)
  expect(sheet).toContain('停发（原定时取消）：数字待核')
  expect(sheet).not.toContain('退回：')
  expect(await clerk.refusal('news.stop', { id, reason: '再停' })).toBe('NOTHING_TO_STOP')
  expect(await editor.refusal('news.publish', await seen(id))).toBe('NOT_APPROVED')
})

test('one scheduled story that cannot appear keeps no other back, and the desk says why', async () => {
  const broken = await aStory()
    .titled('坏掉的')
    .signedIn(office, { at: at(5) })
  const changed = await aStory()
    .titled('被动过的')
    .signedIn(office, { at: at(5) })
  await aStory()
    .titled('好的')
    .signedIn(office, { at: at(6) })
  const all = office.cloud.database.exportAll()
  const stories = (all.stories ?? []).map((line) => {
    const story = JSON.parse(line) as Record<string, unknown> & { content: object }
    if (story._id === broken.id) delete story.steps
    if (story._id === changed.id) story.content = { ...story.content, title: '不是签过的' }
    return JSON.stringify(story)
  })
  office.cloud.database.importAll({ ...all, stories })
  await office.cloud.clock.advance(10 * minute)
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await office.cloud.timers.fire('news', 'everyMinute')
  await office.cloud.timers.fire('news', 'everyMinute')
  silent.mockRestore()
  const { stories: shown } = await office.as('citizen').ask('news.list', {})
  expect(shown.map(({ title }) => title)).toContain('好的')
  const { rows } = await editor.ask('news.listDesk', { view: 'scheduled' })
  const why = (id: string) => rows.find((row) => row.id === id)?.heldBecause
  expect(why(broken.id)).toMatch(/^到点没有发布成功：系统出了故障，请把编号 /)
  expect(why(changed.id)).toMatch(/^到点没有发布成功：/)
  const left = (all.stories ?? []).filter((line) => !line.includes(broken.id))
  office.cloud.database.importAll({ ...office.cloud.database.exportAll(), stories: left })
})

test('a photo of a signed sheet serves the story it was uploaded for, is there, and is entered by a third person', async () => {
  const { id } = await aStory().titled('补录甲').submittedIn(office)
  const { id: other } = await aStory().titled('补录乙').submittedIn(office)
  const clerk = office.as('office')
  const sheet = aJpeg(41, 31)
  const upload = await clerk.upload('签批单.jpg', sheet)
  const { fileId: photo } = await clerk.ask('news.keepSheet', { id, fileId: upload })
  const again = await clerk.upload('同一张.jpg', sheet)
  expect(await clerk.refusal('news.keepSheet', { id: other, fileId: again })).toBe('SHEET_USED')

  const { signers } = await clerk.ask('news.listSigners', { id })
  const signerId = signers[0]?.id ?? ''
  const signedOn = '2026-11-23'
  const entry = async (of: string) => ({ ...(await seen(of)), signerId, signedOn })
  const refused = async (of: string, file: string, phone = clerk) =>
    phone.refusal('news.enterPaperSignature', { ...(await entry(of)), photo: file })
  expect(await refused(other, photo)).toBe('SHEET_NOT_FOUND')
  const uploaded = await clerk.upload('题图.jpg', aJpeg(42, 30))
  const { fileId: picture } = await clerk.ask('news.keepPicture', { fileId: uploaded })
  expect(await refused(id, picture)).toBe('SHEET_NOT_FOUND')
  expect(await refused(id, photo.replace(/\/[^/]+$/, '/nothing.jpg'))).toBe('SHEET_NOT_FOUND')
  expect(await refused(id, photo, office.as('firstReviewer'))).toBe('OWN_SIGNATURE')
  expect(await refused(id, photo, editor)).toBe('OWN_WORK')
  await clerk.ask('news.enterPaperSignature', { ...(await entry(id)), photo })
  const { approvals } = await editor.ask('news.openReview', { id })
  expect(approvals[0]?.paper).toMatchObject({ recordedBy: { name: '陈XX' } })
})

test('what waits for a reviewer is paged, and counted whole', async () => {
  const { id } = await aStory().titled('等审的').submittedIn(office)
  const all = office.cloud.database.exportAll()
  const one = (all.stories ?? []).find((line) => line.includes(`"_id":"${id}"`)) ?? ''
  const copies = Array.from({ length: 205 }, (_, n) => one.replaceAll(id, `${id}-${n}`))
  office.cloud.database.importAll({ ...all, stories: [...(all.stories ?? []), ...copies] })
  const first = office.as('firstReviewer')
  const found = new Set<string>()
  let cursor: string | undefined
  let count = 0
  do {
    const page = await first.ask('news.listDesk', { view: 'waiting', cursor })
    count = page.counts.waiting
    for (const row of page.rows) found.add(row.id)
    cursor = page.cursor
  } while (cursor)
  expect(count).toBeGreaterThan(205)
  expect(found.size).toBe(count)
  office.cloud.database.importAll(all)
}, 60_000)

test('whoever comes too late learns everything that happened meanwhile, at every act of the chain', async () => {
  const { id, revision } = await aStory().titled('后到的人').submittedIn(office)
  const old = { id, revision }
  await reviewersOf(office).approve('firstReviewer', old)
  await office.as('secondReviewer').ask('news.signConfidentiality', await seen(id))
  const told = /^赵XX 于 11月\d+日 \d\d:\d\d 初审通过；钱XX 于 11月\d+日 \d\d:\d\d 签署保密审查$/
  const acts: [Phone, string, object][] = [
    [office.as('secondReviewer'), 'approve', {}],
    [office.as('secondReviewer'), 'returnStory', { remarks: '再改' }],
    [editor, 'recall', {}],
    [editor, 'submit', { proofread: true }],
    [office.as('firstReviewer'), 'recordProof', { kind: 'second' }],
    [office.as('secondReviewer'), 'signConfidentiality', {}],
    [office.as('finalReviewer'), 'schedule', { at: at(60) }],
    [office.as('finalReviewer'), 'publish', {}],
  ]
  for (const [phone, operation, more] of acts) {
    const key = `too-late-${operation}`
    const answer = await phone.send(`news.${operation}`, {
      operation,
      input: { ...old, ...more },
      key,
    })
    expect([operation, answer]).toMatchObject([
      operation,
      {
        refusal: {
          code: 'CHANGED_MEANWHILE',
          details: { changed: expect.stringMatching(told) as string },
        },
      },
    ])
  }
})

test('a change of the settings stands in the audit, old and new, and is told to who saves too late', async () => {
  const leader = office.as('leader')
  const { revision, settings } = await leader.ask('news.readSettings', {})
  const next = { ...settings, reprintSources: [...settings.reprintSources, '人民网'] }
  await leader.ask('news.saveSettings', { revision, settings: next })
  const notes = stored<{ operation: string; note?: string }>('audit')
    .filter(({ operation }) => operation === 'news.saveSettings')
    .map(({ note }) => note)
  expect(notes).toEqual(['转载来源：新增“人民网”'])
  const answer = await leader.send('news.saveSettings', {
    operation: 'saveSettings',
    input: { revision, settings },
    key: 'settings-too-late',
  })
  expect(answer).toMatchObject({
    refusal: {
      code: 'CHANGED_MEANWHILE',
      details: { changed: expect.stringContaining('转载来源：新增“人民网”') as string },
    },
  })
})

test('ten days without a publication are told to who signs, once in each such spell', async () => {
  await aStory().titled('断更前').publishedIn(office)
  const warn = () => office.cloud.invoke('news', { task: 'warnSilence' })
  const told = () =>
    stored<{ subject: string; fields: Record<string, string> }>('outbox').filter(
      ({ subject }) => subject === 'newsroom/silence',
    )
  await warn()
  expect(told()).toEqual([])
  await office.cloud.clock.leap(new Date(at(10 * 24 * 60 + 5)))
  const before = told().length
  await warn()
  await warn()
  expect(told()).toHaveLength(Math.max(before, 1))
  expect(told()[0]?.fields).toMatchObject({ thing1: '已有10天没有发布稿件' })
  await aStory().titled('断更后').publishedIn(office)
  await office.cloud.clock.leap(new Date(at(11 * 24 * 60)))
  await warn()
  expect(told()).toHaveLength(2)
})
