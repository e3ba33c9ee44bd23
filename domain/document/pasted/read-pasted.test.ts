import { JSDOM } from 'jsdom'
import { readDocx } from '../../../cloudfunctions/news/docx/read-docx'
import { fromWord, fromWps, wordPicture } from '../../../tests/builders/clipboard'
import { aWordFile } from '../../../tests/builders/docx'
import { aPng } from '../../../tests/builders/pictures'
import { blocks as blocksSchema, type Block } from '../block'
import { readPasted } from './read-pasted'

const { DOMParser } = new JSDOM('').window

function read(html: string, hasTitle = true) {
  let ids = 0
  const page = new DOMParser().parseFromString(html, 'text/html')
  const pasted = readPasted(page, { nextId: () => `b${++ids}`, hasTitle })
  expect(blocksSchema.safeParse(pasted.blocks).success).toBe(true)
  return { ...pasted, blocks: pasted.blocks.map(({ id: _id, ...rest }) => rest) }
}

const p = (text: string) => ({ kind: 'paragraph', text })
const heading = (level: number, text: string) => ({ kind: 'heading', level, text })
const list = (ordered: boolean, ...items: string[]) => ({ kind: 'list', ordered, items })

const wordItem = (marker: string, text: string, place = '') =>
  `<p class=MsoListParagraph${place} style='margin-left:18.0pt;text-indent:-18.0pt;
mso-char-indent-count:0;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='mso-fareast-font-family:等线;mso-bidi-font-family:等线'><span
style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span style='font-family:仿宋_GB2312'>${text}</span><span
lang=EN-US><o:p></o:p></span></p>`

const wpsParagraph = (text: string, font = '仿宋', tag = 'p class=MsoNormal ') =>
  `<${tag}><span style="mso-spacerun:'yes';font-family:${font};mso-ascii-font-family:Calibri;font-size:16.0000pt;mso-font-kerning:1.0000pt;" ><font face="${font}" >${text}</font></span><span style="mso-spacerun:'yes';font-family:${font};font-size:16.0000pt;" ><o:p></o:p></span></${tag.split(' ')[0]}>`

