import { desk } from '@domain/operations/desk'
import { serve } from '../platform/serve'

export const main = serve('desk', desk, {})
