/** The rulebook: drafts, opinions, adoption, reading. */
export const rules = {}
