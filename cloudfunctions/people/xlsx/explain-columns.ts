import type { Workbook } from 'exceljs'
import { importableKinds } from '@domain/roster/check-line'
import { fields, headings, type Field } from '@domain/roster/headings'
import { appointmentKinds } from '@domain/vocabulary/appointment-kinds'
import { columnLabels } from '@domain/vocabulary/columns'
import { styleHeadings } from '../../platform/sheet-headings'

const kinds = importableKinds.map((kind) => appointmentKinds[kind].label).join('、')

const explained: Record<Field, [need: string, how: string]> = {
  name: ['必填', '2 至 20 个字。以“示例”开头的行不会导入。'],
  phone: ['必填', '11 位手机号码，与本人微信绑定的一致。'],
  kind: ['必填', `从列表中选：${kinds}。管理员请在名册里逐个指定。`],
  term: ['代表、常委会组成人员、专委会成员必填', '如“第十八届”，也可只写 18。'],
  delegation: ['人大代表必填', '如“第一代表团”。其他身份不读取。'],
  unit: ['联络员、专委会成员必填', '联络员填所在机构，专委会成员填委员会名称。其他身份不读取。'],
  title: ['选填', '如“副局长”。'],
  columns: [
    '宣传编辑、初审、复审、终审选填',
    `${Object.values(columnLabels).join('、')}；几个之间用顿号隔开；留空为全部栏目。`,
  ],
  from: ['必填', '任职的第一天，如 2026-03-01、2026/3/1 或 2026年3月1日。'],
  endedOn: ['选填', '不再任职的第一天，须晚于起始日期；在任的留空。'],
}

const rules = [
  '一行是一个人的一项任职；一人有几项任职就写几行，姓名和手机号相同。',
  '表头不要改名，先后可以调整；多出的列不读取。',
  '不要合并单元格，不要用公式（已有公式的，请复制后“粘贴为数值”）。',
  '同一份表可以反复导入，已有的任职不会重复登记。',
]

/** Adds the sheet 填写说明: every heading, whether it is needed, and how it is written. */
export function addExplanations(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('填写说明', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [
    { header: '列', width: 14 },
    { header: '是否必填', width: 36 },
    { header: '怎么填', width: 90, style: { alignment: { wrapText: true } } },
  ]
  styleHeadings(sheet)
  for (const field of fields) sheet.addRow([headings[field], ...explained[field]])
  for (const rule of rules) sheet.addRow(['注意', '', rule])
}
