import * as z from 'zod'
import { roleLabels, type Role } from '../vocabulary/roles'
import { query } from './operation'

const role = z.enum(Object.keys(roleLabels) as [Role, ...Role[]])

export const people = {
  /** Who the caller is to the office; the public has no name and no roles. */
  whoAmI: query({
    by: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      name: z.string().optional(),
      title: z.string().optional(),
      roles: z.array(role),
    }),
    refusals: [],
  }),
}
