import { aMeeting } from '../builders/meeting'
import { openOffice, type Office } from '../flows/office'
import { median, type Measure } from './table'

const recipients = 10_000

/** A notice to ten thousand: issued within one function's limits, its receipts made out, its board opened. */
export async function noticeMeasures(): Promise<Measure[]> {
  const office = await openOffice()
  try {
    crowd(office)
    const { id, revision } = await aMeeting().signedIn(office)
    const dispatchId = id.replace(/\.\d+$/, '')
    const clerk = office.as('office')
    const issued = await timed(() => clerk.ask('notices.issueNotice', { id, revision }))
    const runs: number[] = []
    while (!(await clerk.ask('notices.openBoard', { id: dispatchId })).complete)
      runs.push((await timed(() => office.cloud.timers.fire('notices', 'everyMinute'))).ms)
    return [
      { what: `notices.issueNotice, ${recipients}`, figure: issued.ms, unit: 'ms', atMost: 20_000 },
      { what: 'runs of the timer until all receipts are there', figure: runs.length, unit: '' },
      { what: 'slowest run', figure: Math.max(0, ...runs), unit: 'ms', atMost: 60_000 },
      ...(await boardMeasures(office, dispatchId)),
      await requestsOf(office, 'notices.myNotices', 2, () =>
        office.as('committeeMember').ask('notices.myNotices', {}),
      ),
    ]
  } finally {
    await office.close()
  }
}

/** Members of the standing committee, straight into the database. */
function crowd(office: Office): void {
  const state = office.cloud.database.exportAll()
  const people = Array.from({ length: recipients }, (_, n) => ({
    _id: `crowd-${n}`,
    name: `代表${n}`,
    search: `代表${n}`,
    sortKey: `daibiao${n}`,
    appointments: [
      { id: 'a', kind: 'committeeMember', bodyId: 'committee-18', from: '2026-01-10' },
    ],
    suspensions: [],
    agents: [],
    officeUntil: '9999-12-31',
    revision: 1,
  }))
  state.people = [...(state.people ?? []), ...people.map((one) => JSON.stringify(one))]
  office.cloud.database.importAll(state)
}

async function boardMeasures(office: Office, id: string): Promise<Measure[]> {
  const open = () => office.as('office').ask('notices.openBoard', { id })
  const requests = await requestsOf(office, `notices.openBoard, ${recipients}`, 3, open)
  const times: number[] = []
  for (let n = 0; n < 12; n++) times.push((await timed(open)).ms)
  const what = `notices.openBoard, ${recipients}, warm median`
  return [requests, { what, figure: median(times.slice(2)), unit: 'ms', atMost: 300 }]
}

async function requestsOf(
  office: Office,
  what: string,
  atMost: number,
  act: () => Promise<unknown>,
): Promise<Measure> {
  office.cloud.traffic.reset()
  await act()
  const figure = Object.entries(office.cloud.traffic.byAction())
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, { requests }]) => sum + requests, 0)
  return { what: `${what}: database requests`, figure, unit: '', atMost }
}

async function timed<T>(act: () => Promise<T>): Promise<{ ms: number; output: T }> {
  const began = performance.now()
  const output = await act()
  return { ms: performance.now() - began, output }
}
