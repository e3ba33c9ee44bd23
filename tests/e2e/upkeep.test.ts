import type { Page } from 'playwright-core'
import { demoPeople } from '../../emulator/demo/demo-people'
import { seedPeople } from '../../emulator/demo/people'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

let product: Product
beforeAll(async () => {
  product = await openProduct('empty')
  await seedPeople(product.cloud, product.setupSecret, demoPeople())
})
afterAll(() => product.close())

const health = '#/packages/desk/health/index'
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('what is wrong is said where administrator and office come by, and leads to what to do', async () => {
  const { cloud } = product
  const watch = () => cloud.invoke('upkeep', { task: 'watch' })
  await watch()
  await cloud.clock.leap(new Date(cloud.clock.now().getTime() + 3 * 3_600_000))
  await watch()
  const me = await product.visit('administrator', { ...phone, at: '#/pages/me/home' })
  await me.getByText('“推送”定时任务没有按时运行').waitFor()
  await picture(me, 'alarms-me-375')
  const office = await product.visit('office', { ...desktop, at: '#/packages/desk/home/index' })
  await office
    .getByRole('link', { name: /系统告警.*“推送”定时任务/s })
    .first()
    .waitFor()
  await picture(office, 'alarms-desk-home-1280')
  await office
    .getByRole('link', { name: /系统告警.*“推送”定时任务/s })
    .first()
    .click()
  await office.waitForURL(/desk\/health/)
  await screen(office).getByText('怎么办：').first().waitFor()
  await picture(office, 'health-alarms-1280')
})

test('after a restore nothing runs until an administrator has seen what would go out, and says so', async () => {
  const { cloud } = product
  const all = cloud.database.exportAll()
  const now = cloud.clock.now().toISOString()
  const titles = [
    '区人大常委会召开会议',
    '区第十八届人大常委会第五次主任会议（扩大）暨重点代表建议督办推进会和专题询问准备会',
  ]
  const stories = titles.map((title, n) => ({
    ...{ _id: `story-${n}`, status: 'scheduled', dueAt: `2026-01-0${n + 1}T00:00:00.000Z` },
    ...{ content: { title }, approvals: [] },
  }))
  const names = ['courier', 'desk', 'news', 'notices', 'people', 'upkeep']
  const hearts = names.map((_id) => ({ _id, tasks: {}, heldSince: now }))
  const lines = (documents: object[]) => documents.map((one) => JSON.stringify(one))
  cloud.database.importAll({
    ...all,
    stories: lines(stories),
    heartbeats: lines(hearts),
    restores: lines([{ _id: 'restore', archive: 'a', state: 'done' }]),
    alarms: lines([{ _id: 'held', title: '刚从备份恢复，还没有开始运行', since: now }]),
  })
  const office = await product.visit('office', { ...desktop, at: health })
  await office.getByText('请管理员在这一页按“开始运行”').waitFor()
  await picture(office, 'health-held-1280')
  const administrator = await product.visit('administrator', { ...phone, at: health, care: true })
  await administrator.getByRole('button', { name: '开始运行' }).waitFor()
  await picture(administrator, 'health-held-care-375')
  expect(await fits(administrator)).toBe(true)
  await administrator.getByRole('button', { name: '开始运行' }).click()
  await picture(administrator, 'health-resume-care-375')
  await administrator.locator('.dialog').getByRole('button', { name: '开始运行' }).click()
  await administrator.locator('.dialog').waitFor({ state: 'detached' })
  await administrator.getByText('刚从备份恢复').waitFor({ state: 'detached' })

  await cloud.invoke('upkeep', { task: 'beginBackup' })
  await cloud.invoke('upkeep', { task: 'backUp' })
  const plain = await product.visit('administrator', { ...phone, at: health })
  await plain.getByText('还没有取到过云外面').waitFor()
  await picture(plain, 'health-375')
  expect(await fits(plain)).toBe(true)
})
