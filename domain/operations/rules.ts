import { drafting } from './rules/drafting'
import { issuing } from './rules/issuing'

/** The rulebook: drafts, opinions, adoption, reading, issues. */
export const rules = { ...drafting, ...issuing }
