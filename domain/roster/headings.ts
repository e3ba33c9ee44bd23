/** The headings of a roster sheet, in the order its template shows them. */
export const headings = {
  name: '姓名',
  phone: '手机号',
  kind: '身份',
  term: '届次',
  delegation: '代表团',
  unit: '单位',
  title: '职务',
  columns: '分管栏目',
  from: '起始日期',
  endedOn: '截止日期',
} as const

export type Field = keyof typeof headings

export const fields = Object.keys(headings) as Field[]

/** Headings that every sheet must have, and every line a value under. */
export const requiredFields = ['name', 'phone', 'kind', 'from'] as const satisfies Field[]

/** A heading without the spaces, full-width forms and star that templates and clerks add. */
export const bareHeading = (written: string): string =>
  written.normalize('NFKC').replace(/\s/g, '').replace(/\*+$/, '')

/** Which column each field stands in, or why the headings cannot be used. */
export function findFields(row: readonly string[]): Map<Field, number> | { problem: string } {
  const found = row.map(bareHeading)
  const columns = new Map<Field, number>()
  for (const field of fields) {
    const heading = headings[field]
    const column = found.indexOf(heading)
    if (column < 0) continue
    if (found.includes(heading, column + 1))
      return { problem: `表头“${heading}”出现了不止一次，请只保留一列。` }
    columns.set(field, column)
  }
  const missing = requiredFields.filter((field) => !columns.has(field))
  if (missing.length === 0) return columns
  const named = found.filter(Boolean).join('、')
  return {
    problem:
      `第一行缺少表头：${missing.map((field) => headings[field]).join('、')}。` +
      `${named ? `现有表头：${named}。` : '第一行是空的。'}请把第一行改成与模板一致的表头。`,
  }
}
