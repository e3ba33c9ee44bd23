import type { Appointment } from '../roster/appointment'
import { appointmentKindNames } from '../vocabulary/appointment-kinds'

interface Ranked {
  name: string
  inForce: readonly Pick<Appointment, 'kind'>[]
  /** Pinyin, then id. */
  sortKey: string
}

const first = ['chair', 'viceChair', 'committeeMember', 'specialCommitteeMember', 'deputy']
const kinds = [...first, ...appointmentKindNames.filter((kind) => !first.includes(kind))]

/**
 * 座次和桌签的先后: the leaders in the order in which the office lists them, then by what people hold (主任, 副主任,
 * 委员, 代表 …), then by pinyin.
 */
export function inPrecedence<P extends Ranked>(
  people: readonly P[],
  leaders: readonly string[],
): P[] {
  const place = ({ name }: P) => (leaders.includes(name) ? leaders.indexOf(name) : leaders.length)
  const rank = ({ inForce }: P) =>
    Math.min(kinds.length, ...inForce.map(({ kind }) => kinds.indexOf(kind)))
  return [...people].sort(
    (a, b) =>
      place(a) - place(b) ||
      rank(a) - rank(b) ||
      (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0),
  )
}
