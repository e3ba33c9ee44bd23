import type { Page } from 'playwright-core'
import { asker } from '../../emulator/demo/ask'
import { demoPeople } from '../../emulator/demo/demo-people'
import { identities } from '../../emulator/demo/identities'
import { seedPeople } from '../../emulator/demo/people'
import { desktop, openProduct, phone, type Product } from './product'
import { picture } from './screens'

let product: Product
beforeAll(async () => {
  product = await openProduct('empty')
  await seedPeople(product.cloud, product.setupSecret, demoPeople())
})
afterAll(() => product.close())

const desk = '#/packages/meetings/desk/index'
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

/** Nothing may be wider than the screen. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

/** `2027-03-18T09:00`, so many days from now. */
const inDays = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:00`

test('the office prepares a standing committee meeting, and sees what time there is', async () => {
  const clerk = await product.visit('office', { ...desktop, at: desk })
  await clerk.getByText('没有正在筹备的会议').waitFor()
  await picture(clerk, 'meetings-desk-empty-1280')
  await press(clerk, '新建会议')
  await clerk.getByRole('textbox', { name: '名称' }).waitFor()
  await clerk.getByLabel('开始时间').fill(inDays(30))
  await clerk.getByRole('textbox', { name: '会议地点' }).fill('区会议中心三楼会议室')
  await clerk.getByText(/通知最迟 .* 发出，还剩/).waitFor()
  await picture(clerk, 'meeting-edit-1280', true)
  await press(clerk, '保存')

  await clerk.getByText('参会范围').waitFor()
  await press(clerk, '加议题')
  await clerk
    .getByRole('textbox', { name: '议题' })
    .fill('听取和审议区人民政府关于2026年度环境状况和环境保护目标完成情况的报告')
  await clerk.getByRole('textbox', { name: '报告人或汇报单位' }).fill('区生态环境局')
  await clerk.getByText(/专项工作报告（/).click()
  await press(clerk, '保存')
  await clerk.getByText('专项工作报告送交征求意见').waitFor()
  await press(clerk, '加议题')
  await clerk.getByRole('textbox', { name: '议题' }).fill('审议人事事项')
  await clerk.getByText(/不公开（/).click()
  await press(clerk, '保存')
  await clerk.getByText('不公开', { exact: true }).waitFor()
  await press(clerk, '上移')
  await clerk.locator('.agenda-item').first().getByText('审议人事事项').waitFor()

  await press(clerk, '加参会人员')
  await clerk.getByRole('tab', { name: '列席' }).click()
  await clerk.getByRole('tab', { name: '单位' }).click()
  await clerk.getByText('区人民政府办公室').click()
  await picture(clerk, 'meeting-people-1280')
  await press(clerk, '加入为列席')
  await clerk.locator('.dialog').waitFor({ state: 'detached' })
  await picture(clerk, 'meeting-1280', true)

  await clerk.getByText('座次图').click()
  await picture(clerk, 'meeting-seats-1280')
  const [download] = await Promise.all([clerk.waitForEvent('download'), press(clerk, '生成')])
  expect(download.suggestedFilename()).toMatch(/座次图\.xlsx$/)
  await clerk.getByText('会务分工表').click()
  await picture(clerk, 'meeting-duties-1280')
  await press(clerk, '取消')
  expect(await fits(clerk)).toBe(true)
})

test('plans, settings and the ledger', async () => {
  const clerk = await product.visit('office', { ...phone, at: desk })
  await press(clerk, '加入年度计划')
  await clerk.getByRole('textbox', { name: '名称' }).fill('义务教育优质均衡发展情况调研')
  await clerk.getByLabel('计划月份').fill(inDays(10).slice(0, 7))
  await picture(clerk, 'meeting-plan-375', true)
  await press(clerk, '保存')
  await clerk.getByText('还没有定日期').waitFor()
  await picture(clerk, 'meeting-planned-375', true)

  const settings = await product.visit('leader', {
    ...phone,
    at: '#/packages/meetings/settings/index',
  })
  await settings.getByText(/还有 7 种会议/).waitFor()
  await settings.getByRole('button', { name: '核对' }).nth(1).click()
  await picture(settings, 'meeting-rule-375')
  await press(settings, '已核对')
  await press(settings, '保存')
  await settings.getByText(/还有 6 种会议/).waitFor()
  await picture(settings, 'meeting-settings-375', true)

  const ledger = await product.visit('leader', {
    ...desktop,
    at: '#/packages/meetings/ledger/index',
  })
  await ledger.getByText(/还没有发出会议通知/).waitFor()
  await picture(ledger, 'meeting-ledger-empty-1280')
})

test('a meeting whose notice is late says so in red', async () => {
  const openid = identities.find(({ key }) => key === 'office')?.openid ?? ''
  await asker(product.cloud, openid)('notices.saveMeeting', {
    meeting: {
      kind: 'chairpersons',
      term: 18,
      ordinal: 5,
      title: '区第十八届人大常委会第五次主任会议（扩大）暨重点代表建议督办推进会和专题询问准备会',
      startsAt: new Date(Date.now() + 30 * 3_600_000).toISOString(),
      venue: '区人大机关二楼第一会议室（老办公楼东侧电梯上）',
      agenda: [],
      agendaAdopted: false,
      audience: { groups: [], excluded: [] },
    },
  })
  const clerk = await product.visit('office', { ...phone, at: desk })
  await clerk.locator('.under-way__clock.is-late').waitFor()
  await clerk.locator('.under-way__card').first().click()
  await clerk.locator('.clock__hero.is-late').waitFor()
  await picture(clerk, 'meeting-late-375')
  expect(await fits(clerk)).toBe(true)
})

test.each([
  ['375', phone, false],
  ['375-care', phone, true],
  ['1280', desktop, false],
  ['1280-care', desktop, true],
])('the desk and one meeting fit a screen of %s', async (name, size, care) => {
  const leader = await product.visit('leader', { ...size, at: desk, care })
  await leader.locator('.under-way__card').first().waitFor()
  await picture(leader, `meetings-desk-${name}`, true)
  expect(await fits(leader)).toBe(true)
  await leader.locator('.under-way__card').first().click()
  await leader.locator('.clock-step').first().waitFor()
  await picture(leader, `meeting-leader-${name}`, true)
  expect(await fits(leader)).toBe(true)
})
