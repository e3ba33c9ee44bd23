import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

export interface Draft {
  mediaId: string
  title: string
  author: string
  digest: string
  content: string
  at: string
  /** 群发: it left the draft box and is before the public. */
  sentAt?: string
}

export interface KeptPicture {
  id: string
  type: string
  base64: string
}

interface Records {
  drafts: Draft[]
  pictures: KeptPicture[]
}

const empty = (): Records => ({ drafts: [], pictures: [] })

/** What the made-up official account holds, in one file. */
export function openAccountStore(file: string) {
  let records = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Records) : empty()
  const save = (next: Records) => {
    records = next
    writeFileSync(`${file}.draft`, JSON.stringify(records))
    renameSync(`${file}.draft`, file)
  }
  return {
    drafts: (): readonly Draft[] => records.drafts,
    picture: (id: string) => records.pictures.find((picture) => picture.id === id),
    addDraft: (draft: Draft) => save({ ...records, drafts: [draft, ...records.drafts] }),
    addPicture: (picture: KeptPicture) =>
      save({ ...records, pictures: [...records.pictures, picture] }),
    removeDraft: (mediaId: string) =>
      save({ ...records, drafts: records.drafts.filter((draft) => draft.mediaId !== mediaId) }),
    markSent: (mediaId: string, sentAt: string) =>
      save({
        ...records,
        drafts: records.drafts.map((draft) =>
          draft.mediaId === mediaId ? { ...draft, sentAt } : draft,
        ),
      }),
    exportAll: () => JSON.stringify(records),
    importAll: (text: string) => save({ ...empty(), ...(JSON.parse(text) as Records) }),
    clear: () => save(empty()),
  }
}
