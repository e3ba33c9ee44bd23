import { rules } from '@domain/operations/rules'
import { serve } from '../platform/serve'

export const main = serve('rules', rules, {})
