import type { ReceiptGroup } from '@domain/dispatch/board-counts'
import type { Answer, ReceiptState } from '@domain/dispatch/receipt-state'
import type { Attending } from '@domain/meeting/meeting'
import type { PushedGroup } from '@domain/waiting/dispatch-waits'
import { aggregateOf, containing, where } from '../database'
import { people } from '../roster'
import { dispatches, type Dispatch } from './dispatch-store'
import { receipts, type Receipt } from './receipt-store'

/** What a page of names is narrowed down to. */
export interface BoardFilter {
  state?: ReceiptState | undefined
  /** What they signed with. */
  answer?: Answer | undefined
  as?: Attending | undefined
  delegation?: string | undefined
  /** Part of a name. */
  search?: string | undefined
  /** Whom this person is to call. */
  callerId?: string | undefined
}

/** One receipt, with those who may be called for it. */
export interface BoardReceipt extends Receipt {
  persons: { _id: string; name: string; phoneMasked?: string; openid?: string }[]
}

const command = where.aggregate

/** Whoever is in the audience of the edition that holds now. */
export const inAudience = (dispatchId: string) => ({ dispatchId, removedIn: where.exists(false) })

type GroupKey = Omit<ReceiptGroup, 'count' | 'left' | 'organ'> & {
  edition: number
  leftAt?: string | undefined
  organId?: string | undefined
}

/** A dispatch, the meeting it is of, and how its receipts stand. */
interface Standing {
  dispatch: Dispatch
  meeting: { startsAt?: string; endsAt?: string } | undefined
  groups: ReceiptGroup[]
}

/** All in one request; nothing while no receipt is made out. */
export async function receiptGroups(dispatchId: string): Promise<Standing | undefined> {
  const { list } = (await aggregateOf(receipts)
    .match(inAudience(dispatchId))
    .group({
      _id: {
        edition: '$edition',
        state: '$state',
        as: '$recipient.as',
        delegation: '$recipient.delegation',
        answer: '$answer',
        leave: '$leave.state',
        day: '$checkedIn.day',
        // Plain fields only: a condition would be worked out for each of ten thousand receipts.
        leftAt: '$leftAt',
        // Each organ is a group of its own, for the board names those that owe a return.
        organId: '$recipient.organId',
        returnedAt: '$returnedAt',
      },
      count: command.sum(1),
      name: command.first('$recipient.name'),
    })
    .group({
      _id: dispatchId,
      groups: command.push({ of: '$_id', count: '$count', name: '$name' }),
    })
    .lookup({ from: dispatches.name, localField: '_id', foreignField: '_id', as: 'dispatch' })
    .lookup({
      ...{ from: 'meetings', as: 'meeting' },
      ...{ localField: 'dispatch.meetingId', foreignField: '_id' },
    })
    .limit(1)
    .end()) as {
    list: {
      groups: { of: GroupKey; count: number; name: string }[]
      dispatch: Dispatch[]
      meeting: { startsAt?: string; endsAt?: string }[]
    }[]
  }
  const [found] = list
  const dispatch = found?.dispatch[0]
  if (!found || !dispatch) return undefined
  // What the edition has not come to yet still stands as of the one before; it is not made out.
  const made = found.groups.filter(({ of }) => of.edition === dispatch.edition)
  return {
    dispatch,
    meeting: found.meeting[0],
    groups: made.map(({ of: { leftAt, organId, ...of }, count, name }) => ({
      ...of,
      left: typeof leftAt === 'string',
      organ: organId ? name : '',
      count,
    })),
  }
}

/** A page of receipts, those who are furthest from having signed first: the states sort so by themselves. */
export async function receiptPage(
  dispatchId: string,
  filter: BoardFilter,
  after: { state: string; key: string } | undefined,
  limit: number,
): Promise<BoardReceipt[]> {
  const { state, answer, as, delegation, search, callerId } = filter
  const match = {
    ...inAudience(dispatchId),
    ...(state && { state }),
    // Before the signature an answer is one to an earlier edition.
    ...(answer && { state: 'signed', answer }),
    ...(as && { 'recipient.as': as }),
    ...(delegation && { 'recipient.delegation': delegation }),
    ...(search && { 'recipient.name': containing(search) }),
    ...(callerId && { 'caller.id': callerId }),
  }
  const further = after && [
    { state: where.gt(after.state) },
    { state: after.state, key: where.gt(after.key) },
  ]
  const { list } = (await aggregateOf(receipts)
    .match(further ? where.and([match, where.or(further)]) : match)
    .sort({ state: 1, key: 1 })
    .limit(limit)
    .lookup({ from: people.name, localField: 'actors', foreignField: '_id', as: 'persons' })
    .end()) as { list: BoardReceipt[] }
  return list
}

/** Dispatch id → how many receipts of its edition are in which state, in one request. */
export async function statesOf(
  running: readonly Pick<Dispatch, '_id' | 'edition'>[],
): Promise<Map<string, Partial<Record<ReceiptState, number>>>> {
  const counted = new Map<string, Partial<Record<ReceiptState, number>>>()
  if (running.length === 0) return counted
  const editions = new Map(running.map(({ _id, edition }) => [_id, edition]))
  const { list } = (await aggregateOf(receipts)
    .match({ dispatchId: where.in([...editions.keys()]), removedIn: where.exists(false) })
    .group({
      _id: { dispatchId: '$dispatchId', edition: '$edition', state: '$state' },
      count: command.sum(1),
    })
    .limit(1000)
    .end()) as {
    list: { _id: { dispatchId: string; edition: number; state: ReceiptState }; count: number }[]
  }
  for (const { _id, count } of list)
    if (_id.edition === editions.get(_id.dispatchId))
      counted.set(_id.dispatchId, { ...counted.get(_id.dispatchId), [_id.state]: count })
  return counted
}

/** Dispatch id → how many receipts of its edition stand alike, with what became of their push, in one request. */
export async function pushedGroupsOf(
  running: readonly Pick<Dispatch, '_id' | 'edition'>[],
): Promise<Map<string, PushedGroup[]>> {
  const groups = new Map<string, PushedGroup[]>()
  if (running.length === 0) return groups
  const editions = new Map(running.map(({ _id, edition }) => [_id, edition]))
  type Key = Omit<PushedGroup, 'count'> & { dispatchId: string; edition: number }
  const { list } = (await aggregateOf(receipts)
    .match({ dispatchId: where.in([...editions.keys()]), removedIn: where.exists(false) })
    .group({
      _id: {
        dispatchId: '$dispatchId',
        edition: '$edition',
        state: '$state',
        push: '$push.state',
        errCode: '$push.errCode',
      },
      count: command.sum(1),
    })
    .limit(1000)
    .end()) as { list: { _id: Key; count: number }[] }
  for (const { _id, count } of list) {
    const { dispatchId, edition, ...group } = _id
    if (edition === editions.get(dispatchId))
      groups.set(dispatchId, [...(groups.get(dispatchId) ?? []), { ...group, count }])
  }
  return groups
}

/** Who is still to be called by this person, the nearest meeting first; no more than can be called in a day. */
export async function receiptsToCall(callerId: string, now: string): Promise<BoardReceipt[]> {
  const { list } = (await aggregateOf(receipts)
    .match({
      'caller.id': callerId,
      state: where.in(['notPushed', 'pushed', 'read']),
      removedIn: where.exists(false),
      startsAt: where.gt(now),
    })
    .sort({ startsAt: 1, key: 1 })
    .limit(100)
    .lookup({ from: people.name, localField: 'actors', foreignField: '_id', as: 'persons' })
    .end()) as { list: BoardReceipt[] }
  return list
}
