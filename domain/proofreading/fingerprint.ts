import type { Mark } from './mark'

/** Characters on either side that a mark is recognised by. */
const around = 4

/**
 * Names a mark so that it is known again after edits elsewhere: by its passage, its kind, its words and
 * the few around them, and which of several alike in the passage it is. At most 200 characters.
 */
export function fingerprintOf(
  { passage, kind, wrong, offset, length }: Omit<Mark, 'suggestions' | 'tier' | 'reason'>,
  passageText: string,
): string {
  const start = Math.max(0, offset - around)
  const before = passageText.slice(start, offset)
  const after = passageText.slice(offset + length, offset + length + around)
  const earlier = passageText.slice(0, start).split(before + wrong + after).length - 1
  const which = earlier > 0 ? `#${earlier + 1}` : ''
  return `${passage}|${kind}|${before}[${wrong}]${after}${which}`.slice(0, 200)
}
