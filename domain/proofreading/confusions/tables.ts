import { commonWords } from './common-words'
import { conditionalWords } from './conditional-words'
import { doubtfulWords } from './doubtful-words'
import { entryOf, type Confusion } from './entry'
import { idioms } from './idioms'
import { officeWords } from './office-words'
import { realWords } from './real-words'

const pairs = (table: string) => table.trim().split(/\s+/)
const lines = (table: string) => table.trim().split('\n')

/** Every confusion the proofreader knows by heart. */
export const confusions: readonly Confusion[] = [
  ...pairs(idioms),
  ...pairs(officeWords),
  ...pairs(commonWords),
  ...pairs(doubtfulWords).map((pair) => `${pair} ?`),
  ...lines(conditionalWords),
  ...lines(realWords),
].map(entryOf)
