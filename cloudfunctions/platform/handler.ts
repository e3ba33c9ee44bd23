import type { RefusalDetails } from '@domain/operations/answer'
import type {
  Area,
  Operation,
  OutputOf,
  ParsedInputOf,
  RefusalsOf,
} from '@domain/operations/operation'
import type { Member, Visitor } from './caller'
import type { Documents } from './documents'
import type { Refusal } from './refusal'

export interface Context<Op extends Operation> {
  caller: Op['by'] extends 'anyone' ? Visitor : Member
  /** UTC, ISO 8601; one moment for the whole request. */
  now: string
  /** In a command these are inside its transaction. */
  documents: Documents
  /** Makes a refusal to throw; only those the operation declares. */
  refuse(code: RefusalsOf<Op>, details?: RefusalDetails): Refusal
}

export interface CommandContext<Op extends Operation> extends Context<Op> {
  /** Tidying that may fail without harm, once the command stands. */
  afterwards(tidy: () => Promise<unknown>): void
  /** Does work outside the transaction once, however often that has to be tried; one piece of work for each command. */
  once<T>(work: () => Promise<T>): Promise<T>
}

/** What a command hands back: the answer, and what the audit is to name as its subject, and to note; an entry for each subject. */
export interface Done<Op extends Operation> {
  output: OutputOf<Op>
  subject: string | readonly string[]
  note?: string | undefined
  /** Who did it is nobody's business: the audit keeps that it was done, and not by whom. */
  unnamed?: true | undefined
}

export type Handler<Op extends Operation> = Op['kind'] extends 'command'
  ? (input: ParsedInputOf<Op>, context: CommandContext<Op>) => Promise<Done<Op>>
  : (input: ParsedInputOf<Op>, context: Context<Op>) => Promise<OutputOf<Op>>

/** One handler for every operation of the area: a missing one does not compile. */
export type Handlers<A extends Area> = { [Name in keyof A]: Handler<A[Name]> }
