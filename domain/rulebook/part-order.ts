import { fromChinese } from '../numerals/chinese'

/** The number a part begins with: 一、会议制度, 第二编 监督; none comes after all. */
const numberOf = (part: string): number =>
  fromChinese(/^(?:第|[（(])?([〇零一二三四五六七八九十百]+)/.exec(part)?.[1] ?? '') ?? Infinity

/** Parts of a book in their order: by their numbers where they have them, then as a dictionary has them. */
export function byPart(a: string, b: string): number {
  const [first, second] = [numberOf(a), numberOf(b)]
  return first === second ? a.localeCompare(b, 'zh-CN') : first < second ? -1 : 1
}
