import { literally } from './literally'

// Written out, because not every engine's \s knows the wide ones.
const space = '[\\s\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]'
const spaces = new RegExp(space, 'g')

/**
 * The source of a pattern for a name, however wide it is set: 王强 is found where spaces stand between its
 * characters, as lists of names have them, and the other way round.
 */
export const spreadPattern = (name: string): string =>
  Array.from(name.replace(spaces, ''), literally).join(`${space}*`)
