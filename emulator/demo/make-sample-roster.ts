import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from 'exceljs'

/** Writes files/名册示例.xlsx: 200 deputies, 20 liaison officers, staff, and five rows to be mended. */
const surnames = '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗'
const given = ['建国', '秀英', '明', '丽华', '志强', '晓燕', '文博', '海涛', '静', '永红', '思远']
const delegations = ['和平', '新华', '建设', '东湖', '学府', '滨河'].map((name) => `${name}代表团`)
const organs = [
  '区人民政府办公室',
  '区监察委员会',
  '区人民法院',
  '区人民检察院',
  '区发展和改革局',
  '区教育局',
  '区公安分局',
  '区民政局',
  '区财政局',
  '区人力资源和社会保障局',
  '区生态环境分局',
  '区住房和城乡建设局',
  '区卫生健康局',
  '区审计局',
  '区市场监督管理局',
  '区人大常委会法制工作室',
  '区人大常委会财经工作室',
  '区人大常委会代表工作室',
  '区人大和平街道工委',
  '区人大新华街道工委',
]
const headings = [
  '姓名',
  '手机号',
  '身份',
  '届次',
  '代表团',
  '单位',
  '职务',
  '分管栏目',
  '起始日期',
  '截止日期',
]

let people = 0
function person(): [name: string, phone: string] {
  const n = people++
  const name = `${surnames.charAt(n % surnames.length)}${given[(n * 7) % given.length]}`
  return [name, String(13_100_000_000 + n)]
}
const deputy = (delegation: string, from = '2026-01-10') => [
  ...person(),
  '人大代表',
  '第十八届',
  delegation,
  '',
  '',
  '',
  from,
  '',
]

const lines = [
  ...Array.from({ length: 200 }, (_, n) => deputy(delegations[n % delegations.length] ?? '')),
  ...organs.map((organ) => [...person(), '联络员', '', '', organ, '科长', '', '2026-01-10', '']),
  [...person(), '办公室工作人员', '', '', '', '科员', '', '2026-01-10', ''],
  [...person(), '宣传编辑', '', '', '', '', '公告公示', '2026-01-10', ''],
  // To be mended: a short number, an unknown kind, a day that does not exist, and two gaps.
  ['冯短号', '1310000', '人大代表', '第十八届', delegations[0] ?? '', '', '', '', '2026-01-10', ''],
  [...person(), '村民小组长', '', '', '', '', '', '2026-01-10', ''],
  deputy(delegations[1] ?? '', '2026-02-30'),
  deputy(''),
  [...person(), '联络员', '', '', '', '', '', '2026-01-10', ''],
]

const workbook = new Workbook()
const sheet = workbook.addWorksheet('人员')
sheet.addRow(headings).font = { bold: true }
for (const line of lines) sheet.addRow(line)
sheet.columns.forEach((column) => (column.width = 18))
void workbook.xlsx.writeBuffer().then((bytes) => {
  writeFileSync(join(__dirname, 'files/名册示例.xlsx'), Buffer.from(bytes))
})
