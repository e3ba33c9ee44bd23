import { aStory, reviewersOf, signed, type Seen } from '../builders/story'
import { aJpeg } from '../builders/pictures'
import { openOffice, type Office, type Phone, type Who } from './office'

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

const seenBy = async (phone: Phone, id: string): Promise<Seen> => {
  const { revision } = await phone.ask('news.openDraft', { id })
  return { id, revision }
}
const publicTitles = async () =>
  (await citizen.ask('news.list', {})).stories.map(({ title }) => title)

test('a story passes three people, each sees what is before them, and readers see who signed', async () => {
  const { id } = await aStory().titled('三审三校').submittedIn(office, { remarks: '请审' })
  const first = office.as('firstReviewer')
  expect((await first.ask('news.listDesk', { view: 'waiting' })).rows.map((row) => row.id)).toEqual(
    [id],
  )
  expect(
    (await office.as('secondReviewer').ask('news.listDesk', { view: 'waiting' })).rows,
  ).toEqual([])

  await signed(office, await seenBy(first, id), 'now')
  const story = await citizen.ask('news.get', { id })
  expect(story.signatures).toEqual({
    writers: ['李XX'],
    reviewers: [
      { stage: '初审', name: '赵XX' },
      { stage: '复审', name: '钱XX' },
    ],
    signer: '孙XX',
  })
  const { steps } = await editor.ask('news.openReview', { id })
  expect(steps.map(({ by, did }) => `${by} ${did}`)).toEqual([
    '李XX 送审',
    '赵XX 初审通过',
    '钱XX 签署保密审查',
    '钱XX 复审通过',
    '孙XX 终审通过',
    '孙XX 发布',
  ])
})

test('a returned story comes back with remarks; the next reviewer sees word by word what changed', async () => {
  const submitted = await aStory().saying('出席会议的有27人。').submittedIn(office)
  const { id } = submitted
  const first = office.as('firstReviewer')
  await first.ask('news.returnStory', { ...(await seenBy(first, id)), remarks: '人数请核实' })
  const returned = await editor.ask('news.openDraft', { id })
  expect(returned).toMatchObject({ status: 'returned', returned: { remarks: '人数请核实' } })
  expect((await editor.ask('news.listDesk', { view: 'returned' })).rows).toHaveLength(1)

  const blocks = [{ kind: 'paragraph' as const, id: 'b1', text: '出席会议的有32人。' }]
  const upload = await editor.upload('现场.jpg', aJpeg(40, 30))
  const { fileId: coverFileId } = await editor.ask('news.keepPicture', { fileId: upload })
  const { revision } = await editor.ask('news.saveDraft', {
    existing: { id, revision: returned.revision },
    content: {
      ...returned.content,
      column: 'deputies',
      summary: '会议开幕。',
      coverFileId,
      blocks,
    },
  })
  await editor.ask('news.submit', { id, revision, proofread: true })
  const review = await first.ask('news.openReview', { id })
  expect(review.round).toBe(2)
  expect(review.changes?.map(({ place }) => place)).toEqual(['栏目', '封面', '摘要', '第1段'])
  expect(review.changes?.[1]?.pictures).toEqual({ after: expect.stringMatching(/^http/) })
  expect(review.changes).toContainEqual({
    passage: 'b1',
    place: '第1段',
    pieces: [
      { text: '出席会议的有', as: 'same' },
      { text: '27', as: 'removed' },
      { text: '32', as: 'added' },
      { text: '人。', as: 'same' },
    ],
  })
})

test('two reviewers at once: one wins, the other learns what changed', async () => {
  const { id } = await aStory().submittedIn(office)
  const first = office.as('firstReviewer')
  const seen = await seenBy(first, id)
  const request = (key: string, operation: string, input: object) =>
    first.send(`news.${operation}`, { operation, input: { ...seen, ...input }, key })
  const answers = await Promise.all([
    request('at-once-1', 'approve', {}),
    request('at-once-2', 'returnStory', { remarks: '再改' }),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    refusal: {
      code: 'CHANGED_MEANWHILE',
      details: { changed: expect.stringMatching(/^赵XX 于 .*初审(通过|退回)$/) },
    },
  })
})

