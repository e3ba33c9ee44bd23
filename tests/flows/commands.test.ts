import { aStory } from '../builders/story'
import { openOffice, type Office, type Phone } from './office'

let office: Office
let editor: Phone
beforeAll(async () => {
  office = await openOffice()
  editor = office.as('editor')
})
afterAll(() => office.close())

const drafts = async (phone = editor) =>
  (await phone.ask('news.listDesk', { view: 'mine' })).counts.mine

test('the same command asked again, at once or later, is done once and answered alike', async () => {
  const before = await drafts()
  const request = {
    operation: 'saveDraft',
    key: 'one-intent',
    input: { content: aStory().content },
  }
  const answers = await Promise.all([1, 2, 3, 4].map(() => editor.send('news.saveDraft', request)))
  const later = await editor.send('news.saveDraft', request)

  expect(new Set([...answers, later].map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(later.ok).toBe(true)
  expect(await drafts()).toBe(before + 1)
})

test('one person’s key is not another’s', async () => {
  const second = office.as('secondEditor')
  const before = (await drafts()) + (await drafts(second))
  const request = {
    operation: 'saveDraft',
    key: 'shared-key',
    input: { content: aStory().content },
  }
  await editor.send('news.saveDraft', request)
  await second.send('news.saveDraft', request)
  expect((await drafts()) + (await drafts(second))).toBe(before + 2)
})

test('every command leaves one audit entry; queries and refusals leave none', async () => {
  const id = await aStory().titled('留痕').publishedIn(office)
  await editor.ask('news.openDraft', { id })
  await editor.refusal('news.publish', { id, revision: 1 })
  await editor.ask('news.withdraw', { id, reason: '测试撤稿' })

  const audit = office.cloud.database.exportAll().audit ?? []
  const entries = audit
    .map((entry) => JSON.parse(entry) as { subject: string; operation: string; by: object })
    .filter((entry) => entry.subject === `stories/${id}`)
  expect(entries.map((entry) => entry.operation).sort()).toEqual([
    'news.approve',
    'news.approve',
    'news.approve',
    'news.saveDraft',
    'news.signConfidentiality',
    'news.submit',
    'news.withdraw',
  ])
  expect(entries[0]?.by).toMatchObject({ openid: editor.openid, name: '李XX' })
})

test.each([
  ['an unknown operation', { operation: 'erase', input: {} }, 'UNKNOWN_OPERATION'],
  ['a name from the prototype', { operation: 'constructor', input: {} }, 'UNKNOWN_OPERATION'],
  ['no operation', {}, 'INVALID_INPUT'],
  ['a query operator', { operation: 'get', input: { id: { $ne: '' } } }, 'INVALID_INPUT'],
  ['an unknown key', { operation: 'list', input: { status: 'draft' } }, 'INVALID_INPUT'],
  [
    'a command without a key',
    { operation: 'withdraw', input: { id: 'x', reason: 'y' } },
    'INVALID_INPUT',
  ],
])('%s is refused', async (_, request, code) => {
  expect(await editor.send('news.list', request)).toMatchObject({ ok: false, refusal: { code } })
})

test('a draft can name no picture but those of stories', async () => {
  const answer = await editor.send('news.saveDraft', {
    operation: 'saveDraft',
    key: 'foreign-file',
    input: {
      content: {
        ...aStory().content,
        blocks: [
          { kind: 'image', id: 'b1', fileId: 'cloud://env.bucket/roster/secret.xlsx', caption: '' },
        ],
      },
    },
  })
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'INVALID_INPUT' } })
})
