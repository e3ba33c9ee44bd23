import { adopting } from './rules/adopting'
import { drafting } from './rules/drafting'
import { issuing } from './rules/issuing'
import { reading } from './rules/reading'

const { book, ...read } = reading
void book

/** The rulebook: drafts, opinions, adoption, reading, issues. */
export const rules = {
  ...drafting,
  ...adopting,
  ...read,
  ...issuing,
}
