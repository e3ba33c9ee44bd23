/** Writes a sample Word file with mistakes in it, to try the proofreader on: `npx tsx emulator/demo/make-flawed-docx.ts`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Document, Packer, Paragraph } from 'docx'

const lines = [
  '区人大常委会组织代表视查民生实事项目',
  '11月20日，区人大常委会组织部份区人大代表，对今年民生实事项目建设情况进行视察。区人大副主任张建华参加视察。',
  '代表们先后来到幸福路农贸市场、第三小学扩建工地，认真的听取了有关部门的情况汇报,并就工程进度、质量监管监管等提出意见建议。',
  '座谈会上，代表们指出，各承办单位要提高政治站位，加强组织领导，按照时间节点倒排工期，确保项目如期完工、群众满意。要坚持以人民为中心，把好事办好、实事办实（见附表。',
  '截止目前，十件民生实事已完成七件，其余三件正在扎实推进。下一步，区人大常委会将对落实情况进行跟踪督办，防止问题不再发生。',
]

const document = new Document({
  creator: 'XX区人大常委会办公室',
  sections: [
    {
      children: lines.map((text, n) =>
        n === 0 ? new Paragraph({ text, heading: 'Title' }) : new Paragraph({ text }),
      ),
    },
  ],
})

void Packer.toBuffer(document).then((bytes) =>
  writeFileSync(path.join(__dirname, 'files', '有差错的稿件.docx'), bytes),
)
