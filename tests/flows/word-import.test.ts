import { aWordFile } from '../builders/docx'
import { aPng } from '../builders/pictures'
import { openOffice, type Office } from './office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

test('a Word file with headings, a picture and a table becomes a draft, once', async () => {
  const editor = office.as('editor')
  const file = await aWordFile()
    .title('代表视察老旧小区')
    .heading(1, '一、看进度')
    .paragraph('十二个小区已完工九个。')
    .picture(aPng(8, 6), '代表在现场')
    .table([
      ['小区', '进度'],
      ['东苑', '完工'],
    ])
    .build()
  const fileId = await editor.upload('视察.docx', file)
  const request = {
    operation: 'importDocx',
    key: 'import-once',
    input: { fileId, fileName: '视察.docx' },
  }

  const answers = [await editor.send('news.importDocx', request)]
  answers.push(await editor.send('news.importDocx', request))
  expect(answers[1]).toEqual(answers[0])

  const { id } = (answers[0] as { output: { id: string } }).output
  const draft = await editor.ask('news.openDraft', { id })
  expect(draft.content.title).toBe('代表视察老旧小区')
  expect(draft.content.blocks.map((block) => block.kind)).toEqual([
    'heading',
    'paragraph',
    'image',
    'table',
  ])
  const [cover] = Object.keys(draft.pictureUrls)
  expect(draft.content.coverFileId).toBe(cover)
  expect((await editor.ask('news.listDesk', { view: 'mine' })).counts.mine).toBe(1)
})

const anImport = (file: ReturnType<typeof aWordFile>, name = '稿件.docx') => {
  const editor = office.as('editor')
  return file
    .build()
    .then((bytes) => editor.upload(name, bytes))
    .then((fileId) =>
      editor.send('news.importDocx', {
        operation: 'importDocx',
        key: `import-${name}-${fileId}`.slice(-80),
        input: { fileId, fileName: name },
      }),
    )
}

test.each([
  ['the text', aWordFile().paragraph('机 密 ★ 长期').paragraph('正文。'), '正文'],
  ['a header', aWordFile().header('000001　秘密·1年').paragraph('正文。'), '页眉'],
  ['a footer', aWordFile().paragraph('正文。').footer('密级：机密☆5年'), '页脚'],
])('a Word file with a classification mark in %s is not kept', async (_, file, where) => {
  const before = office.cloud.database.exportAll().stories?.length ?? 0
  expect(await anImport(file)).toMatchObject({
    refusal: { code: 'MARKED_SECRET', details: { marked: expect.stringContaining(where) } },
  })
  expect(office.cloud.database.exportAll().stories?.length ?? 0).toBe(before)
})

test('a Word file about secrecy is kept', async () => {
  const file = aWordFile()
    .header('保密宣传材料')
    .paragraph('国家秘密标志（如“秘密★1年”）标在左上角。')
  expect(await anImport(file)).toMatchObject({ ok: true })
})

test('a reprint brought in with a picture gets its caption, and keeps its words', async () => {
  const editor = office.as('editor')
  const file = aWordFile()
    .title('全国人大常委会举行会议')
    .paragraph('会议听取了报告。')
    .picture(aPng(8, 6), '')
  const { id } = ((await anImport(file, '转载.docx')) as { output: { id: string } }).output
  const { content, revision } = await editor.ask('news.openDraft', { id })
  let existing = { id, revision }
  const save = async (change: Partial<typeof content>) => {
    const next = { ...content, column: 'headlines' as const, ...change }
    const saved = await editor.ask('news.saveDraft', { existing, content: next })
    existing = { id, revision: saved.revision }
  }
  const reprint = { source: '新华社' }
  const source = '新华社'
  // Ticked before there is a title, it may still get one.
  await save({ reprint, source, title: '' })
  await save({ reprint, source })
  const submitted = () => ({ ...existing, proofread: true })
  expect(await editor.refusal('news.submit', submitted())).toBe('STORY_INCOMPLETE')

  const written = (text: string, caption: string) =>
    content.blocks.map((block) =>
      block.kind === 'image'
        ? { ...block, caption }
        : block.kind === 'paragraph'
          ? { ...block, text }
          : block,
    )
  const refused = (change: Partial<typeof content>) =>
    editor.refusal('news.saveDraft', {
      existing,
      content: { ...content, reprint, source, ...change },
    })
  const itsOwn = '会议听取了报告。'
  expect(await refused({ blocks: written('会议审议了报告。', '会场') })).toBe('REPRINT_LOCKED')
  expect(await refused({ title: '另一个标题' })).toBe('REPRINT_LOCKED')
  const [picture] = content.blocks.filter(({ kind }) => kind === 'image')
  expect(await refused({ blocks: content.blocks.filter((one) => one !== picture) })).toBe(
    'REPRINT_LOCKED',
  )
  await save({ reprint, source, blocks: written(itsOwn, '会场') })
  await save({ reprint, source, blocks: written(itsOwn, '会议现场') })
  await editor.ask('news.submit', submitted())
  expect((await editor.ask('news.openDraft', { id })).status).toBe('inReview')
})
