import { useEffect, useRef, useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import type { OutputNamed } from '@domain/operations'
import { emptyForm, fieldsOf, formOf, titleOf, type Form } from './form'

/** A meeting's facts in a form: of one that is there, or suggested anew for each kind. */
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
  useEffect(() => {
    if (existing.output) setForm(formOf(existing.output))
  }, [existing.output])
  useEffect(() => {
    const next = suggestion.output
    if (next) setForm((before) => suggested(before, next, ownTitle.current))
  }, [suggestion.output])

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
      setForm((before) => {
        const after = { ...before, ...part }
        return ownTitle.current ? after : { ...after, title: titleOf(after) }
      })
    },
    async save(): Promise<string | undefined> {
      const { revision } = existing.output ?? {}
      const saved = await save.run({
        ...(id && revision !== undefined && { existing: { id, revision } }),
        meeting: fields(),
      })
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
