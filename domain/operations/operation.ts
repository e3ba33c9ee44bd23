import type * as z from 'zod'
import type { RefusalCode, UniversalRefusal } from '../vocabulary/refusals'
import type { Audience } from '../vocabulary/roles'

/**
 * The contract of one thing that can be asked of the cloud.
 * `query` changes nothing of record; `command` does: it carries a key, runs once, and is audited.
 */
export interface Operation<
  Kind extends 'query' | 'command' = 'query' | 'command',
  By extends Audience = Audience,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends RefusalCode = RefusalCode,
> {
  readonly kind: Kind
  readonly by: By
  readonly input: Input
  /** Also the sieve: what the output does not name never leaves the cloud. */
  readonly output: Output
  readonly refusals: readonly Code[]
  /** The answer holds what must not be kept readable, not even for answering a retry. */
  readonly confidential?: true
  /** How often one caller may try within so many minutes, whatever comes of it; for what could be guessed. */
  readonly attempts?: { readonly limit: number; readonly minutes: number }
  /** Only where WeChat itself says who is there, or asks them: never carried on by the desk. */
  readonly onPhoneOnly?: true
}

type Terms<
  By extends Audience,
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends RefusalCode,
> = Omit<Operation<'query', By, Input, Output, Code>, 'kind'>

export const query = <
  const B extends Audience,
  I extends z.ZodType,
  O extends z.ZodType,
  const C extends RefusalCode,
>(
  terms: Terms<B, I, O, C>,
): Operation<'query', B, I, O, C> => ({ kind: 'query', ...terms })

export const command = <
  const B extends Audience,
  I extends z.ZodType,
  O extends z.ZodType,
  const C extends RefusalCode,
>(
  terms: Terms<B, I, O, C>,
): Operation<'command', B, I, O, C> => ({ kind: 'command', ...terms })

/** The operations of one area, that is, of one deployed function. */
export type Area = Readonly<Record<string, Operation>>

/** What a caller sends. */
export type InputOf<Op extends Operation> = z.input<Op['input']>
/** What a handler receives, after the schema has filled defaults and trimmed. */
export type ParsedInputOf<Op extends Operation> = z.output<Op['input']>
export type OutputOf<Op extends Operation> = z.output<Op['output']>
export type RefusalsOf<Op extends Operation> = Op['refusals'][number] | UniversalRefusal
