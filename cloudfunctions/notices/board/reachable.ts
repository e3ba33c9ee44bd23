import { personsOf, whyUnreachable, type Unreachable } from '@domain/dispatch/reachable'
import { consentId, consents } from '../../platform/consents'
import { find, where } from '../../platform/database'
import type { Receipt } from '../../platform/dispatch/receipt-store'
import { people } from '../../platform/roster'
import type { TemplateName } from '@domain/vocabulary/templates'

/** Ids one query may name. */
const perQuery = 500

/** Tells of a receipt why WeChat would take no push for it; nothing where it would, by our ledger. */
export async function whyNoPush(
  receipts: readonly Pick<Receipt, 'recipient'>[],
  template: TemplateName = 'meetingNotice',
): Promise<(receipt: Pick<Receipt, 'recipient'>) => Unreachable | undefined> {
  const accounts = new Map<string, string>()
  for (const ids of inParts([
    ...new Set(receipts.flatMap(({ recipient }) => personsOf(recipient))),
  ])) {
    const found = await find(people, {
      where: { _id: where.in(ids), openid: where.exists(true) },
      fields: ['openid'],
      limit: ids.length,
    })
    for (const { _id, openid } of found) if (openid) accounts.set(_id, openid)
  }
  const consented = new Set<string>()
  const wanted = [...accounts.values()].map((openid) => consentId(openid, template))
  for (const ids of inParts(wanted)) {
    const found = await find(consents, {
      where: { _id: where.in(ids), remaining: where.gt(0) },
      fields: ['openid'],
      limit: ids.length,
    })
    for (const { openid } of found) consented.add(openid)
  }
  return ({ recipient }) =>
    whyUnreachable(
      recipient,
      (id) => accounts.get(id),
      (openid) => consented.has(openid),
    )
}

function inParts(ids: readonly string[]): string[][] {
  const parts: string[][] = []
  for (let start = 0; start < ids.length; start += perQuery)
    parts.push(ids.slice(start, start + perQuery))
  return parts
}
