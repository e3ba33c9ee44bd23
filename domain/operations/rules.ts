import { drafting } from './rules/drafting'
import { issuing } from './rules/issuing'

const { startAmendment, compareEditions, comparisonDocument, ...desk } = drafting
void [startAmendment, compareEditions, comparisonDocument]

/** The rulebook: drafts, opinions, adoption, reading, issues. */
export const rules = { ...desk, ...issuing }
