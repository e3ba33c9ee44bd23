import type * as z from 'zod'
import { inputProblems } from './input-problems'
import { Refusal } from './refusal'

/** The value as the schema has it. Refuses with INVALID_INPUT, naming the fields. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Refusal('INVALID_INPUT', inputProblems(parsed.error))
}
