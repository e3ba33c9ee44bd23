import type { RuleText } from './states'

/** A rule as one text, whatever the order of its keys and the blanks between them. */
export const ruleText = (rule: unknown): RuleText =>
  JSON.stringify(rule, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
