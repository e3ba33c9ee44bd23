import type { IssuedRule } from '@domain/rulebook/issue'
import { collection, type Stored } from '../../platform/collection'

/** One issue of a book, as it was sent out; nothing of it changes but whom it went to later. */
export interface Issue {
  edition: number
  issuedAt: string
  issuedBy: string
  note: string
  rules: readonly IssuedRule[]
  organIds: readonly string[]
  /** 补发: whom it went to after that. */
  added?: readonly { at: string; by: string; organIds: readonly string[] }[] | undefined
}

/** 汇编: a book with its issues, the first first; its id is the book's name. */
export interface Rulebook extends Stored {
  /** Of all its issues: each is an edition of one dispatch. */
  dispatchId: string
  issues: readonly Issue[]
}

export const rulebooks = collection<Rulebook>('rulebooks')

/** The organs an issue went to, at once or later. */
export const holdersOf = ({ organIds, added = [] }: Issue): string[] => [
  ...organIds,
  ...added.flatMap((addition) => addition.organIds),
]

export const lastIssue = (book: Rulebook | undefined): Issue | undefined =>
  book?.issues[book.issues.length - 1]
