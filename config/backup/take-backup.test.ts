import { createServer, type Server } from 'node:http'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { BackupAnswer } from '@domain/upkeep/restore-answer'
import { takeBackup } from './take-backup'

let folder: string
let server: Server
let url: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'take-backup-'))
  server = createServer((_, response) => response.end('abcdef'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/part`
})
afterAll(async () => {
  await new Promise((closed) => server.close(closed))
  await rm(folder, { recursive: true })
})

const counts = { id: 'b', documents: 1, files: 0, missing: 0, refused: 0 }
const done = (bytes: number): BackupAnswer => ({
  ...{ ...counts, state: 'done', bytes, parts: [{ url, bytes }] },
})
const underWay = (bytes: number): BackupAnswer => ({ ...counts, state: 'underWay', bytes })
/** An environment that gives these answers one after the other. */
const answering = (answers: BackupAnswer[]) => {
  const left = [...answers]
  const ask = jest.fn(() => Promise.resolve(left.shift()))
  const environment = { ask, keep: () => Promise.resolve(''), close: () => Promise.resolve() }
  return { ask, environment }
}
const silent = () => undefined

test('a part that is not whole is not kept', async () => {
  const file = path.join(folder, 'short.tar')
  const taken = takeBackup(answering([done(7)]).environment, file, silent)
  await expect(taken).rejects.toThrow('6 字节，应有 7 字节')
  expect([file, `${file}.part`].filter((one) => existsSync(one))).toEqual([])
})

test('a folder that is not there is said before anything is asked', async () => {
  const { ask, environment } = answering([done(6)])
  const taken = takeBackup(environment, path.join(folder, 'no', 'a.tar'), silent)
  await expect(taken).rejects.toThrow('没有文件夹')
  expect(ask).not.toHaveBeenCalled()
})

test('while another is at it, it waits before it asks again', async () => {
  const file = path.join(folder, 'whole.tar')
  const wait = jest.fn(() => Promise.resolve())
  const answers = [underWay(0), underWay(3), underWay(3), done(6)]
  await takeBackup(answering(answers).environment, file, silent, wait)
  expect(wait).toHaveBeenCalledTimes(1)
  expect(await readFile(file, 'utf8')).toBe('abcdef')
})
