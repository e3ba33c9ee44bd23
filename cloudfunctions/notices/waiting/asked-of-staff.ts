import { leaveHolding } from '@domain/dispatch/holding'
import type { Waiting } from '@domain/waiting/waiting'
import type { Member } from '../../platform/caller'
import { find, where } from '../../platform/database'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'

/** As many as are told one by one; of more the board tells. */
const most = 200

/** 请假待批, by meeting; nobody's own. */
export async function leavesAsked(caller: Member, now: string): Promise<Waiting[]> {
  const found = (await find(receipts, {
    where: { 'leave.state': 'pending', startsAt: where.gt(now), removedIn: where.exists(false) },
    orderBy: ['startsAt', 'asc'],
    limit: most,
    fields: ['dispatchId', 'card', 'recipient', 'edition', 'confirmed', 'answer', 'leave'],
  })) as Receipt[]
  const theirs = found.filter(
    (receipt) =>
      leaveHolding(receipt) !== undefined &&
      !(receipt.recipient.kind === 'person' && receipt.recipient.personId === caller.id),
  )
  return byDispatch(theirs).map(({ id, title, all }) => ({
    ...{ kind: 'leaveAsked', id, title, count: all.length },
    note: all
      .slice(0, 5)
      .map(({ recipient }) => recipient.name)
      .join('、'),
    since: all.map(({ leave }) => leave?.askedAt ?? now).sort()[0],
  }))
}

/** 电话催办: whom the caller is to telephone, by meeting. */
export async function callsMine(caller: Member, now: string): Promise<Waiting[]> {
  const found = (await find(receipts, {
    where: {
      'caller.id': caller.id,
      startsAt: where.gt(now),
      state: where.in(['notPushed', 'pushed', 'read']),
      removedIn: where.exists(false),
    },
    orderBy: ['startsAt', 'asc'],
    limit: most,
    fields: ['dispatchId', 'card'],
  })) as Receipt[]
  return byDispatch(found).map(({ id, title, all }) => ({
    ...{ kind: 'callsMine', id, title, count: all.length },
    until: all[0]?.card.signBy ?? all[0]?.card.startsAt,
  }))
}

function byDispatch(found: readonly Receipt[]) {
  const groups = new Map<string, Receipt[]>()
  for (const one of found) groups.set(one.dispatchId, [...(groups.get(one.dispatchId) ?? []), one])
  return [...groups].map(([id, all]) => ({ id, title: all[0]?.card.meetingTitle ?? '', all }))
}
