import { mkdtempSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hashOfValue } from './hashes'
import { confirmed } from './kept-copy'
import { readNotes } from './notes'

const key = Buffer.alloc(32, 7).toString('base64')

test.each<[string, string, RegExp, boolean]>([
  ['nothing', '', /下次部署再提醒/, false],
  ['the end of another key', 'AAAAA=', /核对抄下的密钥/, false],
  ['the end of the key', key.slice(-6), /不再提醒/, true],
])('%s was typed', async (_, typed, says, kept) => {
  const folder = mkdtempSync(path.join(process.env.TEST_RUN_DIR ?? '/tmp', 'kept-'))
  expect(await confirmed(folder, key, typed)).toMatch(says)
  expect((await readNotes(folder)).keptKey).toBe(kept ? hashOfValue(key) : undefined)
  if (kept) expect(readFileSync(path.join(folder, 'kept-key.txt'), 'utf8')).not.toContain(typed)
})
