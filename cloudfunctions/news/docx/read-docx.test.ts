import JSZip from 'jszip'
import { blocks as blocksSchema, type Block } from '@domain/document/block'
import { demoFile } from '../../../tests/flows/office'
import { aWordFile } from '../../../tests/builders/docx'
import { aPng } from '../../../tests/builders/pictures'
import { DocxProblem } from '../../platform/word/docx-problem'
import { readDocx } from './read-docx'

const read = async (file: ReturnType<typeof aWordFile>) => readDocx(await file.build())
const bare = (blocks: Block[]) => blocks.map(({ id: _id, ...rest }) => rest)

test('styles give title, headings and running text', async () => {
  const { title, blocks, notes } = await read(
    aWordFile()
      .title('大会公报')
      .heading(1, '一、开幕')
      .heading(2, '（一）议程')
      .paragraph('　　会议开幕。'),
  )
  expect(title).toBe('大会公报')
  expect(bare(blocks)).toEqual([
    { kind: 'heading', level: 1, text: '一、开幕' },
    { kind: 'heading', level: 2, text: '（一）议程' },
    { kind: 'paragraph', text: '会议开幕。' },
  ])
  expect(notes).toEqual([])
})

test('a file without styles is read by its look: centred title, bold or 黑体 headings', async () => {
  const { title, blocks } = await read(
    aWordFile()
      .paragraph('关于视察情况的报告', { align: 'center' })
      .paragraph('一、基本情况', { bold: true })
      .paragraph('（二）做法', { font: '楷体_GB2312' })
      .paragraph('一、这一句只是以序号开头，并不是标题。', { bold: true })
      .paragraph('二、没有加粗'),
  )
  expect(title).toBe('关于视察情况的报告')
  expect(blocks.map((block) => [block.kind, 'level' in block && block.level])).toEqual([
    ['heading', 2],
    ['heading', 3],
    ['paragraph', false],
    ['paragraph', false],
  ])
})

test('WPS headings, whose style ids are bare numbers, are headings', async () => {
  const { blocks } = await read(aWordFile().paragraph('正文。').paragraph('小标题', { style: '2' }))
  expect(blocks[1]).toMatchObject({ kind: 'heading', level: 2, text: '小标题' })
})

test('bold and underline become ranges, also where Word cut a phrase into runs', async () => {
  const { blocks } = await read(
    aWordFile().runs(
      ['　　会议'],
      ['强', { bold: true }],
      ['调', { bold: true, underline: true }],
      ['三点'],
    ),
  )
  expect(bare(blocks)).toEqual([
    {
      kind: 'paragraph',
      text: '会议强调三点',
      styles: [
        { start: 2, end: 4, as: 'strong' },
        { start: 3, end: 4, as: 'underline' },
      ],
    },
  ])
})

test('pictures come out with size, caption and place; old VML ones too', async () => {
  const { blocks, pictures } = await read(
    aWordFile()
      .paragraph('前文。')
      .picture(aPng(30, 20), '河岸')
      .paragraph('图1 治理后的河岸')
      .vmlPicture(aPng(8, 8))
      .paragraph('后文。'),
  )
  expect(bare(blocks)).toEqual([
    { kind: 'paragraph', text: '前文。' },
    { kind: 'image', fileId: 'picture:1', width: 30, height: 20, caption: '图1 治理后的河岸' },
    { kind: 'image', fileId: 'picture:2', width: 8, height: 8, caption: '' },
    { kind: 'paragraph', text: '后文。' },
  ])
  expect(pictures.map((picture) => picture.bytes.equals(aPng(30, 20)))).toEqual([true, false])
})

test('tables keep their cells and spans', async () => {
  const merged =
    '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc></w:tr>' +
    '<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>41</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  const { blocks } = await read(
    aWordFile()
      .table([
        ['时段', '人数'],
        ['上午', '41'],
      ])
      .raw(merged),
  )
  expect(bare(blocks)).toEqual([
    {
      kind: 'table',
      headerRows: 1,
      rows: [
        [{ text: '时段' }, { text: '人数' }],
        [{ text: '上午' }, { text: '41' }],
      ],
    },
    {
      kind: 'table',
      headerRows: 1,
      rows: [[{ text: '合计', columnSpan: 2 }], [{ text: '甲' }, { text: '41' }]],
    },
  ])
})

test('footnotes stand at the end, with their mark in the text', async () => {
  const { blocks } = await read(
    aWordFile().footnote('据统计', '数据截至十月底。').paragraph('末段。'),
  )
  expect(bare(blocks)).toEqual([
    { kind: 'paragraph', text: '据统计[1]' },
    { kind: 'paragraph', text: '末段。' },
    { kind: 'note', label: '[1]', text: '数据截至十月底。' },
  ])
})

test('tracked changes are accepted and plainly reported', async () => {
  const { blocks, notes } = await read(aWordFile().tracked('新的话', '旧的话'))
  expect(bare(blocks)).toEqual([{ kind: 'paragraph', text: '新的话' }])
  expect(notes.join()).toMatch(/修订痕迹（2 处）/)
})

test('automatic numbers become a list, and the editor is told', async () => {
  const { blocks, notes } = await read(aWordFile().item('第一件').item('第二件'))
  expect(bare(blocks)).toEqual([{ kind: 'list', ordered: true, items: ['第一件', '第二件'] }])
  expect(notes.join()).toContain('自动编号')
})

