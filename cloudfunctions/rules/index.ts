import { rules } from '@domain/operations/rules'
import { serve } from '../platform/serve'
import { draftingHandlers } from './drafting'

export const main = serve('rules', rules, { ...draftingHandlers })
