import { readdirSync } from 'node:fs'
import path from 'node:path'
import { operations } from '@domain/operations'
import { doorRefusals } from '@domain/operations/desk-door'
import type { Operation } from '@domain/operations/operation'
import { refusals } from '@domain/vocabulary/refusals'
import { universal } from '@domain/vocabulary/refusals/universal'

const rooms = path.resolve(__dirname, '../../domain/vocabulary/refusals')
const files = readdirSync(rooms).filter((file) => file !== 'refusal-text.ts')

test('no room hides a refusal of another: every code stands in one file, and all are gathered', async () => {
  const codes = await Promise.all(
    files.map(async (file) => {
      const room = (await import(path.join(rooms, file))) as Record<string, object>
      return Object.values(room).flatMap((texts) => Object.keys(texts))
    }),
  )
  expect(codes.flat().toSorted()).toEqual(Object.keys(refusals).toSorted())
})

test('every refusal is one that some operation may answer with', () => {
  const declared = Object.values(operations).flatMap((verbs) =>
    Object.values(verbs as Record<string, Operation>).flatMap((operation) => operation.refusals),
  )
  const answered = new Set<string>([...Object.keys(universal), ...doorRefusals, ...declared])
  expect(Object.keys(refusals).filter((code) => !answered.has(code))).toEqual([])
})
