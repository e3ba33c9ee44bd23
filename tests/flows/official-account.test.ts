import type { Block } from '@domain/document/block'
import { accountCredentials } from '../../emulator/services/official-account'
import { aStory, signed, type Seen } from '../builders/story'
import { demoFile, openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice('roster', accountCredentials)
}, 60_000)
afterAll(() => office.close())
afterEach(() => office.cloud.faults.clear())

async function aPicture(file = 'committee-hall.jpg'): Promise<Block> {
  const editor = office.as('editor')
  const upload = await editor.upload(file, await demoFile('pictures', file))
  const { fileId } = await editor.ask('news.keepPicture', { fileId: upload })
  return { kind: 'image', id: `p-${file}`, fileId, caption: '会议现场' }
}
const paragraph = (text: string): Block => ({ kind: 'paragraph', id: 'b1', text })
const told = async (title: string) =>
  aStory()
    .titled(title)
    .of(paragraph('会议听取了专项工作报告。'), await aPicture())
const review = (id: string) => office.as('editor').ask('news.openReview', { id })
const seen = async (id: string): Promise<Seen> => {
  const { revision } = await office.as('editor').ask('news.openDraft', { id })
  return { id, revision }
}
const send = async (id: string) => office.as('editor').ask('news.sendArticle', await seen(id))
const drafts = () => office.cloud.officialAccount.drafts()

test('a signed story becomes a draft of the account, its pictures hosted there', async () => {
  const { id } = await (await told('送公众号的稿件')).signedIn(office)
  await send(id)
  const [draft] = drafts()
  expect(draft).toMatchObject({ title: '送公众号的稿件', author: '李XX' })
  expect(draft?.content).toMatch(/<img src="[^"]*\/official-account\/pictures\//)
  expect(draft?.content).toContain('会议听取了专项工作报告。')
  const { copies, steps } = await review(id)
  expect(copies).toMatchObject([{ standing: 'inDrafts', current: true, by: '李XX' }])
  expect(steps.slice(-2)).toMatchObject([
    { did: '送公众号草稿箱', by: '李XX' },
    { did: '微信已接收，进入公众号草稿箱' },
  ])
})

test('what is not signed for release, or waits for its vote, does not go there', async () => {
  const story = await told('还没审的稿件')
  const { id } = await story.submittedIn(office)
  const editor = office.as('editor')
  expect(await editor.refusal('news.sendArticle', await seen(id))).toBe('NOT_APPROVED')
  expect(await editor.refusal('news.exportArticle', { id })).toBe('NOT_APPROVED')

  const appointing = await told('任命名单的稿件')
  appointing.content.awaitsVote = true
  const { id: waits } = await appointing.signedIn(office)
  expect(await editor.refusal('news.sendArticle', await seen(waits))).toBe('VOTE_NOT_RECORDED')
  expect(await editor.refusal('news.exportArticle', { id: waits })).toBe('VOTE_NOT_RECORDED')
})

test('the same words are not sent twice, nor by a repeated tap', async () => {
  const { id } = await (await told('只送一次的稿件')).signedIn(office)
  const once = await seen(id)
  const editor = office.as('editor')
  const before = drafts().length
  await editor.ask('news.sendArticle', once, 'the-same-tap')
  await editor.ask('news.sendArticle', once, 'the-same-tap')
  expect(await editor.refusal('news.sendArticle', await seen(id))).toBe('COPY_IN_DRAFTS')
  expect(drafts().length).toBe(before + 1)
})

test('what the account would not take is said before anything is sent', async () => {
  const long = (await told('会'.repeat(33))).signedIn(office)
  const { id } = await long
  const answer = await office.as('editor').send('news.sendArticle', {
    operation: 'sendArticle',
    input: await seen(id),
    key: 'too-long-title',
  })
  expect(answer).toMatchObject({
    refusal: { code: 'ARTICLE_UNFIT', details: { title: '标题有 33 字，公众号最多 32 字' } },
  })
  const bare = await aStory().titled('没有图片的稿件').signedIn(office)
  expect(await office.as('editor').refusal('news.sendArticle', await seen(bare.id))).toBe(
    'ARTICLE_UNFIT',
  )
})

