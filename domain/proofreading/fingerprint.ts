import type { Mark } from './mark'

/** Characters on either side that a mark is recognised by. */
const around = 4

/**
 * Names a mark so that it is known again after edits elsewhere: by its passage, its kind, its words and
 * the few around them, which of several alike in the passage it is, and why it is marked: a weekday that is
 * let stand for one date is not let stand for another. At most 800 characters.
 */
export function fingerprintOf(
  { passage, kind, wrong, offset, length, reason }: Omit<Mark, 'suggestions' | 'tier'>,
  passageText: string,
): string {
  const start = Math.max(0, offset - around)
  const before = passageText.slice(start, offset)
  const after = passageText.slice(offset + length, offset + length + around)
  const earlier = passageText.slice(0, start).split(before + wrong + after).length - 1
  const which = earlier > 0 ? `#${earlier + 1}` : ''
  // Only the words can be long: nothing is cut that tells two marks at one place apart.
  const words = `${before}[${wrong}]${after}`.slice(0, 200)
  return `${passage}|${kind}|${words}${which}|${reason}`
}
