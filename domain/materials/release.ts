import { attendingLabels, type Attending } from '../meeting/meeting'
import type { MaterialKind } from './paper-only'
import { isChecked, type MaterialState } from './state'

interface Releasable {
  kind: MaterialKind
  state: MaterialState
  /** Its 议题 is not to be made public yet. */
  unpublished: boolean
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

/**
 * A recipient sees it: released to who takes part as they do, and checked in the version that is there. An item
 * that was made 暂不公开 since then closes it for all but members.
 */
export const mayOpen = (
  {
    state,
    releasedTo,
    unpublished,
  }: Omit<Releasable, 'kind'> & { releasedTo: readonly Attending[] },
  as: Attending,
): boolean => isChecked(state) && releasedTo.includes(as) && (!unpublished || as === 'member')

/** 应到、列席 */
export const releasedSaid = (to: readonly Attending[]): string =>
  to.map((as) => attendingLabels[as]).join('、')
