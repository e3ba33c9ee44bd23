import { Workbook } from 'exceljs'
import type { Counts } from '@domain/submissions/count'
import type { MonthRow } from '@domain/submissions/count-by-month'
import { written } from '@domain/submissions/differences'
import type { Submission } from '@domain/submissions/submission'
import { outletLevelLabels } from '@domain/vocabulary/outlet-levels'
import { addSheet, type Heading } from '../../platform/sheet-headings'

const facts: Heading[] = [
  ['标题', 50],
  ['作者', 20],
  ['媒体', 22],
  ['层级', 8],
  ['投稿日期', 13],
  ['采用日期', 13],
  ['版面', 18],
  ['网址', 40],
  ['剪报', 24],
]
const tally: Heading[] = [
  ['投稿（篇次）', 14],
  ['采用（篇次）', 14],
]

/**
 * The records and what they come to, as an .xlsx of five sheets. Texts are string cells, which Excel
 * shows and never runs, also when they begin with = + - or @.
 */
export async function submissionsWorkbook(
  submissions: readonly Submission[],
  { total, people, outlets, levels }: Counts,
  months: readonly MonthRow[],
): Promise<Buffer> {
  const workbook = new Workbook()
  addSheet(
    workbook,
    '投稿与采用',
    facts,
    submissions.map((submission) => {
      const texts: Record<string, string> = {
        ...written(submission),
        剪报: submission.adoption?.scanName ?? (submission.adoption?.scan ? '有' : ''),
      }
      return facts.map(([name]) => texts[name] ?? '')
    }),
  )
  const sum = ['合计（合作稿件计一次）', total.sent, total.adopted]
  addSheet(
    workbook,
    '按作者',
    [['作者', 24], ...tally],
    [...people.map(({ name, sent, adopted }) => [name, sent, adopted]), sum],
  )
  addSheet(
    workbook,
    '按媒体',
    [['媒体', 24], ['层级', 10], ...tally],
    [
      ...outlets.map(({ outlet, level, sent, adopted }) => [
        outlet,
        outletLevelLabels[level],
        sent,
        adopted,
      ]),
      ['合计', '', total.sent, total.adopted],
    ],
  )
  addSheet(
    workbook,
    '按层级',
    [['层级', 24], ...tally],
    [
      ...levels.map(({ level, sent, adopted }) => [outletLevelLabels[level], sent, adopted]),
      ['合计', total.sent, total.adopted],
    ],
  )
  addSheet(
    workbook,
    '按作者、媒体和月份',
    [['作者', 24], ['媒体', 24], ['月份', 10], ...tally],
    months.map(({ name, outlet, month, sent, adopted }) => [name, outlet, month, sent, adopted]),
  )
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
