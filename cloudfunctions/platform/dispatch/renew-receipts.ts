import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '@domain/dates/day'
import { receiptState } from '@domain/dispatch/receipt-state'
import { plain } from '../collection'
import { find, updateWhere, where } from '../database'
import type { Dispatch } from './dispatch-store'
import { receipts, type Receipt } from './receipt-store'

/** Single changes under way at a time. */
const atOnce = 20

/**
 * Whoever had the edition before has this one now, unread, unsigned and as the roster has them today. A receipt
 * is renewed in one change, so a run that breaks off leaves it as it was or as it is to be.
 */
export async function renewReceipts(
  { edition, card }: Pick<Dispatch, 'edition' | 'card'>,
  wanted: readonly Receipt[],
): Promise<void> {
  const before = {
    edition: where.lt(edition),
    // Whom a later edition has dropped, and told so, a run of this one that is late does not call again.
    removedIn: where.not(where.gt(edition)),
  }
  const older = { _id: where.in(wanted.map(({ _id }) => _id)), ...before }
  const found = await find(receipts, {
    where: older,
    limit: 1000,
    fields: ['recipient', 'actors', 'key', 'startsAt'],
  })
  if (found.length === 0) return
  const anew = {
    edition,
    card: where.set(card),
    startsAt: card.startsAt,
    state: receiptState({ edition }),
    ...ofTheEditionBefore(),
    // Whoever is there is there, though the room was changed while they came in.
    ...(!found.every(({ startsAt }) => dayOf(startsAt) === dayOf(card.startsAt)) && notThere()),
  }
  const known = new Map(found.map((receipt) => [receipt._id, receipt]))
  const others = wanted.filter((receipt) => {
    const kept = known.get(receipt._id)
    return kept && !isDeepStrictEqual(whose(kept), whose(receipt))
  })
  for (let start = 0; start < others.length; start += atOnce)
    await Promise.all(
      others.slice(start, start + atOnce).map((receipt) => {
        const { recipient, actors, key } = receipt
        return updateWhere(
          receipts,
          { _id: receipt._id, ...before },
          // Set whole: merged, a list would keep what is no longer on it.
          { ...anew, recipient: where.set(plain(recipient)), actors: where.set([...actors]), key },
        )
      }),
    )
  await updateWhere(receipts, older, anew)
}

const whose = ({ recipient, actors, key }: Pick<Receipt, 'recipient' | 'actors' | 'key'>) =>
  plain({ recipient, actors, key })

/** What was told, asked and entered of it. Attendees stay: an organ's next return begins with them. */
function ofTheEditionBefore() {
  const gone = where.remove()
  return {
    push: gone,
    removedIn: gone,
    lapsed: gone,
    // The ladder begins anew, and names its caller again when it comes to calls.
    caller: gone,
    remindedAt: gone,
    returnedAt: gone,
    returnedBy: gone,
    returnedWhy: gone,
    sentByOrgan: gone,
  }
}

const notThere = () => ({ checkedIn: where.remove(), leftAt: where.remove() })
