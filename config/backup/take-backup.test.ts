import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { BackupAnswer } from '@domain/upkeep/restore-answer'
import type { Environment } from './environment'
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
const right = createHash('sha256').update('abcdef').digest('base64url')
const done = (bytes: number, sha256 = right): BackupAnswer => ({
  ...{ ...counts, state: 'done', bytes, parts: [{ url, bytes, sha256 }] },
})
/** As a function of an edition answers that knew no checksums of parts. */
const doneBefore = (bytes: number): BackupAnswer => ({
  ...{ ...done(bytes), parts: [{ url, bytes }] },
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

test.each([
  ['short', 7, right, '6 字节，应有 7 字节'],
  ['changed', 6, right.toLowerCase(), '校验不符'],
])('a part that came %s is not kept, nor noted as taken', async (how, bytes, sha256, says) => {
  const file = path.join(folder, `${how}.tar`)
  const { ask, environment } = answering([done(bytes, sha256)])
  await expect(takeBackup(environment, file, silent)).rejects.toThrow(says)
  expect([file, `${file}.part`].filter((one) => existsSync(one))).toEqual([])
  expect(ask).toHaveBeenCalledTimes(1)
})

test('of what an earlier edition made the length alone is compared, and that is said', async () => {
  const taking = async (answer: BackupAnswer, name: string) => {
    const said: string[] = []
    const { environment } = answering([answer])
    await takeBackup(environment, path.join(folder, name), (line) => said.push(line))
    return said.join()
  }
  expect(await taking(doneBefore(6), 'before.tar')).toContain('只核对了长度')
  expect(await readFile(path.join(folder, 'before.tar'), 'utf8')).toBe('abcdef')
  expect(await taking(done(6), 'now.tar')).not.toContain('只核对了长度')
  await expect(taking(doneBefore(7), 'short-before.tar')).rejects.toThrow('6 字节，应有 7 字节')
})

test('it is noted as taken once it lies there whole; that it could not be noted is said', async () => {
  const file = path.join(folder, 'noted.tar')
  const { environment } = answering([done(6)])
  const lay: boolean[] = []
  const ask: Environment['ask'] = (event) => {
    if (event.act !== 'noteTaken') return environment.ask()
    lay.push(existsSync(file))
    expect(event.input).toEqual({ id: 'b' })
    return Promise.reject(new Error('no network'))
  }
  const said: string[] = []
  await takeBackup({ ...environment, ask }, file, (line) => said.push(line))
  expect(lay).toEqual([true])
  expect(said.join()).toContain('没有登记上')
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
