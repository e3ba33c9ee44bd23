import type { InputNamed, OutputNamed } from '@domain/operations'

export type DraftContent = InputNamed<'news.saveDraft'>['content']
export type Draft = OutputNamed<'news.openDraft'>

/**
 * saved: the cloud has what is on screen. waiting: changed, soon to be saved. saving: on its way.
 * unsaved: the cloud could not be reached; the text is kept on this device. conflict: someone else saved.
 */
export type SavePhase = 'saved' | 'waiting' | 'saving' | 'unsaved' | 'conflict'

export interface DraftState {
  /** Absent until the first save. */
  existing?: { id: string; revision: number } | undefined
  content: DraftContent
  /** What was last handed to the cloud, to know whether more was typed meanwhile. */
  handedOver?: DraftContent | undefined
  phase: SavePhase
  savedAt?: string | undefined
}

export type DraftAct =
  | { act: 'open'; draft: Draft }
  | { act: 'edit'; content: DraftContent }
  | { act: 'save' }
  | { act: 'saved'; existing: { id: string; revision: number }; at: string }
  | { act: 'failed' }
  | { act: 'conflicted' }
  | { act: 'save as new' }

export const emptyContent: DraftContent = {
  title: '',
  summary: '',
  source: '',
  byline: '',
  blocks: [],
}

export const newDraft: DraftState = { content: emptyContent, phase: 'saved' }

/** The next state of the draft on screen. Nothing here ever drops typed text. */
export function afterAct(state: DraftState, act: DraftAct): DraftState {
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
      return { ...state, existing: undefined, phase: 'waiting' }
  }
}

/** Typing on goes on: a save under way will be followed by another, a conflict stays until it is solved. */
function afterEdit(phase: SavePhase): SavePhase {
  return phase === 'saving' || phase === 'conflict' ? phase : 'waiting'
}
