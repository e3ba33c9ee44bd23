import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Answer } from '@domain/operations/answer'
import type { InputNamed, OperationName, OutputNamed } from '@domain/operations'
import type { Role } from '@domain/vocabulary/roles'
import { insertDocuments } from '../../emulator/demo/insert-documents'
import { startCloud, type Cloud } from '../../emulator'

/** An office for one test: a cloud of its own, with the functions as deployed and one person per role. */
export interface Office {
  cloud: Cloud
  /** Someone at their phone. `citizen` is the public; the others hold the role they are named for. */
  as(who: Who): Phone
  close(): Promise<void>
}

export type Who = 'citizen' | 'neighbour' | 'secondEditor' | Role

export interface Phone {
  openid: string
  /** Asks, and gives the output; fails the test on a refusal or a fault. A command gets a fresh key. */
  ask<N extends OperationName>(name: N, input: InputNamed<N>, key?: string): Promise<OutputNamed<N>>
  /** Asks, and gives the code of the refusal; fails the test when there was none. */
  refusal<N extends OperationName>(name: N, input: InputNamed<N>, key?: string): Promise<string>
  /** Asks with anything at all, and gives the whole answer. */
  send(name: string, request: unknown): Promise<Answer>
  upload(name: string, bytes: Buffer): Promise<string>
}

const roster: { who: Who; name: string; roles: Role[] }[] = [
  { who: 'editor', name: '李XX', roles: ['editor'] },
  { who: 'secondEditor', name: '吴XX', roles: ['editor'] },
  { who: 'firstReviewer', name: '赵XX', roles: ['firstReviewer'] },
  { who: 'secondReviewer', name: '钱XX', roles: ['secondReviewer'] },
  { who: 'finalReviewer', name: '孙XX', roles: ['finalReviewer'] },
  { who: 'deputy', name: '周XX', roles: ['deputy'] },
  { who: 'committeeMember', name: '郑XX', roles: ['committeeMember', 'deputy'] },
  { who: 'liaisonOfficer', name: '冯XX', roles: ['liaisonOfficer'] },
  { who: 'office', name: '陈XX', roles: ['office'] },
  { who: 'leader', name: '王XX', roles: ['leader'] },
  { who: 'administrator', name: '褚XX', roles: ['administrator'] },
]

const openidOf = (who: Who) => `o${who.padEnd(27, 'X')}`

export async function openOffice(): Promise<Office> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'office-'))
  const functionsDir = path.resolve(__dirname, '../../dist/functions')
  const cloud = await startCloud({ dataDir, functionsDir, timers: false })
  await insertDocuments(
    cloud,
    'people',
    roster.map(({ who, name, roles }) => ({
      _id: `person-${who}`,
      openid: openidOf(who),
      name,
      title: '',
      roles,
    })),
  )
  return {
    cloud,
    as: (who) => phone(cloud, openidOf(who)),
    async close() {
      await cloud.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

let keys = 0

function phone(cloud: Cloud, openid: string): Phone {
  const send = async (name: string, request: unknown) => {
    const area = name.split('.')[0] ?? ''
    return (await cloud.call(area, request, { openid })) as Answer
  }
  const request = (name: string, input: unknown, key = `test-key-${++keys}`) => ({
    operation: name.split('.')[1],
    input,
    key,
  })
  return {
    openid,
    send,
    async ask(name, input, key) {
      const answer = await send(name, request(name, input, key))
      if (!answer.ok) throw new Error(`${name} answered ${JSON.stringify(answer)}`)
      return answer.output as never
    },
    async refusal(name, input, key) {
      const answer = await send(name, request(name, input, key))
      if (answer.ok || !('refusal' in answer)) {
        throw new Error(`${name} was not refused: ${JSON.stringify(answer)}`)
      }
      return answer.refusal.code
    },
    upload: (name, bytes) => cloud.upload(`incoming/test-${++keys}/${name}`, bytes, { openid }),
  }
}

export const demoFile = (...parts: string[]) =>
  readFile(path.resolve(__dirname, '../../emulator/demo', ...parts))