test('a push does not tell of an appointment, even where its author forgot to say so', async () => {
  await aStory().titled('决定任命王某为区教育局局长').submittedIn(office)
  await aStory().titled('区教育局局长人选公示').submittedIn(office)
  await aStory().titled('区人大常委会任命一批法官').submittedIn(office)
  await aStory().titled('开展调研').submittedIn(office)
  const pushes = JSON.stringify(office.cloud.database.exportAll().outbox)
  expect(pushes).toContain('开展调研')
  expect(pushes).toContain('一篇稿件')
  for (const told of ['王某', '人选', '法官']) expect(pushes).not.toContain(told)
})

test('nobody reviews another stage; what was submitted once is not erased from under its reviewers', async () => {
  const { id } = await aStory().submittedIn(office)
  const second = office.as('secondReviewer')
  expect(await second.refusal('news.approve', await seenBy(second, id))).toBe('NOT_YOUR_STAGE')

  const { revision } = await editor.ask('news.recall', await seenBy(editor, id))
  expect(await editor.refusal('news.discardDraft', { id, revision })).toBe('SUBMITTED_ONCE')
  const first = office.as('firstReviewer')
  expect((await first.ask('news.openReview', { id })).rounds).toMatchObject([
    { number: 1, submittedBy: { name: '李XX' }, ended: { by: '李XX', did: '撤回送审' } },
  ])
  expect(await first.refusal('news.approve', { id: 'gone', revision: 1 })).toBe('STORY_NOT_FOUND')
})

test('what has begun to be reviewed is not recalled', async () => {
  const { id } = await aStory().submittedIn(office)
  await reviewersOf(office).approve('firstReviewer', await seenBy(editor, id))
  expect(await editor.refusal('news.recall', await seenBy(editor, id))).toBe('REVIEW_STARTED')
})

test('an edit after the signature voids it, and only what was signed can appear', async () => {
  const { id } = await aStory().titled('签过的').signedIn(office)
  const { revision, content } = await editor.ask('news.openDraft', { id })
  await editor.ask('news.saveDraft', {
    existing: { id, revision },
    content: { ...content, title: '改过的' },
  })
  expect(await editor.refusal('news.publish', await seenBy(editor, id))).toBe('NOT_APPROVED')
  expect(await publicTitles()).toEqual([])
})

