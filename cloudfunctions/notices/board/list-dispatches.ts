import type { notices as area } from '@domain/operations/notices'
import { find, where } from '../../platform/database'
import { statesOf } from '../../platform/dispatch/board-query'
import { dispatches, type Dispatch } from '../../platform/dispatch/dispatch-store'
import type { Handler } from '../../platform/handler'
import { dispatchHead } from './dispatch-head'

/** A meeting stays on the desk until the day after. */
const shownForHours = 24

export const listDispatches: Handler<typeof area.listDispatches> = async (_, { now }) => {
  const since = new Date(Date.parse(now) - shownForHours * 3_600_000).toISOString()
  const running = (await find(dispatches, {
    where: { 'card.startsAt': where.gt(since) },
    orderBy: ['card.startsAt' as never, 'asc'],
    limit: 50,
  })) as Dispatch[]
  const counted = await statesOf(running)
  return {
    rows: running.map((dispatch) => {
      const states = { notPushed: 0, pushed: 0, read: 0, signed: 0, ...counted.get(dispatch._id) }
      const made = Object.values(states).reduce((sum, count) => sum + count, 0)
      return { ...dispatchHead(dispatch, made, made - states.signed, now), states }
    }),
  }
}
