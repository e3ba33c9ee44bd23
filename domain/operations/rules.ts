import { adopting } from './rules/adopting'
import { drafting } from './rules/drafting'
import { opinions } from './rules/opinions'
import { reading } from './rules/reading'

const { book, ...read } = reading
void book

/** The rulebook: drafts, opinions, adoption, reading. */
export const rules = {
  ...drafting,
  ...opinions,
  ...adopting,
  ...read,
}