describe('the gate before the last signature', () => {
  const atTheGate = async (story: ReturnType<typeof aStory>) => {
    const { id } = await story.submittedIn(office)
    const { approve } = reviewersOf(office)
    const second = office.as('secondReviewer')
    await approve('firstReviewer', await seenBy(editor, id), { proofs: ['second'] })
    await second.ask('news.signConfidentiality', await seenBy(second, id))
    await approve('secondReviewer', await seenBy(editor, id), { proofs: ['third'] })
    return id
  }
  const final =
    (id: string, input: object = {}) =>
    async () => {
      const seen = await seenBy(editor, id)
      const key = `final-${seen.revision}-${JSON.stringify(input)}`
      return office.as('finalReviewer').send('news.approve', {
        operation: 'approve',
        input: { ...seen, proofs: ['readThrough'], release: 'now', ...input },
        key,
      })
    }

  test('holds back a story with a certain mistake until it is corrected or explained', async () => {
    const id = await atTheGate(aStory().saying('会议对下一步工作作出布署。'))
    const sign = final(id)
    expect(await sign()).toMatchObject({
      refusal: { code: 'RELEASE_GATE_SHUT', details: { marks: expect.stringContaining('1 处') } },
    })
    const reviewer = office.as('finalReviewer')
    const { marks } = await reviewer.ask('news.openReview', { id })
    expect(marks).toHaveLength(1)
    const { passage = '', offset = 0, wrong = '' } = marks[0] ?? {}
    expect(wrong).toBe('布署')
    const decide = (mark: object) =>
      ({ id, on: { mark: { passage, offset, wrong, ...mark } }, reason: '引用原文' }) as const
    for (const elsewhere of [{ passage: 'b2' }, { offset: offset + 1 }, { wrong: '部署' }])
      expect(await reviewer.refusal('news.decide', decide(elsewhere))).toBe('NOT_FOUND_THERE')
    expect(await editor.refusal('news.decide', decide({}))).toBe('OTHERS_DECIDE')
    await reviewer.ask('news.decide', decide({}))
    const { kept } = await reviewer.ask('news.openReview', { id })
    expect(kept).toEqual([
      expect.objectContaining({ about: '布署', place: '第1段', byWriter: false }),
    ])
    // What was let stand is taken back as it was shown, and can be let stand again.
    await reviewer.ask('news.decide', { id, on: kept[0]?.on ?? decide({}).on, reason: '' })
    expect((await reviewer.ask('news.openReview', { id })).kept).toEqual([])
    await reviewer.ask('news.decide', { ...decide({}), reason: '照原文' })
    expect(await final(id, { remarks: '同意' })()).toMatchObject({ ok: true })
    expect(await publicTitles()).toHaveLength(1)
  })

  test('wants the readings and the confidentiality review of this very text', async () => {
    const { id } = await aStory().submittedIn(office)
    const { approve } = reviewersOf(office)
    await approve('firstReviewer', await seenBy(editor, id))
    await approve('secondReviewer', await seenBy(editor, id))
    expect(await final(id)()).toMatchObject({
      refusal: {
        code: 'RELEASE_GATE_SHUT',
        details: { proofs: '还缺二校、三校', confidentiality: '还没有签署保密审查' },
      },
    })
  })

  test('counts no reading of somebody who then writes in the story', async () => {
    const { id } = await aStory().titled('校对后又改稿').submittedIn(office)
    const reader = office.as('secondEditor')
    const read = async () =>
      reader.ask('news.recordProof', { ...(await seenBy(reader, id)), kind: 'second' })
    await read()
    await editor.ask('news.recall', await seenBy(editor, id))
    const { content, revision } = await reader.ask('news.openDraft', { id })
    const write = (title: string, seen: number) => {
      const existing = { id, revision: seen }
      return reader.ask('news.saveDraft', { existing, content: { ...content, title } })
    }
    const other = await write('改一个字', revision)
    const same = await write(content.title, other.revision)
    await editor.ask('news.submit', { id, revision: same.revision, proofread: true })
    const { proofs, gate } = await editor.ask('news.openReview', { id })
    expect(proofs.map(({ kind, current }) => [kind, current])).toEqual([
      ['first', true],
      ['second', false],
    ])
    expect(gate.missingProofs).toContain('second')
    const first = office.as('firstReviewer')
    await first.ask('news.recordProof', { ...(await seenBy(first, id)), kind: 'second' })
  })

  test('shows personal data, each number of which somebody else than a writer decides on', async () => {
    const story = aStory().saying('咨询请拨打13800138000，或拨打138-1111-1100。')
    story.content.byline = '李XX Tel13812341200'
    const id = await atTheGate(story)
    expect(await final(id)()).toMatchObject({
      refusal: { details: { personalData: '有 3 处个人信息未处理' } },
    })
    const reviewer = office.as('finalReviewer')
    const found = async () => {
      const review = await reviewer.ask('news.openReview', { id })
      expect(JSON.stringify(review.gate) + JSON.stringify(review.kept)).not.toContain('1380013')
      return review.gate.personalData
    }
    const data = await found()
    expect(data.map(({ place, masked }) => `${place} ${masked}`)).toEqual([
      '作者 138******00',
      '第1段 138******00',
      '第1段 138********00',
    ])
    const decide = ({ passage, offset, masked }: (typeof data)[number]) =>
      ({ id, on: { personalData: { passage, offset, masked } }, reason: '对外公布的电话' }) as const
    const [byline, first, second] = data
    if (!byline || !first || !second) throw new Error('not found')
    expect(await editor.refusal('news.decide', decide(first))).toBe('OTHERS_DECIDE')
    await reviewer.ask('news.decide', decide(first))
    expect(await found()).toHaveLength(2)
    await reviewer.ask('news.decide', decide(second))
    await reviewer.ask('news.decide', decide(byline))
    expect((await editor.ask('news.openDraft', { id })).decisions).toEqual([])
    expect(await final(id, { remarks: '可' })()).toMatchObject({ ok: true })
  })

  test('asks whether a vote is awaited, not its writers, and again when any word changes', async () => {
    const told = '2019年，张XX当选为区第十七届人大代表。'
    const { id } = await aStory().saying(told, '会议研究了其他事项。').submittedIn(office)
    const reviewer = office.as('firstReviewer')
    const asked = async () => (await reviewer.ask('news.openReview', { id })).gate.appointment
    const appointment = await asked()
    expect(appointment?.sentences).toEqual([told])
    const decision = {
      id,
      on: { appointment: appointment?.of ?? '' },
      reason: '只是介绍性文字',
    }
    expect(await editor.refusal('news.decide', decision)).toBe('OTHERS_DECIDE')
    await reviewer.ask('news.decide', decision)
    expect(await asked()).toBeUndefined()

    const rewrite = async (...texts: string[]) => {
      const { content, revision, status } = await editor.ask('news.openDraft', { id })
      const seen =
        status === 'inReview' ? await editor.ask('news.recall', { id, revision }) : { revision }
      const blocks = texts.map((text, n) => ({ kind: 'paragraph' as const, id: `b${n + 1}`, text }))
      await editor.ask('news.saveDraft', {
        existing: { id, revision: seen.revision },
        content: { ...content, blocks },
      })
    }
    await rewrite(told, '会议研究了别的事项。')
    expect((await asked())?.of).not.toBe(appointment?.of)
    await rewrite(told, '会议研究了其他事项。')
    expect(await asked()).toBeUndefined()
    await rewrite('会议补选张XX为区第十七届人大代表。')
    expect((await asked())?.of).not.toBe(appointment?.of)
    expect(await reviewer.refusal('news.decide', decision)).toBe('NOT_FOUND_THERE')
  })
})

