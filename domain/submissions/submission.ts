import type { OutletLevel } from '../vocabulary/outlet-levels'

/** Someone on the roster, or a name as it was written. */
export interface Author {
  personId?: string | undefined
  name: string
}

export interface Adoption {
  /** `YYYY-MM-DD`, Shanghai. */
  adoptedOn: string
  /** 版面 or 期次, as the outlet calls it; may be empty. */
  page: string
  link?: string | undefined
  /** fileId of a picture of the page. */
  scan?: string | undefined
  /** What its file was called where it was taken from. */
  scanName?: string | undefined
}

/** 投稿: one story sent to one outlet, and what became of it. */
export interface Submission {
  /** The story of the news desk, where it is one. */
  storyId?: string | undefined
  title: string
  outlet: string
  level: OutletLevel
  /** `YYYY-MM-DD`, Shanghai. */
  submittedOn: string
  authors: readonly Author[]
  adoption?: Adoption | undefined
}
