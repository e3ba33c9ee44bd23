import { drafting } from './rules/drafting'
import { opinions } from './rules/opinions'

const { startAmendment, compareEditions, comparisonDocument, ...desk } = drafting
void [startAmendment, compareEditions, comparisonDocument]

/** The rulebook: drafts, opinions, adoption, reading. */
export const rules = { ...desk, ...opinions }
