import { rules } from '@domain/operations/rules'
import { issuingHandlers } from './issuing'
import { serve } from '../platform/serve'

export const main = serve('rules', rules, { ...issuingHandlers })
