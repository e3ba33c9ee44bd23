const rulePage = '/packages/rulebook/rule/index'

/** The page of a rule, at one of its provisions where one is named. */
export const ruleAddress = (ruleId: string, provisionId?: string): string =>
  `${rulePage}?id=${ruleId}${provisionId ? `&at=${provisionId}` : ''}`
