import { sitting, sittingDay } from '@domain/attendance/by-day'
import { boardCounts } from '@domain/dispatch/board-counts'
import { isOnlyNoted } from '@domain/dispatch/only-noted'
import { returnsOf } from '@domain/dispatch/returns'
import type { notices as area } from '@domain/operations/notices'
import { receiptGroups, receiptPage } from '../../platform/dispatch/board-query'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import type { Handler } from '../../platform/handler'
import { boardRow } from './board-row'
import { dispatchHead } from './dispatch-head'

const namesPerPage = 50

/** Two requests however many the recipients are: the figures with the dispatch, and a page of names. */
export const openBoard: Handler<typeof area.openBoard> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { id, mine, cursor, ...filter } = input
  const [found, page] = await Promise.all([
    receiptGroups(id),
    receiptPage(
      id,
      { ...filter, callerId: mine ? caller.id : undefined },
      placeOf(cursor),
      namesPerPage + 1,
    ),
  ])
  // Nobody has a receipt in the first moments after a notice is issued.
  const dispatch = found?.dispatch ?? (await documents.get(dispatches, id))
  if (!dispatch) throw refuse('NOTICE_NOT_FOUND')
  const { card, notCalled } = dispatch
  const day = sittingDay(sitting(card, found?.meeting, now), now)
  const counts = boardCounts(card.kind, found?.groups ?? [], day, notCalled)
  const { total: made, states, attend, leave, members, byAs, byDelegation } = counts
  const shown = page.slice(0, namesPerPage)
  const last = page.length > shown.length ? shown[shown.length - 1] : undefined
  // While an edition is being made out, whoever it has not come to yet is not on its board.
  const rows = shown.filter(({ edition }) => edition === dispatch.edition)
  const { quorum, ...figures } = members
  return {
    ...dispatchHead(dispatch, made, made - states.signed, now),
    states,
    attend,
    leave,
    // Of a part of the members it would be too small.
    members: { ...figures, quorum: dispatch.complete ? quorum : undefined },
    byAs,
    byDelegation,
    // Of a meeting that is off, and of a book, nobody owes who comes.
    returns: {
      ...returnsOf(isOnlyNoted(dispatch.card) ? [] : (found?.groups ?? [])),
      by: dispatch.card.returnBy,
    },
    rows: rows.map(boardRow),
    cursor: last && `${last.state} ${last.key}`,
  }
}

/** A cursor is where the page before ended: a state, which has no space in it, and the key of a receipt. */
function placeOf(cursor: string | undefined) {
  if (!cursor) return undefined
  const space = cursor.indexOf(' ')
  return { state: cursor.slice(0, space), key: cursor.slice(space + 1) }
}