test('a mark its writer keeps is kept in its place only, and told to the reviewers by name', async () => {
  const flawed = '会议作出布署。'
  const { id, revision } = await aStory().saying(flawed, flawed).savedBy(editor)
  const mark = { passage: 'b1', offset: 4, wrong: '布署' }
  await editor.ask('news.decide', { id, on: { mark }, reason: '引用原文' })
  const { decisions } = await editor.ask('news.openDraft', { id })
  expect(decisions.map(({ about }) => about)).toEqual(['布署'])
  await editor.ask('news.submit', { id, revision, proofread: true })
  const review = await office.as('firstReviewer').ask('news.openReview', { id })
  expect(review.kept).toMatchObject([
    { about: '布署', place: '第1段', reason: '引用原文', by: { name: '李XX' }, byWriter: true },
  ])
  expect(review.gate.closedBecause.marks).toContain('1 处')
})

test('a text with a classification mark is refused at the door', async () => {
  const { id, revision } = await aStory().savedBy(editor)
  const { content } = aStory().saying('机 密 ☆ 长期', '关于有关工作的报告')
  const saves = [{ content }, { content, existing: { id, revision } }]
  for (const save of saves)
    expect(await editor.refusal('news.saveDraft', save)).toBe('MARKED_SECRET')
  expect(JSON.stringify(office.cloud.database.exportAll())).not.toContain('机 密')
  await aStory().saying('机关开展保密宣传教育，讲解绝密、机密、秘密三级。').submittedIn(office)
})

