import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { showDay } from '@domain/dates/day'
import { longDate, longDateAndTime } from '@domain/dates/show'
import { labelOfStage, storyStages } from '@domain/review/chain'
import { proofKinds, proofLabels, proofOf, vouchesForText } from '@domain/story/proofs'
import { columnLabels } from '@domain/vocabulary/columns'
import { office } from '@domain/vocabulary/office'
import { storyStatusLabels } from '@domain/vocabulary/story-status'
import { fonts, page, sizes, typeArea } from '../../platform/official-layout'
import type { keptIn } from '../kept-in'
import type { PastRound } from '../round-store'
import type { Story } from '../story-store'

interface Around {
  /** The rounds that are over. */
  past: readonly PastRound[]
  /** What stands in the text because somebody let it. */
  kept: ReturnType<typeof keptIn>
  /** Of the text that was reviewed; while it is being written, as it stands. */
  hash: string
}

/**
 * 稿件审签单: what was written, who read, reviewed and signed it in every round, and what was let stand; A4, to be filed.
 */
export async function writeReviewSheet(
  story: Story,
  { past, kept, hash }: Around,
  now: string,
): Promise<Buffer> {
  const { content, writers, submitted, round, approvals, confidentiality, vote } = story
  const column = content.column ? columnLabels[content.column] : '未选'
  const rows = [
    row('标题', content.title || '（未填标题）', 3),
    pair(['栏目', column], ['来源', content.source || '未填']),
    pair(['作者', writers.map(({ name }) => name).join('、')], ['署名', content.byline || '无']),
    pair(
      ['送审', submitted ? `${longDateAndTime(submitted.at)}，第 ${round} 轮` : '未送审'],
      ['状态', statusOf(story)],
    ),
    ...proofKinds.map((kind) => {
      const proof = proofOf(story.proofs, kind, { hash, writers })
      return row(
        proofLabels[kind],
        proof ? `${proof.by.name}\u3000${longDateAndTime(proof.at)}` : '',
        3,
      )
    }),
    ...storyStages.map(({ name, label }) => {
      const approval = approvals.find(({ stage }) => stage === name)
      return row(label, approval ? signature(approval) : '', 3)
    }),
    row(
      '保密审查',
      vouchesForText(confidentiality, { hash, writers })
        ? `经审查，不涉及国家秘密和工作秘密。${confidentiality.by.name}\u3000${longDateAndTime(confidentiality.at)}`
        : '',
      3,
    ),
    ...(content.awaitsVote
      ? [row('表决', vote ? `${vote.meeting}，${showDay(vote.passedOn)}通过` : '尚未登记表决', 3)]
      : []),
    ...(kept.length > 0
      ? [
          row(
            '保留说明',
            kept.map(({ about, reason, by }) => `“${about}”：${reason}（${by.name}）`).join('\n'),
            3,
          ),
        ]
      : []),
    ...past.map((round) => row(`第 ${round.number} 轮（已作废）`, roundText(round), 3)),
    row('经过', story.steps.map(stepLine).join('\n'), 3),
  ]
  const document = new Document({
    creator: office.name,
    styles: { default: { document: { run: { font: fonts.body, size: sizes.table } } } },
    sections: [
      {
        properties: { page },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [
              new TextRun({
                text: '稿件审签单',
                size: sizes.title,
                font: fonts.title,
              }),
            ],
          }),
          new Paragraph({
            spacing: { after: 120 },
            children: [new TextRun(`${office.name}\u3000${longDate(now)}打印`)],
          }),
          new Table({ width: { size: typeArea, type: WidthType.DXA }, rows }),
          new Paragraph({
            spacing: { before: 120 },
            children: [new TextRun({ text: `审核内容指纹：${hash}`, size: 16 })],
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function statusOf({ status, stage, published, dueAt }: Story): string {
  if (stage) return `待${labelOfStage(storyStages, stage)}`
  if (published) return `${longDateAndTime(published.at)} 发布`
  return dueAt ? `定于 ${longDateAndTime(dueAt)} 发布` : storyStatusLabels[status]
}

function signature({ by, at, remarks, paper }: Story['approvals'][number]): string {
  if (!paper) return `${remarks || '同意。'}\n${by.name}\u3000${longDateAndTime(at)}`
  const { signedOn, recordedBy } = paper
  // What stands on the paper is on the photo; nobody is given an opinion here.
  const opinion = remarks ? `${remarks}\n` : ''
  return `${opinion}纸质签批，${by.name}，${showDay(signedOn)}（${recordedBy.name} ${longDateAndTime(at)} 补录）`
}

/** A round that is over: who had read and signed which text, and what ended it. */
function roundText(round: PastRound): string {
  const { submittedBy, at, hash, proofs = [], approvals = [], confidentiality, ended } = round
  return [
    `${longDateAndTime(at)}\u3000${submittedBy.name}\u3000送审`,
    ...proofs.map(
      ({ kind, by, at: read }) => `${proofLabels[kind]}：${by.name}\u3000${longDateAndTime(read)}`,
    ),
    ...approvals.map(
      (approval) => `${labelOfStage(storyStages, approval.stage)}：${signature(approval)}`,
    ),
    ...(confidentiality
      ? [`保密审查：${confidentiality.by.name}\u3000${longDateAndTime(confidentiality.at)}`]
      : []),
    ...(ended ? [stepLine(ended)] : []),
    `内容指纹：${hash}`,
  ].join('\n')
}

const stepLine = ({ at, by, did, note }: Story['steps'][number]) =>
  `${longDateAndTime(at)}\u3000${by}\u3000${did}${note ? `：${note}` : ''}`

const pair = (left: [string, string], right: [string, string]) =>
  new TableRow({
    cantSplit: true,
    children: [label(left[0]), cell(left[1], 1), label(right[0]), cell(right[1], 1)],
  })

const row = (name: string, text: string, span: number) =>
  new TableRow({ children: [label(name), cell(text, span)] })

const label = (text: string) =>
  new TableCell({
    width: { size: 1400, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text, font: fonts.firstLevel })],
      }),
    ],
  })

const cell = (text: string, columnSpan: number) =>
  new TableCell({
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })),
  })
