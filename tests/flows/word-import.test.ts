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
