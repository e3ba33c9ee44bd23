import { rules } from '@domain/operations/rules'
import { serve } from '../platform/serve'
import { adoptingHandlers } from './adopting'
import { draftingHandlers } from './drafting'
import { issuingHandlers } from './issuing'
import { readingHandlers } from './reading'

export const main = serve('rules', rules, {
  ...draftingHandlers,
  ...adoptingHandlers,
  ...readingHandlers,
  ...issuingHandlers,
})
