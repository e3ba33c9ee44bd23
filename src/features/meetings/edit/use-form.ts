import { useEffect, useRef, useState } from 'react'
import {
  dropLocalCopy,
  keepLocalCopy,
  readLocalCopy,
  type LocalCopy,
} from '@/cloud/draft/local-copy'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { useUnsaved } from '@/platform/use-unsaved'
import type { OutputNamed } from '@domain/operations'
import { emptyForm, fieldsOf, formOf, titleOf, type Form } from './form'

/**
 * A meeting's facts in a form: of one that is there, or suggested anew for each kind. What is typed stays on the device
 * until it is saved, and is offered again.
 */
export function useForm(id: string | undefined, plan: boolean) {
  const [form, setForm] = useState<Form>(() => emptyForm(!plan))
  const existing = useQuery('notices.getMeeting', id ? { id } : undefined)
  const kindName = form.kind === 'other' && form.kindName.trim()
  const suggestion = useQuery(
    'notices.suggestMeeting',
    id ? undefined : { kind: form.kind, ...(kindName && { kindName }) },
  )
  const save = useCommand('notices.saveMeeting')
  const ownTitle = useRef(id !== undefined)
  const latest = useRef(form)
  latest.current = form
  const copyId = `meeting:${id ?? 'new'}`
  const [leftOver, setLeftOver] = useState<LocalCopy<Form> | undefined>(() => readLocalCopy(copyId))
  const [touched, setTouched] = useState(false)
  /** The revision that words restored over a newer one were typed on, until their writer decides which shall be. */
  const [typedOn, setTypedOn] = useState<number>()
  useUnsaved(touched ? 'kept' : 'saved')
  const forget = () => {
    dropLocalCopy(copyId)
    setLeftOver(undefined)
    setTypedOn(undefined)
    setTouched(false)
  }
  const known = existing.output?.revision ?? 0
  const keep = (next: Form, revision = typedOn ?? known) => {
    keepLocalCopy(copyId, { content: next, revision, at: cloudNow() })
    setTouched(true)
  }
  useEffect(() => {
    if (existing.output) setForm(formOf(existing.output))
  }, [existing.output])
  useEffect(() => {
    const next = suggestion.output
    if (next) setForm((before) => suggested(before, next, ownTitle.current))
  }, [suggestion.output])

  const overtaken = save.problem?.code === 'CHANGED_MEANWHILE'
  const { reload } = existing
  useEffect(() => {
    // Somebody was quicker: their words come to the screen, one’s own are offered again.
    if (overtaken)
      void reload().then(() => {
        setLeftOver(readLocalCopy(copyId))
        setTypedOn(undefined)
        setTouched(false)
      })
  }, [overtaken, reload, copyId])

  const fields = () => {
    const of = existing.output
    const { audience } = of ?? suggestion.output ?? {}
    return fieldsOf(form, {
      agenda: of?.agenda ?? [],
      agendaAdopted: of?.agendaAdopted ?? false,
      audience: audience ?? { groups: [], excluded: [] },
    })
  }
  return {
    form,
    ready: id ? existing.output !== undefined : suggestion.output !== undefined,
    problem: id ? existing.problem : suggestion.problem,
    reload: id ? existing.reload : suggestion.reload,
    otherKinds: suggestion.output?.otherKinds ?? [],
    saving: save.running,
    refused: save.problem,
    set(part: Partial<Form>) {
      if ('title' in part) ownTitle.current = true
      if ('kind' in part) ownTitle.current = false
      const after = { ...latest.current, ...part }
      const next = ownTitle.current ? after : { ...after, title: titleOf(after) }
      setLeftOver(undefined)
      keep(next)
      latest.current = next
      setForm(next)
    },
    leftOver,
    dropLeftOver: forget,
    restore() {
      if (!leftOver) return
      ownTitle.current = true
      setForm(leftOver.content)
      keep(leftOver.content, leftOver.revision)
      if (leftOver.revision !== known) setTypedOn(leftOver.revision)
      setLeftOver(undefined)
    },
    /** What is on screen was typed before the meeting was changed: nothing is saved until one of the two is chosen. */
    isOlder: typedOn !== undefined,
    /** One's own are to replace the newer ones, once they are saved. */
    overwrite() {
      setTypedOn(undefined)
      keep(latest.current, known)
    },
    /** The newer ones come back to the screen; one's own are offered again. */
    showNewer() {
      if (existing.output) setForm(formOf(existing.output))
      setLeftOver(readLocalCopy(copyId))
      setTypedOn(undefined)
      setTouched(false)
    },
    async save(): Promise<string | undefined> {
      if (typedOn !== undefined) return undefined
      const { revision } = existing.output ?? {}
      // Without knowing what is there, it would become another meeting.
      if (id && revision === undefined) return undefined
      const saved = await save.run({
        ...(id && revision !== undefined && { existing: { id, revision } }),
        meeting: fields(),
      })
      if (saved) forget()
      return saved?.id
    },
  }
}

export type MeetingForm = ReturnType<typeof useForm>

/** What nobody has typed comes of the suggestion. */
function suggested(
  before: Form,
  next: OutputNamed<'notices.suggestMeeting'>,
  ownTitle: boolean,
): Form {
  const after = {
    ...before,
    term: String(next.term),
    ordinal: next.ordinal ? String(next.ordinal) : '',
    venue: before.venue || next.venue,
    decidedText: before.decidedText || (next.decidedBy?.text ?? ''),
    decidedIn: before.decidedText ? before.decidedIn : next.decidedBy?.meetingId,
  }
  if (ownTitle) return after
  return { ...after, title: next.ordinal ? next.title : '' }
}
