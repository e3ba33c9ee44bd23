import type { Mark } from './mark'

/** Characters on either side that a mark is recognised by. */
const around = 4

/**
 * Names a mark so that it is known again after edits elsewhere: by its kind, its words and the few around
 * them. At most 200 characters.
 */
export function fingerprintOf(
  { kind, wrong, offset, length }: Pick<Mark, 'kind' | 'wrong' | 'offset' | 'length'>,
  passageText: string,
): string {
  const before = passageText.slice(Math.max(0, offset - around), offset)
  const after = passageText.slice(offset + length, offset + length + around)
  return `${kind}|${before}[${wrong}]${after}`.slice(0, 200)
}
