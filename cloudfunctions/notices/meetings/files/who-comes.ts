import { resolveAudience, type Recipient } from '@domain/dispatch/audience'
import { attendeesHolding, leaveHolding } from '@domain/dispatch/holding'
import { attendings, type Attending } from '@domain/meeting/meeting'
import { inPrecedence } from '@domain/meeting/precedence'
import { appointmentsInForce } from '@domain/roster/in-office'
import { dayOf } from '@domain/dates/day'
import { findAll, where } from '../../../platform/database'
import type { Documents } from '../../../platform/documents'
import { receipts, type Receipt } from '../../../platform/dispatch/receipt-store'
import { officeLists } from '../../../platform/office-lists'
import { wholeRoster, type WholeRoster } from '../../../platform/whole-roster'
import type { Meeting } from '../meeting-store'

/** Somebody a seat and a card are made for. */
export interface Guest {
  name: string
  /** 单位, delegation or post. */
  unit: string
  as: Attending
}

/**
 * Who comes, in the order of their standing: once the notice is out, without those who have leave, and for organs
 * the people they named; until then whoever is to be called.
 */
export async function whoComes(
  { audience, noticeId }: Meeting,
  chosen: readonly Attending[],
  documents: Documents,
  now: string,
): Promise<Guest[]> {
  const [roster, lists, made] = await Promise.all([
    wholeRoster(),
    officeLists(documents),
    noticeId
      ? findAll(receipts, 'key', { dispatchId: noticeId, removedIn: where.exists(false) })
      : [],
  ])
  const called = made.length > 0 ? made.filter(stillComes) : toBeCalled(audience, roster, now)
  const leaders = lists.leaders.map(({ name }) => name)
  return attendings
    .filter((as) => chosen.includes(as))
    .flatMap((as) => {
      const these = called.filter(({ recipient }) => recipient.as === as)
      const people = these.flatMap(({ recipient }) =>
        recipient.kind === 'person' ? [ranked(recipient.personId, recipient)] : [],
      )
      return [
        ...inPrecedence(people, leaders).map(({ name, unit }) => ({ name, unit, as })),
        ...these.flatMap(ofOrgan),
      ]
    })

  function ranked(personId: string, { name, ...recipient }: Recipient) {
    const person = roster.people.find(({ _id }) => _id === personId)
    const inForce = person ? appointmentsInForce(person, roster.bodies, dayOf(now)) : []
    const unit = 'unit' in recipient ? (recipient.unit ?? recipient.title ?? '') : ''
    return { name, unit, inForce, sortKey: person?.sortKey ?? name }
  }
}

type Called = Pick<Receipt, 'recipient' | 'attendees' | 'returnedAt'>

const stillComes = (receipt: Receipt) => leaveHolding(receipt)?.state !== 'granted'

const toBeCalled = (
  { groups, excluded }: Meeting['audience'],
  roster: WholeRoster,
  now: string,
): Called[] =>
  resolveAudience(groups, excluded, roster, dayOf(now)).map((recipient) => ({ recipient }))

/** Whoever the organ named for this edition; the organ itself while it has named nobody. */
function ofOrgan({ recipient, ...returned }: Called): Guest[] {
  if (recipient.kind !== 'organ') return []
  const { name: unit, as } = recipient
  const attendees = attendeesHolding(returned)
  if (attendees.length === 0) return [{ name: unit, unit: '', as }]
  return attendees.map(({ name }) => ({ name, unit, as }))
}
