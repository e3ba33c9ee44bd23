import { adopting } from './rules/adopting'
import { drafting } from './rules/drafting'
import { issuing } from './rules/issuing'
import { reading } from './rules/reading'

/** The rulebook: drafts, opinions, adoption, reading, issues. */
export const rules = {
  ...drafting,
  ...adopting,
  ...reading,
  ...issuing,
}
