import { people } from '@domain/operations/people'
import { serve } from '../platform/serve'
import { whoAmI } from './who-am-i'

export const main = serve('people', people, { whoAmI })
