import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Answer } from '@domain/operations/answer'
import type { InputNamed, OperationName, OutputNamed } from '@domain/operations'
import type { Role } from '@domain/vocabulary/roles'
import { seedPeople, type Newcomer } from '../../emulator/demo/people'
import { secretsOf } from '../../emulator/demo/secrets'
import { startCloud, type Cloud } from '../../emulator'

/** An office for one test: a cloud of its own, with the functions as deployed and one person per role. */
export interface Office {
  cloud: Cloud
  setupSecret: string
  /** What its functions have in their environment. */
  secrets: Readonly<Record<string, string>>
  /** Someone at their phone. `citizen` is the public; the others hold the role they are named for. */
  as(who: Who): Phone
  /** The morning of its opening again: what was done since is forgotten, only its functions stay loaded. */
  beginAgain(): Promise<void>
  close(): Promise<void>
}

export type Who = 'citizen' | 'neighbour' | 'secondEditor' | 'secondClerk' | 'newPhone' | Role

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

const from = '2026-01-10'
const deputy = { kind: 'deputy', term: 18, delegation: '和平代表团', from } as const

const roster: { who: Who; name: string; appointments: Newcomer['appointments'] }[] = [
  { who: 'administrator', name: '褚XX', appointments: [] },
  { who: 'editor', name: '李XX', appointments: [{ kind: 'editor', from }] },
  { who: 'secondEditor', name: '吴XX', appointments: [{ kind: 'editor', from }] },
  { who: 'firstReviewer', name: '赵XX', appointments: [{ kind: 'firstReviewer', from }] },
  { who: 'secondReviewer', name: '钱XX', appointments: [{ kind: 'secondReviewer', from }] },
  { who: 'finalReviewer', name: '孙XX', appointments: [{ kind: 'finalReviewer', from }] },
  { who: 'deputy', name: '周XX', appointments: [deputy] },
  {
    who: 'committeeMember',
    name: '郑XX',
    appointments: [deputy, { kind: 'committeeMember', term: 18, from }],
  },
  {
    who: 'liaisonOfficer',
    name: '冯XX',
    appointments: [{ kind: 'liaisonOfficer', unit: '区教育局', from }],
  },
  { who: 'office', name: '陈XX', appointments: [{ kind: 'officeStaff', from }] },
  { who: 'secondClerk', name: '卫XX', appointments: [{ kind: 'officeStaff', from }] },
  { who: 'leader', name: '王XX', appointments: [{ kind: 'viceChair', term: 18, from }] },
]

/** The number of the nth on the roster above. */
const phoneOf = (n: number) => `1350000${String(n).padStart(4, '0')}`

const openidOf = (who: Who) => `o${who.padEnd(27, 'X')}`

/** `empty`: as on the day of installation, with nobody on the roster. */
export async function openOffice(
  people: 'roster' | 'empty' = 'roster',
  environment: Record<string, string> = {},
): Promise<Office> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'office-'))
  const functionsDir = path.resolve(__dirname, '../../dist/functions')
  const told = people === 'roster' ? await toldBefore() : undefined
  const secrets = told?.secrets ?? secretsOf(dataDir)
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    functionEnv: { ...secrets, ...environment },
    timers: false,
    // A fault is answered by its trace id only; what it was stands in the log.
    log: (line) => {
      if (line.includes('traceId')) console.error(line)
    },
  })
  const close = async () => {
    await cloud.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  await cloud.clock.set(new Date('2026-11-23T02:00:00Z'))
  const [first, ...others] = roster.map(({ who, name, appointments }, n) => ({
    openid: openidOf(who),
    name,
    phone: phoneOf(n),
    appointments,
  }))
  if (first && people === 'roster') {
    await seedOnce().catch(async (error: unknown) => {
      await close()
      throw error
    })
  }
  const morning = cloud.clock.now()
  const [documents, messages] = [cloud.database.exportAll(), cloud.messages.exportAll()]
  return {
    cloud,
    setupSecret: secrets.SETUP_SECRET,
    secrets: { ...secrets, ...environment },
    as: (who) => phone(cloud, openidOf(who)),
    async beginAgain() {
      cloud.faults.clear()
      cloud.database.importAll(documents)
      cloud.messages.importAll(messages)
      await cloud.clock.leap(morning)
    },
    close,
  }

  /** Told by the product's own operations the first time; every later office of the run begins where that ended. */
  async function seedOnce(): Promise<void> {
    if (told) {
      await cloud.state.importAll(told.state)
      // Not before what it holds: on a slow machine the telling took longer than an office takes to open.
      await cloud.clock.leap(new Date(told.until))
      // WeChat knows only who has opened the mini-program.
      for (const { who } of roster) cloud.visit({ openid: openidOf(who) })
      return
    }
    await seedPeople(cloud, secrets.SETUP_SECRET, [first as Newcomer, ...others])
    const until = cloud.clock.now().toISOString()
    await keepTold({ secrets, until, state: await cloud.state.exportAll() })
  }
}

interface Told {
  secrets: ReturnType<typeof secretsOf>
  /** The moment at which the telling ended. */
  until: string
  state: Buffer
}

/** Outside jest, as in the bench, nothing is kept. */
const runDir = () => process.env.TEST_RUN_DIR
const toldFile = (dir: string) => path.join(dir, 'office.json')

async function toldBefore(): Promise<Told | undefined> {
  const dir = runDir()
  const text = dir && (await readFile(toldFile(dir), 'utf8').catch(() => undefined))
  if (!text) return undefined
  const { state, ...told } = JSON.parse(text) as Omit<Told, 'state'> & { state: string }
  return { ...told, state: Buffer.from(state, 'base64') }
}

/** Whole or not at all: another file of the run may look at the same moment. */
async function keepTold({ state, ...told }: Told): Promise<void> {
  const dir = runDir()
  if (!dir) return
  const beside = `${toldFile(dir)}.${process.pid}`
  await writeFile(beside, JSON.stringify({ ...told, state: state.toString('base64') }))
  await rename(beside, toldFile(dir))
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
