import { adopting } from './rules/adopting'
import { drafting } from './rules/drafting'
import { issuing } from './rules/issuing'
import { opinions } from './rules/opinions'
import { reading } from './rules/reading'
import { rulesWaiting } from './rules/waiting'

/** The rulebook: drafts, opinions, adoption, reading, issues. */
export const rules = {
  ...drafting,
  ...opinions,
  ...adopting,
  ...reading,
  ...issuing,
  ...rulesWaiting,
}
