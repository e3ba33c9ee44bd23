import { opinions } from './rules/opinions'

/** The rulebook: drafts, opinions, adoption, reading. */
export const rules = { ...opinions }