test('a no of WeChat is told in words, and the next try succeeds', async () => {
  const { id } = await (await told('被拒一次的稿件')).signedIn(office)
  const error = { code: 40164, message: 'invalid ip' }
  office.cloud.faults.add({ target: 'officialAccount.stable_token', times: 1, error })
  await send(id)
  expect((await review(id)).copies).toMatchObject([
    { standing: 'refused', why: expect.stringContaining('白名单') as string },
  ])
  await send(id)
  expect((await review(id)).copies).toMatchObject([
    { standing: 'inDrafts' },
    { standing: 'refused' },
  ])
})

test.each([
  ['the answer is lost', { cut: 'after' as const }],
  ['the function dies', { crash: 'after' as const }],
])(
  '%s: the outcome is unknown, and nothing is sent again until somebody looked',
  async (how, fault) => {
    const title = `结果不明的稿件 ${how}`.slice(0, 30)
    const { id } = await (await told(title)).signedIn(office)
    office.cloud.faults.add({ target: 'officialAccount.draft/add', times: 1, ...fault })
    const request = { operation: 'sendArticle', input: await seen(id), key: `unknown-${how}` }
    await office
      .as('editor')
      .send('news.sendArticle', request)
      .catch(() => undefined)
    await office.cloud.clock.advance(3 * 60_000)
    const [copy] = (await review(id)).copies
    expect(copy?.standing).toBe('unknown')
    // The same tap again, and another one: WeChat is asked neither time.
    await office.as('editor').send('news.sendArticle', request)
    expect(await office.as('editor').refusal('news.sendArticle', await seen(id))).toBe(
      'COPY_OUTCOME_UNKNOWN',
    )
    expect(drafts().filter((draft) => draft.title === title)).toHaveLength(1)
    await office
      .as('editor')
      .ask('news.removeCopy', { ...(await seen(id)), copyId: copy?.id ?? '' })
    await send(id)
    expect((await review(id)).copies).toMatchObject([
      { standing: 'inDrafts' },
      { standing: 'removed' },
    ])
  },
)

test('a withdrawn story shows that its draft still stands, until it is deleted', async () => {
  const { id } = await (await told('撤回后还有草稿的稿件')).signedIn(office, 'now')
  await send(id)
  await office.as('leader').ask('news.withdraw', { id, reason: '数字有误' })
  const [copy] = (await review(id)).copies
  expect(copy).toMatchObject({ standing: 'inDrafts', checkable: true })

  const removed = await office
    .as('leader')
    .ask('news.removeCopy', { ...(await seen(id)), copyId: copy?.id ?? '' })
  expect(removed.standing).toBe('removed')
  expect(drafts().some(({ title }) => title === '撤回后还有草稿的稿件')).toBe(false)
  expect((await review(id)).copies).toMatchObject([{ standing: 'removed' }])
})

test('a stopped story shows that its draft still stands, on the desk too, until it is deleted', async () => {
  const { id } = await (await told('停发后还有草稿的稿件')).signedIn(office)
  await send(id)
  const editor = office.as('editor')
  const stands = async (view: 'returned' | 'approved') =>
    (await editor.ask('news.listDesk', { view })).rows.find((row) => row.id === id)?.copyStands
  expect(await stands('approved')).toBe(false)
  await office.as('office').ask('news.stop', { id, reason: '数字待核' })
  expect(await stands('returned')).toBe(true)
  const copyId = (await review(id)).copies[0]?.id ?? ''
  await office.as('office').ask('news.removeCopy', { ...(await seen(id)), copyId })
  expect(await stands('returned')).toBe(false)
})

test('a draft sent out over there is not taken for deleted: a person says what became of it', async () => {
  const { id } = await (await told('已经群发的稿件')).signedIn(office, 'now')
  await send(id)
  const draft = drafts().find(({ title }) => title === '已经群发的稿件')
  office.cloud.officialAccount.sendOut(draft?.mediaId ?? '')
  await office.as('leader').ask('news.withdraw', { id, reason: '数字有误' })

  const editor = office.as('editor')
  const copyId = (await review(id)).copies[0]?.id ?? ''
  const tried = await editor.ask('news.removeCopy', { ...(await seen(id)), copyId })
  expect(tried.standing).toBe('leftDrafts')
  const link = 'https://mp.weixin.qq.com/s/abcdef'
  await editor.ask('news.recordCopy', { ...(await seen(id)), copyId, link })
  expect((await review(id)).copies).toMatchObject([{ standing: 'out', link }])
  await editor.ask('news.removeCopy', { ...(await seen(id)), copyId })
  expect((await review(id)).copies).toMatchObject([{ standing: 'removed', link }])
})

