import { readPreference, writePreference } from '@/platform/preferences'

/** What was typed and has not reached the cloud, kept on this device so that nothing can lose it. */
export interface LocalCopy<Content> {
  content: Content
  /** The revision it was typed on, 0 for a draft the cloud does not know yet: restored over another, it is a conflict. */
  revision: number
  at: string
}

const nameOf = (id: string | undefined) => `draft:${id ?? 'new'}`

export const readLocalCopy = <Content>(id: string | undefined) =>
  readPreference<LocalCopy<Content>>(nameOf(id))

export const keepLocalCopy = <Content>(id: string | undefined, copy: LocalCopy<Content>): void =>
  writePreference(nameOf(id), copy)

export const dropLocalCopy = (id: string | undefined): void =>
  writePreference(nameOf(id), undefined)
