import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { whoHold } from '../../platform/roster'

/** 常委会主任 in office; as a rule one. */
export const listChairs: Handler<typeof area.listChairs> = async (_input, { now }) => ({
  chairs: (await whoHold(['leader'], now))
    .filter(({ inForce }) => inForce.some(({ kind }) => kind === 'chair'))
    .map(({ person }) => ({ id: person._id, name: person.name })),
})
