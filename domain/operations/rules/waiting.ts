import * as z from 'zod'
import { query } from '../operation'
import { utc } from '../shapes'
import { waiting } from '../waiting-shapes'

export const rulesWaiting = {
  /** 工作台首页: which drafts wait for the caller, or for the organs they speak for. */
  waiting: query({
    by: ['office', 'leader', 'liaisonOfficer'],
    input: z.strictObject({}),
    output: z.object({ now: utc, items: z.array(waiting) }),
    refusals: [],
  }),
}
