import type { Line } from './provision'

/** Spaces of every kind that files hold, full-width and no-break ones too; invisible marks are none at all. */
const spaces = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g

/** A text with its spaces normalised: single ones, none at the ends, nothing invisible. */
export const normalised = (text: string): string =>
  text.replace(invisible, '').replace(spaces, ' ').trim()

/** The lines of a text file that say something, the `#` of a heading left off. */
export const linesOfText = (text: string): Line[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line, index) => ({ text: normalised(line).replace(/^#{1,6} +/, ''), at: index + 1 }))
    .filter((line) => line.text !== '')
