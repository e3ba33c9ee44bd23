import { attendingLabels, type AgendaItem, type Attending } from '../meeting/meeting'
import type { MaterialKind } from './paper-only'
import { isChecked, type MaterialState } from './state'

interface Releasable {
  kind: MaterialKind
  state: MaterialState
  /** Its 议题 is not to be made public yet, or is on the agenda no more: `ofUnpublished`. */
  unpublished: boolean
}

/**
 * Whether a material belongs to an item that is not public. One taken off the agenda counts as such: whether it
 * was public nobody can tell any more. A material of no item is of the meeting as a whole.
 */
export function ofUnpublished(
  agendaItemId: string | undefined,
  agenda: readonly Pick<AgendaItem, 'id' | 'unpublished'>[],
): boolean {
  const item = agenda.find(({ id }) => id === agendaItemId)
  return item ? (item.unpublished ?? false) : agendaItemId !== undefined
}

/** Why a material may not be released to these; a refusal's code. */
export function cannotRelease(
  { kind, state, unpublished }: Releasable,
  to: readonly Attending[],
): 'MATERIAL_PAPER_ONLY' | 'MATERIAL_UNCHECKED' | 'UNPUBLISHED_TO_MEMBERS' | undefined {
  if (to.length === 0) return undefined
  if (kind === 'paper') return 'MATERIAL_PAPER_ONLY'
  if (!isChecked(state)) return 'MATERIAL_UNCHECKED'
  if (unpublished && to.some((as) => as !== 'member')) return 'UNPUBLISHED_TO_MEMBERS'
  return undefined
}

/** Of those it was released to, for whom it is open: what is not public, whenever it became so, for members only. */
export const openTo = (releasedTo: readonly Attending[], unpublished: boolean): Attending[] =>
  releasedTo.filter((as) => !unpublished || as === 'member')

/** A recipient sees it: open to who takes part as they do, and checked in the version that is there. */
export const mayOpen = (
  {
    state,
    releasedTo,
    unpublished,
  }: Omit<Releasable, 'kind'> & { releasedTo: readonly Attending[] },
  as: Attending,
): boolean => isChecked(state) && openTo(releasedTo, unpublished).includes(as)

/** 应到、列席 */
export const releasedSaid = (to: readonly Attending[]): string =>
  to.map((as) => attendingLabels[as]).join('、')