const table: [name: string, html: string, blocks: object[]][] = [
  [
    'Word: paragraphs, indented with full-width or protected spaces, and empty ones',
    fromWord(
      `<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋_GB2312'>\u3000\u3000会议听取了区<span\nlang=EN-US>2026</span>年工作报告。<span lang=EN-US><o:p></o:p></span></span></p>\n\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n\n<p class=MsoNormal><span\nlang=EN-US>&nbsp;&nbsp;&nbsp; </span>会议强调三点。</p>`,
    ),
    [p('会议听取了区2026年工作报告。'), p('会议强调三点。')],
  ],
  [
    'Word: headings by style, by look, and a sentence that only begins like one',
    fromWord(
      `<h1><span style='font-family:黑体'>一、总体情况<span lang=EN-US><o:p></o:p></span></span></h1>\n<p class=MsoNormal><b><span style='font-family:仿宋_GB2312'>二、主要做法</span></b></p>\n<p class=MsoNormal><span style='font-family:楷体_GB2312'>（一）抓调研</span></p>\n<p class=MsoNormal><b>三、这一句只是以序号开头，并不是标题。</b></p>`,
    ),
    [
      heading(1, '一、总体情况'),
      heading(2, '二、主要做法'),
      heading(3, '（一）抓调研'),
      {
        ...p('三、这一句只是以序号开头，并不是标题。'),
        styles: [{ start: 0, end: 19, as: 'strong' }],
      },
    ],
  ],
  [
    'Word: numbered and bulleted paragraphs, whose markers it writes out',
    fromWord(
      wordItem('1.', '修订办法', 'CxSpFirst') +
        wordItem('2.', '建立台账', 'CxSpLast') +
        wordItem('l', '东岸', 'CxSpFirst') +
        wordItem('·', '西岸', 'CxSpLast') +
        wordItem('（一）', '汉字编号'),
    ),
    [list(true, '修订办法', '建立台账'), list(false, '东岸', '西岸'), list(true, '汉字编号')],
  ],
  [
    'Word: bold in parts, a soft line break, a tab, and a break of the page',
    fromWord(
      `<p class=MsoNormal>会议<b>强</b><b><u>调</u></b>三点<br>\n第二行<span lang=EN-US style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>完</p>\n<span lang=EN-US><br clear=all style='mso-special-character:line-break;page-break-before:always'></span>\n<p class=MsoNormal align=right style='text-align:right'>2026年11月</p>`,
    ),
    [
      {
        ...p('会议强调三点\n第二行\t完'),
        styles: [
          { start: 2, end: 4, as: 'strong' },
          { start: 3, end: 4, as: 'underline' },
        ],
      },
      { ...p('2026年11月'), align: 'end' },
    ],
  ],
  [
    'Word: a table with spans, a picture inside, and one table in another',
    fromWord(
      `<table class=MsoTableGrid border=1><tr><td width=100 colspan=2><p class=MsoNormal>合计</p></td></tr><tr><td rowspan=2><p class=MsoNormal>甲</p><p class=MsoNormal>乙</p></td><td><table><tr><td>内</td><td>外</td></tr></table></td></tr><tr><td><img src="file:///C:/a.png" width=40></td></tr></table>`,
    ),
    [
      {
        kind: 'table',
        headerRows: 1,
        rows: [
          [{ text: '合计', columnSpan: 2 }],
          [{ text: '甲\n乙', rowSpan: 2 }, { text: '内 | 外' }],
          [{ text: '' }],
        ],
      },
      { kind: 'image', fileId: 'picture:1', caption: '' },
    ],
  ],
  [
    'Word: pictures with their captions; a path is no caption',
    fromWord(
      `${wordPicture(1, '说明: C:\\照片\\河岸.jpg')}\n<p class=MsoNormal align=center style='text-align:center'>图1 治理后的河岸</p>\n${wordPicture(2, '代表视察')}\n<p class=MsoNormal>后文。</p>`,
    ),
    [
      { kind: 'image', fileId: 'picture:1', caption: '图1 治理后的河岸' },
      { kind: 'image', fileId: 'picture:2', caption: '代表视察' },
      p('后文。'),
    ],
  ],
  [
    'Word: footnotes to the end, comments and deletions away',
    fromWord(
      `<p class=MsoNormal>据统计<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=EN-US>[1]</span></span><![endif]></span></span></a><ins cite="mailto:x">新的</ins><del>旧的</del><span class=MsoCommentReference><span style='mso-comment-continuation:1'>[刘1]</span></span></p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span>[1]</span></a> 截至十月底。</p></div></div><div style='mso-element:comment-list'><p class=MsoCommentText>这里要改</p></div>`,
    ),
    [p('据统计[1]新的'), { kind: 'note', label: '[1]', text: '截至十月底。' }],
  ],
  [
    'WPS: runs with a font element inside, headings, alignment',
    fromWps(
      wpsParagraph('一、总体情况', '黑体') +
        wpsParagraph('全区共有代表210名。') +
        `<h2 ><b><span style="mso-spacerun:'yes';font-family:Arial;" ><font face="黑体" >第二部分</font></span></b></h2>` +
        `<p class=MsoNormal  align=center  style="text-align:center;" ><span style="font-family:宋体;" >（盖章）</span></p>`,
    ),
    [
      heading(2, '一、总体情况'),
      p('全区共有代表210名。'),
      heading(2, '第二部分'),
      { ...p('（盖章）'), align: 'center' },
    ],
  ],
  [
    'a page of the web: blocks in blocks, lists in lists, scripts and what is hidden left out',
    `<div><h2>标题</h2><div>甲<p>乙\n  丙</p>丁</div><script>alert(1)</script><style>p{}</style><ul><li>一<ol><li>二</li></ol></li><li><p>三</p></li></ul><p style="display:none">暗</p><img src="https://example.cn/a.png" width="1" height="1"></div>`,
    [
      heading(2, '标题'),
      p('甲'),
      p('乙 丙'),
      p('丁'),
      list(false, '一'),
      list(true, '二'),
      list(false, '三'),
    ],
  ],
  [
    'an old page that breaks lines twice for a new paragraph',
    `\u3000\u3000第一段<br><br>\u3000\u3000第二段，<br>接着写`,
    [p('第一段'), p('第二段，\n接着写')],
  ],
  [
    'a document of Google, which wraps all of it in a bold that is none',
    `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">重</span><span style="font-weight:400">点</span></p></b>`,
    [{ ...p('重点'), styles: [{ start: 0, end: 1, as: 'strong' }] }],
  ],
]

