import { upkeep } from '@domain/operations/upkeep'
import { serve } from '../platform/serve'

export const main = serve('upkeep', upkeep, {})
