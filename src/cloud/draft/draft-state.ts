/**
 * saved: the cloud has what is on screen. waiting: changed, soon to be saved. saving: on its way.
 * unsaved: the cloud could not be reached; the text is kept on this device. conflict: the cloud has another stand
 * than the one this was typed on; nothing is saved until its writer decides.
 */
type SavePhase = 'saved' | 'waiting' | 'saving' | 'unsaved' | 'conflict'

/** Which stand of a draft somebody saw. */
export interface Existing {
  id: string
  revision: number
}

export interface DraftState<Content> {
  /** Absent until the first save. */
  existing?: Existing | undefined
  /** The draft it was parted from, by “save as new”: its writers wrote this one, too. */
  partedFrom?: string | undefined
  /** In a conflict: the newer stand that was on screen before older words were restored over it. */
  overtakenBy?: Existing | undefined
  content: Content
  /** What was last handed to the cloud, to know whether more was typed meanwhile. */
  handedOver?: Content | undefined
  phase: SavePhase
  savedAt?: string | undefined
}

/** A draft as the cloud gives it. */
export interface Opened<Content> extends Existing {
  content: Content
  updatedAt: string
}

export type DraftAct<Content> =
  | { act: 'open'; draft: Opened<Content> }
  | { act: 'edit'; content: Content }
  | { act: 'restore'; content: Content; revision: number }
  /** What is on screen is on its way, or an earlier text whose answer was lost. */
  | { act: 'save'; earlier?: Content | undefined }
  | { act: 'saved'; existing: Existing; at: string }
  | { act: 'failed' }
  | { act: 'conflicted' }
  | { act: 'save as new' }
  | { act: 'overwrite' }

/** The next state of the draft on screen. Nothing here ever drops typed text. */
export function afterAct<Content>(
  state: DraftState<Content>,
  act: DraftAct<Content>,
): DraftState<Content> {
  switch (act.act) {
    case 'open': {
      const { id, revision, content, updatedAt } = act.draft
      return { existing: { id, revision }, content, phase: 'saved', savedAt: updatedAt }
    }
    case 'edit':
      return { ...state, content: act.content, phase: afterEdit(state.phase) }
    case 'restore': {
      const { existing } = state
      if (!existing || existing.revision === act.revision)
        return { ...state, content: act.content, phase: afterEdit(state.phase) }
      // Words go back with the revision they were typed on: over another one only their writer may put them.
      return {
        ...state,
        existing: { id: existing.id, revision: act.revision },
        overtakenBy: existing,
        content: act.content,
        phase: 'conflict',
      }
    }
    case 'save':
      return { ...state, handedOver: act.earlier ?? state.content, phase: 'saving' }
    case 'saved':
      return {
        ...state,
        existing: act.existing,
        savedAt: act.at,
        handedOver: undefined,
        phase: state.content === state.handedOver ? 'saved' : 'waiting',
      }
    case 'failed':
      return { ...state, handedOver: undefined, phase: 'unsaved' }
    case 'conflicted':
      return { ...state, handedOver: undefined, phase: 'conflict' }
    case 'save as new':
      return {
        ...state,
        existing: undefined,
        partedFrom: state.existing?.id ?? state.partedFrom,
        overtakenBy: undefined,
        phase: 'waiting',
      }
    case 'overwrite': {
      const { overtakenBy } = state
      if (!overtakenBy) return state
      return { ...state, existing: overtakenBy, overtakenBy: undefined, phase: 'waiting' }
    }
  }
}

/** Typing on goes on: a save under way will be followed by another, a conflict stays until it is solved. */
function afterEdit(phase: SavePhase): SavePhase {
  return phase === 'saving' || phase === 'conflict' ? phase : 'waiting'
}
