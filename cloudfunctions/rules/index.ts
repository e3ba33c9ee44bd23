import { rules } from '@domain/operations/rules'
import { serve } from '../platform/serve'
import { adoptingHandlers } from './adopting'
import { draftingHandlers } from './drafting'
import { readingHandlers } from './reading'

export const main = serve('rules', rules, {
  ...draftingHandlers,
  ...adoptingHandlers,
  ...readingHandlers,
})
