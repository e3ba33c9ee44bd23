import type { Settings } from './use-settings'

type Lists = Settings['lists']

/** `规范写法=错误写法/错误写法` → the two sides; the wrong ones may be missing. */
function sides(line: string): [right: string, wrong: string[]] {
  const [right = '', wrong = ''] = line.split(/[=＝]/)
  return [right.trim(), wrongOf(wrong)]
}

/** `错误写法/错误写法` → each of them. */
export const wrongOf = (text: string): string[] =>
  text
    .split(/[/／]/)
    .map((one) => one.trim())
    .filter(Boolean)

/** A formulation as staff type it. */
export function formulationOf(line: string): Lists['formulations'][number] | undefined {
  const [text, wrong] = sides(line)
  if (text.length < 2) return undefined
  return wrong.length > 0 ? { text, wrong } : { text }
}

/** An organ as staff type it: at least one wrong way of writing it. */
export function organOf(line: string): Lists['organs'][number] | undefined {
  const [name, wrong] = sides(line)
  return name.length >= 2 && wrong.length > 0 ? { name, wrong } : undefined
}

/** `姓名=职务` → a leader. */
export function leaderOf(line: string): Lists['leaders'][number] | undefined {
  const [name = '', title = ''] = line.split(/[=＝]/).map((one) => one.trim())
  return name && title ? { name, title } : undefined
}
