import { readdirSync } from 'node:fs'
import path from 'node:path'
import { refusals } from '@domain/vocabulary/refusals'

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
