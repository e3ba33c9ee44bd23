import { ruleAsOf, ruleHistory } from './rule-history'

/** 查阅. */
export const readingHandlers = { ruleHistory, ruleAsOf }
