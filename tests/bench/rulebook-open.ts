import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { addDays } from '../../domain/dates/add-days'
import { dayOf } from '../../domain/dates/day'
import { aRule } from '../builders/rule'
import { openOffice, type Office, type Who } from '../flows/office'
import { dist, launch, type MiniProgram } from '../weapp/harness'
import type { Measure } from './table'

/** What opening the book costs on a phone: its requests, and those of the database behind the one that asks for it. */
export async function rulebookOpenMeasures(): Promise<Measure[]> {
  if (!existsSync(path.join(dist, 'app.json')))
    execFileSync('npm', ['run', 'build:weapp'], { stdio: 'ignore' })
  const office = await openOffice()
  try {
    await fill(office)
    const measures: Measure[] = []
    for (const [who, whose] of [
      ['citizen', 'the public'],
      ['liaisonOfficer', 'a liaison officer'],
    ] as const)
      measures.push(...(await opened(office, who, whose)))
    return measures
  } finally {
    await office.close()
  }
}

/** A rule to read, and a draft that everybody is asked about: what stands above the book is no request of its own. */
async function fill(office: Office) {
  const before = { on: '2024-03-01', effectiveOn: '2024-03-01' }
  await aRule('区人大常委会会议请假规则').registeredIn(office, before)
  const clerk = office.as('office')
  const { id, revision } = await aRule('区人大常委会接待日制度').importedBy(clerk)
  const closesOn = addDays(dayOf(office.cloud.clock.now().toISOString()), 10)
  await clerk.ask('rules.openPeriod', { id, revision, closesOn, audience: { kind: 'public' } })
}

async function opened(office: Office, who: Who, whose: string): Promise<Measure[]> {
  const { phone, requests } = await phoneOf(office, who)
  const open = async () => {
    requests.length = 0
    office.cloud.traffic.reset()
    await phone.open('/pages/rulebook/contents')
    for (const words of ['区人大常委会会议请假规则', '正在征求意见：区人大常委会接待日制度'])
      if (!phone.text().includes(words)) throw new Error(`the book opened without ${words}`)
    return requests.length
  }
  const first = await open()
  phone.wait(61_000)
  const again = await open()
  const database = Object.entries(office.cloud.traffic.byAction())
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, traffic]) => sum + traffic.requests, 0)
  return [
    { what: `first open of the book, ${whose}: requests`, figure: first, unit: '', atMost: 2 },
    { what: `a later one, nothing new, ${whose}: requests`, figure: again, unit: '', atMost: 1 },
    { what: `and of the database behind it`, figure: database, unit: '' },
  ]
}

/** The built mini-program, with every request it makes of the cloud and of its storage. */
async function phoneOf(office: Office, who: Who) {
  const { openid } = office.as(who)
  const requests: string[] = []
  const phone: MiniProgram = await launch({
    callFunction: (name, data) => {
      requests.push(name)
      return office.cloud.call(name, JSON.parse(JSON.stringify(data)), { openid })
    },
    downloadFile: async (url) => {
      requests.push(url)
      return (await fetch(url)).arrayBuffer()
    },
  })
  return { phone, requests }
}
