import { useEffect, useState } from 'react'
import { call } from '@/cloud/call'
import { useDraft, type DraftStore, type OpenDraft } from '@/cloud/draft/use-draft'
import type { InputNamed, OutputNamed } from '@domain/operations'

export type Content = InputNamed<'notices.saveNotice'>['content']
export type Desk = OutputNamed<'notices.openNoticeDesk'>
type NoticeDraft = { id: string; revision: number; content: Content; updatedAt: string; desk: Desk }

const empty: Content = {
  title: '',
  addressee: '',
  sections: [],
  attachments: [],
  issuer: '',
  startsAt: '',
  venue: '',
  audience: { groups: [], excluded: [] },
}

const store: DraftStore<NoticeDraft> = {
  empty,
  async open(id) {
    const desk = await call('notices.openNoticeDesk', { id })
    const { revision, content, updatedAt } = desk.notice
    return { id, revision, content, updatedAt, desk }
  },
  save: (existing, content, key) =>
    call('notices.saveNotice', { id: '', revision: 0, ...existing, content }, key),
}

/** Which dialog is open over the notice. */
export type Asking =
  | 'submit'
  | 'approve'
  | 'return'
  | 'paper'
  | 'edit'
  | 'issue'
  | 'change'
  | 'cancel'
  | 'drop'
  | { decideOn: string; about: string }

/** A notice on screen through its whole way, what is being typed into it, and what is being asked about it. */
export function useNoticeDesk(id: string) {
  const draft: OpenDraft<NoticeDraft> = useDraft(id, store)
  const { savedAt, phase, refresh } = draft
  const desk = draft.draft?.desk
  const [asking, setAsking] = useState<Asking>()
  /** Chosen to be changed again after it was signed. */
  const [reopened, setReopened] = useState(false)
  // Marks and gaps are told of the text as it was saved last.
  const told = desk?.notice.updatedAt
  useEffect(() => {
    if (phase === 'saved' && savedAt && told && savedAt > told) void refresh()
  }, [phase, savedAt, told, refresh])
  const writing = desk?.notice.status === 'draft' || desk?.notice.status === 'returned'
  return {
    draft,
    desk,
    editing: Boolean(desk?.may.edit) && (writing || reopened),
    asking,
    ask: setAsking,
    reopen: () => {
      setAsking(undefined)
      setReopened(true)
    },
    dismiss: () => setAsking(undefined),
    /** Something was done: look again. */
    done: () => {
      setAsking(undefined)
      setReopened(false)
      void draft.reload()
    },
  }
}

/** A notice that is there. */
export type NoticeDesk = ReturnType<typeof useNoticeDesk> & { desk: Desk }
