import * as z from 'zod'
import { operations } from '@domain/operations'
import type { Operation } from '@domain/operations/operation'
import { refusals } from '@domain/vocabulary/refusals'

const all: [string, Operation][] = Object.entries(operations).flatMap(([area, verbs]) =>
  Object.entries(verbs).map(([verb, operation]): [string, Operation] => [
    `${area}.${verb}`,
    operation,
  ]),
)

/** Every object schema inside a schema, at whatever depth. */
function objectsIn(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) {
    return [schema, ...Object.values(schema.shape as Record<string, z.ZodType>).flatMap(objectsIn)]
  }
  if (schema instanceof z.ZodArray) return objectsIn(schema.element as z.ZodType)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return objectsIn(schema.unwrap() as z.ZodType)
  }
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(objectsIn)
  return []
}

test.each(all)(
  '%s refuses unknown keys at every depth, so no query operator slips in',
  (_, operation) => {
    const objects = objectsIn(operation.input)
    expect(objects.length).toBeGreaterThan(0)
    for (const object of objects) expect(object.def.catchall).toBeInstanceOf(z.ZodNever)
  },
)

test.each(all)('%s bounds every text it takes', (_, operation) => {
  const bare = objectsIn(operation.input).flatMap((object) =>
    Object.entries(object.shape as Record<string, z.ZodType>)
      .filter(([, field]) => unbounded(field))
      .map(([name]) => name),
  )
  expect(bare).toEqual([])
})

function unbounded(field: z.ZodType): boolean {
  if (field instanceof z.ZodOptional) return unbounded(field.unwrap() as z.ZodType)
  if (field instanceof z.ZodArray) {
    return (
      !field.def.checks?.some((check) => check._zod.def.check === 'max_length') ||
      unbounded(field.element as z.ZodType)
    )
  }
  return field instanceof z.ZodString && field.maxLength === null && field.format === null
}

test.each(Object.entries(refusals))('%s says what happened and what to do next', (_, text) => {
  expect(text.says).toMatch(/[。]$/)
  expect(text.next).toMatch(/^.{4,}。$/)
})