test('asking after a draft', async () => {
  const { id } = await (await told('询问去向的稿件')).signedIn(office)
  await send(id)
  const editor = office.as('editor')
  const copyId = (await review(id)).copies[0]?.id ?? ''
  const ask = async () => editor.ask('news.checkCopy', { ...(await seen(id)), copyId })
  expect((await ask()).standing).toBe('inDrafts')
  const draft = drafts().find(({ title }) => title === '询问去向的稿件')
  office.cloud.officialAccount.sendOut(draft?.mediaId ?? '')
  expect((await ask()).standing).toBe('leftDrafts')
})

test('a copy pasted by hand is recorded with its address, and only an article of an account is one', async () => {
  const { id } = await (await told('手工粘贴的稿件')).signedIn(office, 'now')
  const editor = office.as('editor')
  const link = 'https://mp.weixin.qq.com/s?__biz=x'
  await editor.ask('news.recordCopy', { ...(await seen(id)), link })
  expect((await review(id)).copies).toMatchObject([{ standing: 'out', link, checkable: false }])
  const elsewhere = { ...(await seen(id)), link: 'https://example.com/s/1' }
  expect(await editor.refusal('news.recordCopy', elsewhere)).toBe('INVALID_INPUT')
})

test('the page to paste from holds title, digest, text and pictures, and needs nothing else', async () => {
  const { id } = await (await told('导出页面的稿件')).signedIn(office)
  const { url, fileName } = await office.as('editor').ask('news.exportArticle', { id })
  expect(fileName).toBe('公众号-导出页面的稿件.html')
  const page = await (await fetch(encodeURI(url))).text()
  expect(page).toContain('<p id="title">导出页面的稿件</p>')
  expect(page).toContain('<img src="data:image/jpeg;base64,')
  expect(page).not.toMatch(/(src|href)="(?!data:)/)
  expect(page).not.toContain('公众号要少于')
  expect(page).toContain('撰稿：李XX　初审：赵XX　复审：钱XX　终审签发：孙XX')
  await office.as('leader').ask('news.exportArticle', { id })
  const { copies, steps, story } = await review(id)
  expect(copies).toMatchObject([{ standing: 'exported', current: true, by: '王XX' }])
  expect(story.updatedBy).toBe('孙XX')
  expect(steps.filter(({ did }) => did === '导出公众号页面').map(({ by }) => by)).toEqual([
    '李XX',
    '王XX',
  ])
})

test('an old story, corrected: the article says so as our own page does', async () => {
  const story = await told('更正过的旧稿')
  story.content.originallyOn = '2024-05-06'
  const id = await story.publishedIn(office)
  await office.as('leader').ask('news.withdraw', { id, reason: '人数有误' })
  const editor = office.as('editor')
  // Nobody recorded it at the time: the copy is over there all the same.
  const link = 'https://mp.weixin.qq.com/s/found-later'
  await editor.ask('news.recordCopy', { ...(await seen(id)), link })
  expect((await review(id)).copies).toMatchObject([{ standing: 'out', link }])
  const { revision, content } = await editor.ask('news.openDraft', { id })
  const correction = '出席人数应为32人。'
  const saved = await editor.ask('news.saveDraft', {
    existing: { id, revision },
    content: { ...content, correction },
  })
  const again = await editor.ask('news.submit', {
    id,
    revision: saved.revision,
    proofread: true,
  })
  await signed(office, again, 'now')
  const { url } = await editor.ask('news.exportArticle', { id })
  const page = await (await fetch(encodeURI(url))).text()
  expect(page).toContain('原发布日期：2024年5月6日')
  expect(page).toContain(`更正（2026年11月23日）：${correction}`)
})

test('without credentials the desk offers the page only', async () => {
  const without = await openOffice()
  try {
    const { id, revision } = await aStory().titled('没有接入公众号').signedIn(without)
    const editor = without.as('editor')
    expect(await editor.refusal('news.sendArticle', { id, revision })).toBe(
      'ACCOUNT_NOT_CONFIGURED',
    )
    const { may } = await editor.ask('news.openReview', { id })
    expect([may.exportArticle, may.sendArticle]).toEqual([true, false])
    await editor.ask('news.exportArticle', { id })
  } finally {
    await without.close()
  }
}, 60_000)
