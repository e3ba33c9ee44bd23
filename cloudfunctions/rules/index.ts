import { rules } from '@domain/operations/rules'
import { secret } from '../platform/secrets'
import { serve } from '../platform/serve'
import { adoptingHandlers } from './adopting'
import { draftingHandlers } from './drafting'
import { issuingHandlers } from './issuing'
import { opinionsHandlers } from './opinions'
import { readingHandlers } from './reading'
import { waitingHandlers } from './waiting'

// Without it the function does not start, rather than fail at the first opinion from the public.
secret('PERSONAL_DATA_KEY')

export const main = serve('rules', rules, {
  ...draftingHandlers,
  ...opinionsHandlers,
  ...adoptingHandlers,
  ...readingHandlers,
  ...issuingHandlers,
  ...waitingHandlers,
})
