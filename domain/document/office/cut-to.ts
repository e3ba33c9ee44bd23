/** What is longer than may be kept, cut; from which words on it did not come is told. `what`: 标题, 单元格 … */
export function cutTo(
  text: string,
  most: number,
  what: string,
  note: (note: string) => void,
): string {
  if (text.length <= most) return text
  const rest = text.slice(most)
  const words = rest.length > shown ? `${rest.slice(0, shown)}…` : rest
  note(`${what}超过 ${most} 字，“${words}”起的 ${rest.length} 字没有带入`)
  return text.slice(0, most)
}

/** Enough of it to find it in the file. */
const shown = 20