test('what a story cannot hold is left out by name', async () => {
  const { blocks, notes } = await read(
    aWordFile()
      .paragraph('目录一行', { style: 'TOC1' })
      .paragraph('会议现场如下')
      .picture(Buffer.from('not a picture'), '', 'emf'),
  )
  expect(bare(blocks)).toEqual([{ kind: 'paragraph', text: '会议现场如下' }])
  expect(notes).toEqual([
    '目录没有导入',
    expect.stringContaining('有一张图片格式不支持（image/x-emf）'),
  ])
})

test('a paragraph too long for one block is cut at the end of a sentence', async () => {
  const sentence = `${'长'.repeat(999)}。`
  const { blocks, notes } = await read(aWordFile().paragraph(sentence.repeat(7)))
  expect(blocks.map((block) => 'text' in block && block.text.length)).toEqual([5000, 2000])
  expect(notes.join()).toContain('过长')
})

test('whatever is longer than a story can hold is cut at its place, which is told', async () => {
  const long = '长'.repeat(90)
  const wide = Array.from({ length: 52 }, (_, n) => `第${n}格`)
  const rows = Array.from({ length: 502 }, (_, n) => [`第${n}行`])
  const { title, blocks, notes } = await read(
    aWordFile()
      .title(`${long}标题末尾`)
      .paragraph('句子。'.repeat(2000), { style: 'Heading1' })
      .table([['表甲', '多'.repeat(5003)]])
      .table([wide])
      .table(rows)
      .picture(aPng(30, 20), `${'注'.repeat(200)}说明末尾`)
      .paragraph('图片前的话')
      .picture(Buffer.from('\x89PNG\r\n\x1a\nbroken', 'latin1'), ''),
  )
  expect(title).toHaveLength(80)
  expect(blocksSchema.safeParse(blocks).success).toBe(true)
  expect(notes).toEqual([
    `标题超过 80 字，“${'长'.repeat(10)}标题末尾”起的 14 字没有带入`,
    '“句子。句子。句子。句子。”一段过长，已从句末分开，加粗等样式没有带入，请核对',
    '表格（“表甲”起）有一格超过 5000 字，“多多多”起的 3 字没有带入',
    '表格（“第0格”起）第 1 行超过 50 格，后面的格没有带入',
    '表格（“第0行”起）超过 500 行，后面的 2 行没有带入',
    '图片说明超过 200 字，“说明末尾”起的 4 字没有带入',
    '有一张图片已损坏，或超过 1 亿像素，没有导入，位置在“图片前的话”之后',
  ])
})

test('headers and footers are read for what stands there, and said not to be carried over', async () => {
  const { margins, notes } = await read(
    aWordFile().header('秘密 ★ 1年').paragraph('正文。').footer('第1页&#160;共&#x32;页'),
  )
  expect(margins).toEqual(['秘密 ★ 1年', '第1页\u00a0共2页'])
  expect(notes).toContain('页眉页脚没有导入')
  const numbered = await read(aWordFile().paragraph('正文。').footer('— 1 —'))
  expect(numbered.notes).toEqual([])
})

test('every block that is read is one that may be saved', async () => {
  const { title, blocks, pictures } = await readDocx(
    await demoFile('files', '代表视察老旧小区改造.docx'),
  )
  expect(blocksSchema.safeParse(blocks).success).toBe(true)
  expect(title).toContain('区人大代表视察老旧小区改造工作')
  expect(pictures).toHaveLength(2)
  expect(blocks.filter((block) => block.kind === 'heading')).toHaveLength(5)
  expect(blocks.filter((block) => block.kind === 'table')).toHaveLength(1)
  expect(blocks.flatMap((block) => (block.kind === 'image' ? block.caption : []))).toEqual([
    '代表在幸福里社区听取居民意见（赵XX 摄）',
    '视察组召开座谈会反馈意见',
  ])
})

const zipWith = (name: string) => new JSZip().file(name, 'x').generateAsync({ type: 'nodebuffer' })
const encrypted = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.from('EncryptedPackage', 'utf16le'),
])

test.each([
  ['nothing at all', async () => Buffer.alloc(0), 'FILE_EMPTY'],
  ['an old .doc', () => demoFile('files', '旧版文件.doc'), 'FILE_OLD_WORD'],
  ['an encrypted file', async () => encrypted, 'FILE_NOT_DOCX'],
  ['a picture', async () => aPng(4, 4), 'FILE_NOT_DOCX'],
  ['another kind of zip', () => zipWith('readme.txt'), 'FILE_NOT_DOCX'],
  ['a file cut short', () => demoFile('files', '损坏的文件.docx'), 'FILE_DAMAGED'],
  ['broken XML', () => zipWith('word/document.xml'), 'FILE_DAMAGED'],
  ['a document without a word', () => aWordFile().build(), 'FILE_EMPTY'],
  [
    'more paragraphs than a story can have',
    () =>
      Array.from({ length: 801 })
        .reduce<ReturnType<typeof aWordFile>>((file) => file.paragraph('段'), aWordFile())
        .build(),
    'FILE_TOO_LARGE',
  ],
])('%s is refused', async (_, bytes, code) => {
  const problem = await readDocx(await bytes()).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(DocxProblem)
  expect((problem as DocxProblem).code).toBe(code)
})
