import { seeded } from './random'

/** What people know by heart, besides what is drawn from the text. */
const known = [
  '请假',
  '代表',
  '代表 建议',
  '议事规则',
  '议事规则 请假',
  '议事规则 第十二条',
  '第十二条',
  '常务委员会 会议 日期',
  '主任会议',
  '表决 过半数',
  '的',
  '罚',
  '人民代表大会常务委员会',
  '没有这样的说法',
  '代表请假怎么办',
]

/** Some 200 queries: stretches of 1 to 8 characters, two and three words of one document, and what people know. */
export function queriesFrom(documents: readonly string[]): string[] {
  const random = seeded(40)
  const below = (n: number) => Math.floor(random() * n)
  const stretch = (document: string, length: number): string => {
    const runs = (document.match(/[\p{L}\p{N}]+/gu) ?? []).filter((run) => run.length >= length)
    const run = runs[below(runs.length)]
    if (run === undefined) return '代表'
    const at = below(run.length - length + 1)
    return run.slice(at, at + length)
  }
  const drawn = [[1], [2], [3], [4], [6], [8], [2, 2], [2, 2], [3, 2], [2, 2, 2], [4, 2, 1]]
  return [
    ...known,
    ...drawn.flatMap((lengths) =>
      Array.from({ length: 18 }, () => {
        const document = documents[below(documents.length)] ?? ''
        return lengths.map((length) => stretch(document, length)).join(' ')
      }),
    ),
  ]
}
