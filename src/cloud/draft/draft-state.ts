/**
 * saved: the cloud has what is on screen. waiting: changed, soon to be saved. saving: on its way.
 * unsaved: the cloud could not be reached; the text is kept on this device. conflict: someone else saved.
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
  | { act: 'save' }
  | { act: 'saved'; existing: Existing; at: string }
  | { act: 'failed' }
  | { act: 'conflicted' }
  | { act: 'save as new' }

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
    case 'save':
      return { ...state, handedOver: state.content, phase: 'saving' }
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
        phase: 'waiting',
      }
  }
}

/** Typing on goes on: a save under way will be followed by another, a conflict stays until it is solved. */
function afterEdit(phase: SavePhase): SavePhase {
  return phase === 'saving' || phase === 'conflict' ? phase : 'waiting'
}
