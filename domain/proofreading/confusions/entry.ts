/** One way of writing something wrong, and when it is. */
export interface Confusion {
  wrong: string
  right: string
  /** Longer words that hold the same characters and are right: 组成份额 holds 成份. */
  unless: readonly string[]
  /** When given, one of these must stand before it, within a few characters. */
  after: readonly string[]
  /** When given, one of these must follow at once. */
  before: readonly string[]
  certain: boolean
}

/** `wrong>right [-unless…] [after:a|b] [before:a|b] [?]` → an entry. */
export function entryOf(line: string): Confusion {
  const [pair = '', ...conditions] = line.trim().split(/\s+/)
  const [wrong = '', right = ''] = pair.split('>')
  const listOf = (prefix: string) =>
    conditions
      .find((one) => one.startsWith(prefix))
      ?.slice(prefix.length)
      .split('|') ?? []
  return {
    wrong,
    right,
    unless: conditions.filter((one) => one.startsWith('-')).map((one) => one.slice(1)),
    after: listOf('after:'),
    before: listOf('before:'),
    certain: !conditions.includes('?'),
  }
}