test('a signature on paper is entered by somebody else than the author, with the sheet', async () => {
  const { id } = await aStory().submittedIn(office)
  const clerk = office.as('office')
  const upload = await clerk.upload('签批单.jpg', aJpeg(40, 30))
  const { fileId: photo } = await clerk.ask('news.keepSheet', { id, fileId: upload })
  const { stage, signers } = await clerk.ask('news.listSigners', { id })
  expect({ stage, signers: signers.map(({ name }) => name) }).toEqual({
    stage: 'first',
    signers: ['赵XX'],
  })
  const entry = {
    ...(await seenBy(editor, id)),
    signerId: signers[0]?.id ?? '',
    signedOn: '2026-11-23',
    photo,
    remarks: '同意',
  }
  expect(await editor.refusal('news.enterPaperSignature', entry)).toBe('OWN_WORK')
  expect(
    await clerk.refusal('news.enterPaperSignature', { ...entry, signedOn: '2026-11-22' }),
  ).toBe('SIGNED_BEFORE_SUBMISSION')
  await clerk.ask('news.enterPaperSignature', entry)
  const { approvals, story } = await editor.ask('news.openReview', { id })
  expect(story.stage).toBe('second')
  expect(approvals[0]).toMatchObject({
    by: { name: '赵XX' },
    paper: { signedOn: '2026-11-23', recordedBy: { name: '陈XX' } },
  })

  // Nobody signs before the stage before them, and a sheet is of the round it was signed in.
  await office.cloud.clock.leap(new Date('2026-11-24T02:00:00Z'))
  const second = office.as('secondReviewer')
  await second.ask('news.approve', await seenBy(second, id))
  const next = async (signedOn: string) => {
    const { signers: those } = await clerk.ask('news.listSigners', { id })
    const seen = await seenBy(editor, id)
    return { ...seen, signerId: those[0]?.id ?? '', signedOn, photo, remarks: '' }
  }
  expect(await clerk.refusal('news.enterPaperSignature', await next('2026-11-23'))).toBe(
    'SIGNED_BEFORE_LAST_STAGE',
  )
  const final = office.as('finalReviewer')
  await final.ask('news.returnStory', { ...(await seenBy(final, id)), remarks: '再核' })
  await editor.ask('news.submit', { ...(await seenBy(editor, id)), proofread: true })
  expect(await clerk.refusal('news.enterPaperSignature', await next('2026-11-24'))).toBe(
    'SHEET_OF_OTHER_ROUND',
  )
  const again = await clerk.upload('上一轮的单子.jpg', aJpeg(40, 30))
  expect(await clerk.refusal('news.keepSheet', { id, fileId: again })).toBe('SHEET_OF_OTHER_ROUND')
  // A signature that gave no opinion is not given one.
  const upload2 = await clerk.upload('这一轮的单子.jpg', aJpeg(44, 30))
  const { fileId: fresh } = await clerk.ask('news.keepSheet', { id, fileId: upload2 })
  await clerk.ask('news.enterPaperSignature', { ...(await next('2026-11-24')), photo: fresh })
  expect(await sheetText(id)).not.toMatch(/同意。\s+纸质签批/)
})

test('an office too small may let one person take several stages; the author still takes none', async () => {
  const leader = office.as('leader')
  const administrator = office.as('administrator')
  const { revision, settings } = await leader.ask('news.readSettings', {})
  await leader.ask('news.saveSettings', { revision, settings: { ...settings, mayCombine: true } })
  const { rows } = await administrator.ask('people.listPeople', { search: '赵XX' })
  await administrator.ask('people.appoint', {
    personId: rows[0]?.id ?? '',
    appointment: { kind: 'secondReviewer', from: '2026-11-23' },
  })
  const { id } = await aStory().submittedIn(office)
  const { approve } = reviewersOf(office)
  await approve('firstReviewer', await seenBy(editor, id))
  const { signers } = await editor.ask('news.listSigners', { id })
  expect(signers.map(({ name }) => name).sort()).toEqual(['赵XX', '钱XX'])
  // It waits for them again: in their list, and by a push of its own.
  const { rows: waiting, counts } = await office
    .as('firstReviewer')
    .ask('news.listDesk', { view: 'waiting' })
  expect(waiting.map((row) => row.id)).toEqual([id])
  expect(counts.waiting).toBe(1)
  const pushes = (office.cloud.database.exportAll().outbox ?? []).filter((push) =>
    push.includes('待复审'),
  )
  expect(pushes.filter((push) => push.includes(rows[0]?.id ?? '?'))).toHaveLength(1)
  await approve('firstReviewer', await seenBy(editor, id))
  expect((await editor.ask('news.openReview', { id })).story.stage).toBe('final')
})

