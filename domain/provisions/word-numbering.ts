import { toChinese } from '../numerals/chinese'

/** One level of a Word list (ECMA-376 17.9.6): its text names levels by %1 to %9. */
export interface NumberingLevel {
  start: number
  /** ST_NumberFormat, such as `chineseCounting`. */
  format: string
  text: string
  /** 正规形式编号: every number in it in digits. */
  legal?: boolean
  /** Begins anew below levels outside this one (w:lvlRestart): 0 never does; without it, any outer level will do. */
  anewBelow?: number
}

/** A w:num: lists that share an abstract one count on together, but where a level starts anew. */
export interface NumberingList {
  abstract: string
  levels: readonly NumberingLevel[]
  restarts: Readonly<Record<number, number>>
}

/**
 * Says the number Word shows before each paragraph and does not store: 第三条, （一）, 1. Called for each numbered
 * paragraph in the order of the text; empty for bullets and for lists that are not there.
 */
export function automaticNumbers(lists: ReadonlyMap<string, NumberingList>) {
  const counters = new Map<string, (number | undefined)[]>()
  const restarted = new Set<string>()
  return (numId: string, level: number): string => {
    const list = lists.get(numId)
    const own = list?.levels[level]
    if (!list || !own) return ''
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    const anew = `${numId}/${level}`
    const restart = restarted.has(anew) ? undefined : list.restarts[level]
    restarted.add(anew)
    const before = restart === undefined ? counts[level] : undefined
    counts[level] = before === undefined ? (restart ?? own.start) : before + 1
    for (let inner = level + 1; inner < counts.length; inner++)
      if (level < (list.levels[inner]?.anewBelow ?? inner)) counts[inner] = undefined
    if (own.format === 'bullet' || own.format === 'none') return ''
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const named = Number(digit) - 1
      const shown = list.levels[named]
      const count = counts[named] ?? shown?.start ?? 1
      return numberShown(count, own.legal ? 'decimal' : (shown?.format ?? 'decimal'))
    })
  }
}

/** A number in a format of Word's; digits where the format is none that rules are numbered with. */
function numberShown(count: number, format: string): string {
  if (/^(chinese|taiwanese|japanese|korean|ideograph)/.test(format) && count <= 9999)
    return toChinese(count)
  if (/^decimalEnclosedCircle/.test(format) && count >= 1 && count <= 20)
    return String.fromCharCode(0x2460 + count - 1)
  if (/^(lower|upper)Letter$/.test(format) && count >= 1 && count <= 26) {
    const letter = String.fromCharCode(96 + count)
    return format === 'upperLetter' ? letter.toUpperCase() : letter
  }
  return String(count)
}