test.each(table)('%s', (_, html, blocks) => {
  expect(read(html).blocks).toEqual(blocks)
})

test('a centred first line is the title where there is none yet', () => {
  const html = fromWord(
    `<p class=MsoNormal align=center style='text-align:center'>区人大常委会视察民生实事</p><p class=MsoNormal>正文。</p>`,
  )
  expect(read(html, false)).toMatchObject({
    title: '区人大常委会视察民生实事',
    blocks: [p('正文。')],
  })
  expect(read(html, true)).toMatchObject({
    title: '',
    blocks: [{ ...p('区人大常委会视察民生实事'), align: 'center' }, p('正文。')],
  })
})

test('a drawing without an image beside it is a picture, too; pictures tell where they stood', () => {
  const html = fromWord(
    `<p class=MsoNormal>会议现场如下</p><p class=MsoNormal><v:shape id=a><v:imagedata src="file:///C:/x.png"></v:imagedata></v:shape></p>`,
  )
  expect(read(html).pictures).toEqual([
    { ref: 'picture:1', src: 'file:///C:/x.png', after: '会议现场如下' },
  ])
})

test('what a story cannot hold is told', () => {
  const { notes } = read(
    fromWord(
      `<p class=MsoToc1>目录一行</p><p class=MsoNormal>见<a href="https://example.cn">通报</a><del>旧</del></p>`,
    ),
  )
  expect(notes).toEqual([
    '目录没有导入',
    '超链接只保留了文字，没有保留网址',
    expect.stringContaining('修订痕迹'),
  ])
})

test('more than a story can hold is cut, and said', () => {
  const { blocks, notes } = read(`<p>段</p>`.repeat(900))
  expect(blocks).toHaveLength(800)
  expect(notes.join()).toContain('后面的没有粘贴')
})

test('nesting without end breaks nothing', () => {
  expect(read(`${'<div>'.repeat(400)}深`).blocks).toEqual([p('深')])
})

test('the same document gives the same blocks from its file and from the clipboard', async () => {
  const file = aWordFile()
    .paragraph('关于视察情况的报告', { align: 'center' })
    .paragraph('一、基本情况', { bold: true })
    .paragraph('（二）做法', { font: '楷体_GB2312' })
    .paragraph('\u3000\u3000全区共有代表210名。')
    .paragraph('')
    .runs(['会议'], ['强调', { bold: true }], ['三点'])
    .item('第一件')
    .item('第二件')
    .picture(aPng(30, 20), '')
    .paragraph('图1 治理后的河岸')
    .table([
      ['时段', '人数'],
      ['上午', '41'],
    ])
  const clipboard = fromWord(
    `<p class=MsoNormal align=center style='text-align:center'>关于视察情况的报告</p><p class=MsoNormal><b>一、基本情况</b></p><p class=MsoNormal><span style='font-family:楷体_GB2312'>（二）做法</span></p><p class=MsoNormal>\u3000\u3000全区共有代表<span lang=EN-US>210</span>名。</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>会议<b>强调</b>三点</p>${wordItem('1.', '第一件')}${wordItem('2.', '第二件')}${wordPicture(1)}<p class=MsoNormal>图1 治理后的河岸</p><table class=MsoTableGrid><tr><td><p class=MsoNormal>时段</p></td><td><p class=MsoNormal>人数</p></td></tr><tr><td><p class=MsoNormal>上午</p></td><td><p class=MsoNormal>41</p></td></tr></table>`,
  )
  const imported = await readDocx(await file.build())
  const sizeless = (block: Block) => {
    const { id: _id, ...rest } = block
    return rest.kind === 'image' ? { ...rest, width: undefined, height: undefined } : rest
  }
  const pasted = read(clipboard, false)
  expect(pasted.title).toBe(imported.title)
  expect(pasted.blocks).toEqual(imported.blocks.map(sizeless))
  expect(pasted.notes).toEqual(imported.notes)
})