describe('nobody is offered what would be refused', () => {
  const offered = async (who: Who, id: string) =>
    Object.entries((await office.as(who).ask('news.openReview', { id })).may)
      .filter(([, may]) => may === true || (Array.isArray(may) && may.length > 0))
      .map(([name]) => name)
      .sort()

  test.each<[Who, string[]]>([
    // The first reading is on record with the submission, and no other is the author's to record.
    ['editor', ['recall']],
    ['secondEditor', ['decide', 'enterPaper', 'proofread']],
    [
      'firstReviewer',
      ['approve', 'decide', 'enterPaper', 'proofread', 'return', 'signConfidentiality'],
    ],
    ['office', ['enterPaper', 'recordVote', 'signConfidentiality']],
    ['leader', ['recordVote', 'signConfidentiality']],
  ])('%s, while it is reviewed', async (who, may) => {
    const { id } = await aStory().submittedIn(office)
    expect(await offered(who, id)).toEqual(may)
  })

  test.each<[Who, string[]]>([
    ['editor', ['edit', 'exportArticle', 'recordCopy', 'release', 'stop']],
    ['firstReviewer', ['exportArticle', 'recordCopy', 'stop']],
    ['finalReviewer', ['exportArticle', 'recordCopy', 'recordVote', 'release', 'stop']],
    ['office', ['exportArticle', 'recordCopy', 'recordVote', 'stop']],
    ['leader', ['exportArticle', 'recordCopy', 'recordVote', 'stop']],
  ])('%s, once it is signed', async (who, may) => {
    const { id } = await aStory().signedIn(office)
    expect(await offered(who, id)).toEqual(may)
  })

  test('a confidentiality review is signed by the office, too', async () => {
    const { id } = await aStory().submittedIn(office)
    const clerk = office.as('office')
    await clerk.ask('news.signConfidentiality', await seenBy(clerk, id))
    expect((await editor.ask('news.openReview', { id })).confidentiality?.by.name).toBe('陈XX')
  })
})

async function sheetText(id: string): Promise<string> {
  const { url } = await editor.ask('news.reviewSheet', { id })
  const mammoth = await import('mammoth')
  const buffer = Buffer.from(await (await fetch(encodeURI(url))).arrayBuffer())
  return (await mammoth.extractRawText({ buffer })).value
}

test('the review sheet tells what was let stand of the words that stand there now', async () => {
  const flawed = aStory().saying('会议作出布署。')
  const { id, revision } = await flawed.savedBy(editor)
  const on = { mark: { passage: 'b1', offset: 4, wrong: '布署' } }
  const writing = await office.as('secondEditor').ask('news.decide', { id, on, reason: '照原文' })
  expect(writing.revision).toBe(revision)
  // Letting something stand is no writing: who is told of a change is told of who wrote.
  expect((await editor.ask('news.openDraft', { id })).updatedBy).toBe('李XX')
  expect(await sheetText(id)).toContain('照原文')
  const content = flawed.saying('会议作出部署。').content
  await editor.ask('news.saveDraft', { existing: { id, revision }, content })
  expect(await sheetText(id)).not.toContain('照原文')
})

test('the review sheet is a Word file that names everybody', async () => {
  const { id } = await aStory().titled('审签单').signedIn(office)
  const { url, fileName } = await editor.ask('news.reviewSheet', { id })
  expect(fileName).toBe('稿件审签单-审签单.docx')
  const mammoth = await import('mammoth')
  const response = await fetch(encodeURI(url))
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await response.arrayBuffer()),
  })
  for (const word of [
    '审签单',
    '李XX',
    '赵XX',
    '钱XX',
    '孙XX',
    '一校',
    '三校',
    '发布前通读',
    '不涉及国家秘密',
    '2026年11月23日 10:00',
  ])
    expect(value).toContain(word)
})
