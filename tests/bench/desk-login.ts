import { deskBrowser } from '../builders/desk-browser'
import { openOffice, type Office } from '../flows/office'
import type { Measure } from './table'

/** What a log-in by scanning costs: requests of browser and phone, calls of functions, requests to the database. */
export async function deskLoginMeasures(): Promise<Measure[]> {
  const office = await openOffice()
  try {
    const editor = office.as('editor')
    const database: Record<string, number> = {}
    const costing = async (what: string, ask: () => Promise<unknown>) => {
      office.cloud.traffic.reset()
      await ask()
      database[what] = databaseRequests(office)
    }
    const pc = deskBrowser(office)
    await costing('who is in', () => pc.ask('session'))
    await costing('code', () => pc.askForCode())
    await costing('waiting', () => pc.claim())
    await costing('look', () => editor.ask('desk.getTicket', { code: pc.code }))
    await costing('approve', () => editor.ask('desk.approveTicket', { code: pc.code }))
    await costing('claim', () => pc.claim())
    // One of them found the code still waiting.
    const asked = pc.asked - 1
    await costing('call', () => pc.call('people.whoAmI', {}))
    const of = (...parts: string[]) => parts.reduce((sum, part) => sum + (database[part] ?? 0), 0)
    return [
      {
        what: 'log-in: requests of the browser, besides waiting',
        figure: asked,
        unit: '',
        atMost: 3,
      },
      {
        what: 'log-in: database requests, besides waiting',
        figure: of('who is in', 'code', 'look', 'approve', 'claim'),
        unit: '',
        atMost: 32,
      },
      {
        what: 'while the code waits: database requests every 2 s',
        figure: of('waiting'),
        unit: '',
        atMost: 1,
      },
      {
        what: 'one operation from the desk: database requests more than from WeChat',
        figure: of('call') - (await fromWeChat(office)),
        unit: '',
        atMost: 1,
      },
    ]
  } finally {
    await office.close()
  }
}

async function fromWeChat(office: Office): Promise<number> {
  office.cloud.traffic.reset()
  await office.as('editor').ask('people.whoAmI', {})
  return databaseRequests(office)
}

const databaseRequests = ({ cloud }: Office): number =>
  Object.entries(cloud.traffic.byAction())
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, { requests }]) => sum + requests, 0)
