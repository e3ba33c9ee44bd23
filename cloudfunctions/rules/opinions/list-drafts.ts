import type { rules as area } from '@domain/operations/rules'
import type { Handler } from '../../platform/handler'
import { draftsFor } from './drafts-for'
import { whoAsks } from './who-asks'

export const listDrafts: Handler<typeof area.listDrafts> = async (_, { caller, now }) => ({
  drafts: await draftsFor(await whoAsks(caller.openid, now), now),
})
