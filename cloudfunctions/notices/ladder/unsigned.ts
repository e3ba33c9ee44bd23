import { where } from '../../platform/database'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'

/** Everybody who has not signed the edition; those made out anew by a later edition are not among them. */
export const unsignedOf = ({ _id, edition }: Pick<Dispatch, '_id' | 'edition'>) => ({
  dispatchId: _id,
  edition,
  state: where.in(['notPushed', 'pushed', 'read']),
  removedIn: where.exists(false),
})
