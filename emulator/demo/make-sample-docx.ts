/** Writes the sample Word file of the console, as an office would have written it: `npx tsx emulator/demo/make-sample-docx.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

const here = (...parts: string[]) => path.join(__dirname, ...parts)

const text = (...runs: (string | TextRun)[]) =>
  new Paragraph({
    children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)),
    indent: { firstLine: 640 },
    spacing: { line: 560 },
  })
const bold = (words: string) => new TextRun({ text: words, bold: true })
const heading = (words: string, heading: 'Heading1' | 'Heading2') =>
  new Paragraph({ text: words, heading })
const caption = (words: string) => new Paragraph({ text: words, alignment: AlignmentType.CENTER })
const picture = (file: string, title: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'jpg',
        data: readFileSync(here('pictures', file)),
        transformation: { width: 540, height: 360 },
        altText: { name: title, title, description: title },
      }),
    ],
  })
const table = (...rows: string[][]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, n) =>
        new TableRow({
          tableHeader: n === 0,
          children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  })

const story = new Document({
  creator: 'XX区人大常委会办公室',
  title: '代表视察老旧小区改造',
  sections: [
    {
      children: [
        new Paragraph({
          text: '把民生实事办到群众心坎上——区人大代表视察老旧小区改造工作',
          heading: HeadingLevel.TITLE,
          alignment: AlignmentType.CENTER,
        }),
        text(
          '“墙皮不掉了，楼道亮了，楼下还多了二十个车位。”在和平街道幸福里社区，居民刘XX指着刚刚刷新的外墙告诉前来视察的区人大代表。连日来，',
          bold('区人大常委会组织三十二名区人大代表'),
          '，分四个小组对全区老旧小区改造工作开展集中视察。',
        ),
        picture('neighbourhood.jpg', ''),
        caption('代表在幸福里社区听取居民意见（赵XX 摄）'),
        heading('一、看进度：十二个小区完工九个', 'Heading1'),
        text(
          '今年，区人民政府把老旧小区改造列入十件民生实事，计划改造十二个小区，惠及居民四千三百余户。截至十月底，九个小区完工，其余三个正在进行室外管网施工。',
        ),
        text('代表们沿着施工路线边走边看，对照年初票决的项目清单逐项核对，具体进展如下：'),
        table(
          ['街道', '小区（个）', '惠及户数', '完工'],
          ['和平街道', '4', '1560', '4'],
          ['新华街道', '3', '1124', '3'],
          ['学府路街道', '3', '982', '2'],
          ['北关街道', '2', '655', '0'],
        ),
        heading('二、问质量：改得好不好，居民说了算', 'Heading1'),
        heading('（一）入户听', 'Heading2'),
        text(
          '视察组没有打招呼，随机敲开了二十六户居民的家门。多数居民对外墙保温、屋面防水表示满意，也有居民反映，个别单元门禁安装后不久就失灵，楼下的晾衣区还没有恢复。',
        ),
        heading('（二）现场量', 'Heading2'),
        text(
          '在学府路街道，代表、高级工程师何XX拿出卷尺量了新修坡道的坡度。“坡道是给推轮椅的人用的，陡一点就用不成。”施工单位当场承诺返工，三天内完成。',
        ),
        picture('meeting-room.jpg', ''),
        caption('视察组召开座谈会反馈意见'),
        heading('三、提建议：三件事要抓紧', 'Heading1'),
        text('座谈会上，代表们结合视察情况提出意见建议：'),
        text('一是赶在供暖前完成北关街道两个小区的管网施工，确保居民温暖过冬。'),
        text('二是建立质量回访制度，完工满三个月、满一年各回访一次，问题限期整改。'),
        text('三是同步引入物业服务，改造一个、接管一个，避免“改完没人管”。'),
        text(
          '区人民政府副区长孙XX表示，将对代表提出的意见建议逐条研究，列出清单、明确时限，办理结果在一个月内书面报告区人大常委会。',
        ),
        text(
          '区人大常委会副主任张XX指出，老旧小区改造是人大代表票决产生的民生实事项目，票决不是终点，要一督到底，用群众的满意度检验监督的成效。',
        ),
        text('据了解，视察报告将提交区人大常委会主任会议讨论，并向社会公布。'),
      ],
    },
  ],
})

void Packer.toBuffer(story).then((bytes) =>
  writeFileSync(here('files', '代表视察老旧小区改造.docx'), bytes),
)
