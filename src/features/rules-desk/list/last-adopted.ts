import type { RuleRow } from './use-rules'

/** The edition in force, or the last that was adopted; nothing while there is only a draft. */
export function lastAdopted({ current, editions }: Pick<RuleRow, 'current' | 'editions'>) {
  return current ?? editions.filter(({ standing }) => standing !== 'draft').at(-1)
}

/** Where a row of the table leads: to what is being worked on, else to what holds. */
export const editionToOpen = (rule: RuleRow): string | undefined =>
  rule.draft?.editionId ?? lastAdopted(rule)?.editionId
