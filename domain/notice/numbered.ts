import { toChinese } from '../numerals/chinese'

/** （一）…（二）…, the level below a notice's 一、二、; a single line needs no number. */
export const numbered = (lines: readonly string[]): string =>
  lines.length > 1
    ? lines.map((line, place) => `（${toChinese(place + 1)}）${line}`).join('\n')
    : lines.join('')
