import { drafting } from './rules/drafting'

const { startAmendment, compareEditions, comparisonDocument, ...desk } = drafting
void [startAmendment, compareEditions, comparisonDocument]

/** The rulebook: drafts, opinions, adoption, reading. */
export const rules = { ...desk }
