import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { cloudNow } from '../clock'
import { useUnsaved } from '@/platform/use-unsaved'
import { newKey } from '../key'
import { asProblem, type Problem } from '../problem'
import { afterAct, type DraftState, type Existing, type Opened } from './draft-state'
import { dropLocalCopy, keepLocalCopy, readLocalCopy, type LocalCopy } from './local-copy'

/** Long enough not to save every stroke, short enough to lose nothing that matters. */
const pauseBeforeSaving = 1200

const unsavedAs = {
  saved: 'saved',
  waiting: 'soon',
  saving: 'soon',
  unsaved: 'kept',
  conflict: 'kept',
} as const

/** How a kind of draft is fetched and kept. */
export interface DraftStore<Draft extends Opened<unknown>> {
  empty: Draft['content']
  open(id: string): Promise<Draft>
  save(
    existing: Existing | undefined,
    content: Draft['content'],
    key: string,
    partedFrom?: string,
  ): Promise<Existing & { updatedAt: string }>
}

export interface OpenDraft<Draft extends Opened<unknown>> extends DraftState<Draft['content']> {
  /** As the cloud last gave it, with all that goes with it. */
  draft?: Draft | undefined
  problem?: Problem | undefined
  /** Typed on this device and never saved; to be restored or dropped. */
  leftOver?: LocalCopy<Draft['content']> | undefined
  edit(content: Draft['content']): void
  /** As `edit`, from whatever is on screen by then: for what takes a while, like an upload. */
  change(change: (content: Draft['content']) => Draft['content']): void
  /** Saves what is on screen now. Gives the revision the cloud has, or nothing when it could not. */
  saveNow(): Promise<Existing | undefined>
  saveAsNew(): void
  /** Opens it anew; what is on screen gives way, and is offered again where it was not saved. */
  reload(): Promise<void>
  /** Looks again at all that goes with it; what is on screen stays. */
  refresh(): Promise<void>
  restore(): void
  dropLeftOver(): void
}

/** A draft on screen: opened, edited, saved by itself, and kept on the device until it is. */
export function useDraft<Draft extends Opened<unknown>>(
  id: string | undefined,
  store: DraftStore<Draft>,
): OpenDraft<Draft> {
  type Content = Draft['content']
  const [state, dispatch] = useReducer(afterAct<Content>, { content: store.empty, phase: 'saved' })
  const [draft, setDraft] = useState<Draft>()
  const [problem, setProblem] = useState<Problem>()
  const [leftOver, setLeftOver] = useState<LocalCopy<Content>>()
  const current = useRef(state)
  current.current = state
  const saving = useRef<Promise<unknown>>()
  const attempt = useRef<{ content: Content; key: string }>()

  const reload = useCallback(async () => {
    setProblem(undefined)
    try {
      const opened = id ? await store.open(id) : undefined
      if (opened) {
        setDraft(opened)
        dispatch({ act: 'open', draft: opened })
      }
      const copy = readLocalCopy<Content>(id)
      const differs = copy && JSON.stringify(copy.content) !== JSON.stringify(opened?.content)
      setLeftOver(differs ? copy : undefined)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }, [id, store])
  useEffect(() => void reload(), [reload])

  const refresh = useCallback(async () => {
    // What goes with the text is no reason to disturb the writing when it is not to be had.
    const looked = id ? await store.open(id).catch(() => undefined) : undefined
    if (looked) setDraft(looked)
  }, [id, store])

  const saveNow = useCallback(async () => {
    await saving.current
    const { content, existing, partedFrom, phase } = current.current
    if (phase === 'saved') return existing
    if (phase === 'conflict') return undefined
    // The same text asked to be saved again is the same intent: a lost answer saves nothing twice.
    if (attempt.current?.content !== content) attempt.current = { content, key: newKey() }
    const { key } = attempt.current
    dispatch({ act: 'save' })
    setProblem(undefined)
    const request = store.save(existing, content, key, partedFrom)
    saving.current = request.catch(() => undefined)
    try {
      const { id: savedId, revision, updatedAt } = await request
      if (current.current.content === content) dropLocalCopy(existing?.id)
      dispatch({ act: 'saved', existing: { id: savedId, revision }, at: updatedAt })
      return { id: savedId, revision }
    } catch (error) {
      const trouble = asProblem(error)
      setProblem(trouble)
      // What must not be kept at all is not kept on the device either.
      if (trouble.code === 'MARKED_SECRET') dropLocalCopy(existing?.id)
      dispatch({ act: trouble.code === 'CHANGED_MEANWHILE' ? 'conflicted' : 'failed' })
      return undefined
    } finally {
      saving.current = undefined
    }
  }, [store])

  useEffect(() => {
    if (state.phase !== 'waiting') return
    const timer = setTimeout(() => void saveNow(), pauseBeforeSaving)
    return () => clearTimeout(timer)
  }, [state.phase, state.content, saveNow])

  const saveIfWaiting = () => {
    if (current.current.phase === 'waiting') void saveNow()
  }
  useUnsaved(unsavedAs[state.phase])
  useDidHide(saveIfWaiting)
  useUnload(saveIfWaiting)

  const edit = (content: Content) => {
    const { existing } = current.current
    const at = cloudNow()
    keepLocalCopy(existing?.id, { content, revision: existing?.revision ?? 0, at })
    // Two edits may come before the next rendering; the second must build on the first.
    current.current = { ...current.current, content }
    dispatch({ act: 'edit', content })
  }

  return {
    ...state,
    draft,
    problem,
    leftOver,
    saveNow,
    reload,
    refresh,
    edit,
    change: (change) => edit(change(current.current.content)),
    saveAsNew() {
      dispatch({ act: 'save as new' })
    },
    restore() {
      if (leftOver) dispatch({ act: 'edit', content: leftOver.content })
      setLeftOver(undefined)
    },
    dropLeftOver() {
      dropLocalCopy(id)
      setLeftOver(undefined)
    },
  }
}
