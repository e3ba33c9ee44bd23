import { book } from './book'
import { ruleAsOf, ruleHistory } from './rule-history'

/** 查阅. */
export const readingHandlers = { book, ruleHistory, ruleAsOf }
