import { useCallback, useEffect, useRef, useState } from 'react'
import { useDidHide, useUnload } from '@tarojs/taro'
import { cloudNow } from '../clock'
import { useUnsaved } from '@/platform/use-unsaved'
import { newKey } from '../key'
import { asProblem, type Problem } from '../problem'
import { afterAct, type DraftAct, type DraftState, type Existing, type Opened } from './draft-state'
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
  /** What must not be kept at all, in the cloud or on the device. */
  isSecret?(content: Draft['content']): boolean
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
  /** Parts what is on screen from the draft the cloud has, which stays as it is. */
  saveAsNew(): void
  /** Puts what was restored over the newer stand its writer has seen (`overtakenBy`). */
  overwrite(): void
  /** Opens it anew; what is on screen gives way, and is offered again where it was not saved. */
  reload(): Promise<void>
  /** Looks again at all that goes with it; what is on screen stays. */
  refresh(): Promise<void>
  /** Puts what was left over on the screen; a conflict where the cloud has another stand than it was typed on. */
  restore(): void
  dropLeftOver(): void
}

/** A stand of the text on its way to the cloud, and the key by which it is saved once. */
interface Attempt<Content> extends Pick<
  DraftState<Content>,
  'content' | 'existing' | 'partedFrom'
> {
  key: string
}

/** A draft on screen: opened, edited, saved by itself, and kept on the device until it is. */
export function useDraft<Draft extends Opened<unknown>>(
  id: string | undefined,
  store: DraftStore<Draft>,
): OpenDraft<Draft> {
  type Content = Draft['content']
  const [state, setState] = useState<DraftState<Content>>({ content: store.empty, phase: 'saved' })
  const [draft, setDraft] = useState<Draft>()
  const [problem, setProblem] = useState<Problem>()
  const [leftOver, setLeftOver] = useState<LocalCopy<Content>>()
  // What holds now, also between two renderings, and when the screen is left and none comes any more.
  const current = useRef(state)
  const saving = useRef<Promise<Existing | undefined>>()
  const unanswered = useRef<Attempt<Content>>()
  const openedAs = useRef(id)

  const apply = useCallback((act: DraftAct<Content>) => {
    current.current = afterAct(current.current, act)
    setState(current.current)
  }, [])

  const open = useCallback(
    async (id: string | undefined) => {
      setProblem(undefined)
      openedAs.current = id
      try {
        const opened = id ? await store.open(id) : undefined
        unanswered.current = undefined
        if (opened) {
          setDraft(opened)
          apply({ act: 'open', draft: opened })
        }
        const copy = readLocalCopy<Content>(id)
        const differs = copy && JSON.stringify(copy.content) !== JSON.stringify(opened?.content)
        setLeftOver(differs ? copy : undefined)
      } catch (error) {
        setProblem(asProblem(error))
      }
    },
    [store, apply],
  )
  useEffect(() => void open(id), [open, id])
  const reload = useCallback(() => open(current.current.existing?.id ?? id), [open, id])

  const refresh = useCallback(async () => {
    // What goes with the text is no reason to disturb the writing when it is not to be had.
    const here = current.current.existing?.id ?? id
    const looked = here ? await store.open(here).catch(() => undefined) : undefined
    if (looked) setDraft(looked)
  }, [id, store])

  const keep = useCallback(() => {
    const { existing, content } = current.current
    if (store.isSecret?.(content)) return dropLocalCopy(copyIdOf(current.current))
    const revision = existing?.revision ?? 0
    keepLocalCopy(copyIdOf(current.current), { content, revision, at: cloudNow() })
  }, [store])

  const send = useCallback(async (): Promise<Existing | undefined> => {
    const before = current.current
    // What was handed over may have come though its answer was lost: that is asked again first, and saved once.
    const { content, existing, partedFrom } = before
    const trying = unanswered.current ?? { content, existing, partedFrom, key: newKey() }
    unanswered.current = trying
    apply({ act: 'save', earlier: trying.content })
    setProblem(undefined)
    try {
      const saved = await store.save(trying.existing, trying.content, trying.key, trying.partedFrom)
      unanswered.current = undefined
      const { id, revision, updatedAt } = saved
      dropLocalCopy(copyIdOf(before))
      apply({ act: 'saved', existing: { id, revision }, at: updatedAt })
      // What was typed meanwhile is of this id and this revision from now on.
      if (current.current.phase === 'waiting') keep()
      return trying.content === content ? { id, revision } : await send()
    } catch (error) {
      const trouble = asProblem(error)
      if (!trouble.passing) unanswered.current = undefined
      setProblem(trouble)
      if (trouble.code === 'MARKED_SECRET' && current.current.content === trying.content)
        dropLocalCopy(copyIdOf(before))
      apply({ act: trouble.code === 'CHANGED_MEANWHILE' ? 'conflicted' : 'failed' })
      return undefined
    }
  }, [store, apply, keep])

  const saveNow = useCallback(async () => {
    while (saving.current) await saving.current
    const { phase, existing } = current.current
    if (phase === 'saved') return existing
    if (phase === 'conflict') return undefined
    const sending = send().finally(() => (saving.current = undefined))
    saving.current = sending
    return sending
  }, [send])

  useEffect(() => {
    if (state.phase !== 'waiting') return
    const timer = setTimeout(() => void saveNow(), pauseBeforeSaving)
    return () => clearTimeout(timer)
  }, [state.phase, state.content, saveNow])

  const saveIfWaiting = async () => {
    await saving.current
    if (current.current.phase === 'waiting') await saveNow()
  }
  useUnsaved(problem?.code === 'MARKED_SECRET' ? 'lost' : unsavedAs[state.phase])
  useDidHide(() => void saveIfWaiting())
  useUnload(() => void saveIfWaiting())

  const restore = async () => {
    setLeftOver(undefined)
    while (saving.current) await saving.current
    if (leftOver) apply({ act: 'restore', ...leftOver })
  }

  const edit = (content: Content) => {
    apply({ act: 'edit', content })
    keep()
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
    saveAsNew: () => apply({ act: 'save as new' }),
    overwrite: () => apply({ act: 'overwrite' }),
    restore: () => void restore(),
    dropLeftOver() {
      dropLocalCopy(openedAs.current)
      setLeftOver(undefined)
    },
  }
}

/** Under which id the device keeps it: what was parted from a draft lies there until the cloud has it. */
const copyIdOf = ({ existing, partedFrom }: DraftState<unknown>) => existing?.id ?? partedFrom
