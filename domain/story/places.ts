import type { Passage } from '../proofreading/mark'

const fixed: Readonly<Record<string, string>> = {
  title: '标题',
  summary: '摘要',
  source: '来源',
  byline: '作者',
  correction: '更正说明',
  'reprint/0': '转载来源',
  'reprint/1': '原文链接',
}

const counted: Partial<Record<Passage['role'], string>> = {
  heading: '小标题',
  caption: '图片说明',
  cell: '表格',
  note: '注释',
  fact: '注释标号',
}

/** Where each passage stands, as people count: 标题, 第3段, 图片说明2. */
export function placesOf(passages: readonly Passage[]): Map<string, string> {
  const numbers = new Map<string, number>()
  return new Map(
    passages.map(({ id, role }) => {
      const place = fixed[id]
      if (place) return [id, place]
      const label = counted[role]
      const key = label ?? '段'
      const number = (numbers.get(key) ?? 0) + 1
      numbers.set(key, number)
      return [id, label ? `${label}${number}` : `第${number}段`]
    }),
  )
}
