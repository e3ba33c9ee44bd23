import type { OperationName } from '../../domain/operations'
import { asker } from '../../emulator/demo/ask'
import { identities } from '../../emulator/demo/identities'
import { seedPeople } from '../../emulator/demo/people'
import { demoPeople } from '../../emulator/demo/demo-people'
import { desktop, openProduct, type Product } from '../e2e/product'
import { aMeeting } from '../builders/meeting'
import { aStory } from '../builders/story'
import { openOffice, type Office } from '../flows/office'
import type { Measure } from './table'

/** What the first page of the desk costs: requests of a browser that opens it, and of the database behind each. */
export const deskHomeMeasures = async (): Promise<Measure[]> => [
  ...(await inTheBrowser()),
  ...(await behindIt()),
]

async function inTheBrowser(): Promise<Measure[]> {
  const product = await openProduct('empty')
  try {
    await seedPeople(product.cloud, product.setupSecret, demoPeople())
    const cold = await requestsOf(product, undefined)
    const warm = await requestsOf(product, '#/pages/me/home')
    return [
      {
        what: 'requests of the desk’s first page, the office, warm',
        figure: warm,
        unit: '',
        atMost: 3,
      },
      {
        what: 'requests of the desk’s first page, the office, cold',
        figure: cold,
        unit: '',
        atMost: 3,
      },
      {
        what: 'requests of the desk’s first page, the office, cold, logged in at a PC',
        figure: await requestsAtADesk(product),
        unit: '',
        atMost: 3,
      },
    ]
  } finally {
    await product.close()
  }
}

/** Calls of the cloud until everything is shown, for whoever comes from another screen or from none. */
async function requestsOf(product: Product, from: string | undefined): Promise<number> {
  const home = '#/packages/desk/home/index'
  const page = await product.visit('office', {
    ...desktop,
    at: from ?? '#/packages/people/privacy/index',
  })
  if (from) await page.getByText('名册', { exact: true }).first().waitFor()
  let calls = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/client/call')) calls++
  })
  await page.goto(`${product.cloud.url}/app/${home}`)
  await page.getByText('每周发布的稿件').waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().close()
  return calls
}

/** Who is in, and what waits for them: all that a page opened anew asks of the desk. */
async function requestsAtADesk(product: Product): Promise<number> {
  const page = await product.visit('office', desktop)
  await page.goto(`${product.cloud.url}/desk/`)
  const code = (await page.locator('.scan-panel__typed').innerText()).replace(/\s/g, '')
  const openid = identities.find(({ key }) => key === 'office')?.openid ?? ''
  await asker(product.cloud, openid)('desk.approveTicket', { code })
  await page.getByText('每周发布的稿件').waitFor()
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('/desk-api/')) asked++
  })
  await page.reload()
  await page.getByText('每周发布的稿件').waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().close()
  return asked
}

async function behindIt(): Promise<Measure[]> {
  const office = await openOffice()
  try {
    await aStory().submittedIn(office)
    await aMeeting().at('2026-12-05T01:00:00.000Z').noticedIn(office)
    await office.cloud.timers.fire('courier', 'deliver')
    return [
      await databaseRequests(office, 'news.waiting', 6),
      await databaseRequests(office, 'notices.waiting', 14),
      await databaseRequests(office, 'rules.waiting', 5),
    ]
  } finally {
    await office.close()
  }
}

async function databaseRequests(
  office: Office,
  name: Extract<OperationName, `${string}.waiting`>,
  atMost: number,
): Promise<Measure> {
  const clerk = office.as('office')
  await clerk.ask(name, {})
  office.cloud.traffic.reset()
  await clerk.ask(name, {})
  const figure = Object.entries(office.cloud.traffic.byAction())
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, { requests }]) => sum + requests, 0)
  return { what: `${name}, the office: database requests`, figure, unit: '', atMost }
}
