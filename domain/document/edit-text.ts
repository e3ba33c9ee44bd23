import type { TextStyle } from './block'

/**
 * The styles after the text was edited: what stands before the change stays, what stands after it
 * moves along, what the change ate is gone. The change is found as the middle between what both share.
 */
export function stylesAfterEdit(
  before: string,
  after: string,
  styles: readonly TextStyle[],
): TextStyle[] {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  let tail = 0
  const same = () => before[before.length - 1 - tail] === after[after.length - 1 - tail]
  while (tail < shortest - head && same()) tail++

  const changeEnd = before.length - tail
  const shift = after.length - before.length
  const moved = (offset: number) => {
    if (offset <= head) return offset
    return offset >= changeEnd ? offset + shift : head
  }
  return styles
    .map(({ start, end, as }) => ({ start: moved(start), end: moved(end), as }))
    .filter(({ start, end }) => start < end)
}
