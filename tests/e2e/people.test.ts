import path from 'node:path'
import type { Page } from 'playwright-core'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

const roster = path.resolve(__dirname, '../../emulator/demo/files/名册示例.xlsx')

let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const rosterPage = '#/packages/people/roster/index'

async function openPerson(administrator: Page, name: string) {
  await administrator.getByLabel('查找人员').fill(name)
  await administrator.getByLabel('查找人员').press('Enter')
  await administrator
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await administrator.waitForURL(/person\/index/)
  await screen(administrator).locator('.panel__title').getByText('任职', { exact: true }).waitFor()
}

test('on the day of installation the setup secret makes the first administrator', async () => {
  const fresh = await openProduct('empty')
  const visitor = await fresh.visit('administrator', { ...phone, at: '#/pages/me/home' })
  await visitor.getByRole('link', { name: /我是代表或工作人员/ }).click()
  await visitor.getByText('新系统：第一位管理员').waitFor()
  await visitor.getByLabel('姓名').fill('孙XX')
  await visitor.getByLabel('安装口令').fill('猜一个口令')
  await visitor.getByRole('button', { name: /我已阅读并同意/ }).click()
  await visitor.getByRole('button', { name: '成为管理员' }).click()
  await visitor.getByText('安装口令不正确').waitFor()
  await picture(visitor, 'first-administrator-375', true)
  await visitor.getByLabel('安装口令').fill(fresh.setupSecret)
  await visitor.getByRole('button', { name: '成为管理员' }).click()
  await visitor.getByText('孙XX，您已认证').waitFor()
  await visitor.getByRole('button', { name: '好' }).click()
  await visitor.getByRole('link', { name: /名册/ }).waitFor()

  const other = await fresh.visit('public', { ...phone, at: '#/packages/people/enrol/index' })
  await other.getByText('有邀请码').waitFor()
  expect(await other.getByText('新系统：第一位管理员').count()).toBe(0)
  await fresh.close()
})

test('the administrator imports the roster: five faulty rows are shown, the others go in', async () => {
  const administrator = await product.visit('administrator', { ...desktop, at: '#/pages/me/home' })
  await administrator.getByRole('link', { name: /名册/ }).click()
  await administrator.getByRole('button', { name: '导入名册' }).click()
  const [chooser] = await Promise.all([
    administrator.waitForEvent('filechooser'),
    administrator.getByRole('button', { name: '选择表格' }).click(),
  ])
  await chooser.setFiles(roster)
  await administrator.getByText('222 人').waitFor()
  expect(await administrator.locator('.import-fault').count()).toBe(5)
  await picture(administrator, 'import-plan-1280')
  await administrator.getByRole('button', { name: '导入无误的行' }).click()
  await administrator.getByText('已导入', { exact: true }).waitFor({ timeout: 60_000 })
  await administrator.getByRole('button', { name: '回到名册' }).click()
  await administrator.getByText(/在任 23\d 人/).waitFor()
  await picture(administrator, 'roster-1280')
})

test('a deputy is recognised by one tap, sees how many reminders are left, and adds one', async () => {
  const deputy = await product.visit('newDeputy', { ...phone, at: '#/pages/me/home' })
  await deputy.getByRole('link', { name: /我是代表或工作人员/ }).click()
  await deputy.getByRole('button', { name: '用微信手机号认证' }).click()
  await deputy.getByText('请先阅读并同意隐私说明').waitFor()
  await picture(deputy, 'enrol-375')
  await deputy.getByRole('button', { name: /我已阅读并同意/ }).click()
  await deputy.getByRole('button', { name: '用微信手机号认证' }).click()
  await deputy.getByText('郑XX，您已认证').waitFor()
  await picture(deputy, 'enrolled-375')
  await deputy.getByRole('button', { name: '好' }).click()

  await screen(deputy).getByText('收不到，请增加').first().waitFor()
  await deputy.getByRole('button', { name: '增加提醒' }).click()
  await screen(deputy).getByText('还能收到 1 条').first().waitFor()
  await picture(deputy, 'me-deputy-375', true)
  await deputy.getByRole('link', { name: /我的资料/ }).click()
  await deputy.getByText('第十八届区人大代表（建设代表团）（2026年1月10日起）').waitFor()
  await picture(deputy, 'mine-375', true)
})

test('someone not on the roster is told so, and what to do', async () => {
  const citizen = await product.visit('public', { ...phone, at: '#/packages/people/enrol/index' })
  await citizen.getByRole('button', { name: /我已阅读并同意/ }).click()
  await citizen.getByRole('button', { name: '用微信手机号认证' }).click()
  await citizen.getByText('名册中没有找到您').waitFor()
  await citizen.getByText('索取邀请码').waitFor()
  await picture(citizen, 'not-on-roster-375')
})

test('an invitation code brings in who changed their number', async () => {
  const administrator = await product.visit('administrator', { ...desktop, at: rosterPage })
  await administrator.getByRole('button', { name: '添加人员' }).click()
  await administrator.getByLabel('姓名').fill('换号代表')
  await administrator.getByRole('button', { name: '下一步：登记任职' }).click()
  await administrator.getByRole('button', { name: '登记任职' }).click()
  await administrator.getByLabel('届次').fill('18')
  await administrator.getByRole('textbox', { name: '代表团' }).fill('和平代表团')
  await picture(administrator, 'appoint-1280')
  await administrator.getByRole('button', { name: '登记', exact: true }).click()
  await screen(administrator)
    .locator('.row__title')
    .filter({ hasText: '第十八届区人大代表（和平代表团）' })
    .waitFor()
  await administrator.getByRole('button', { name: '发邀请码' }).click()
  await administrator.getByRole('button', { name: '生成邀请码' }).click()
  const code = await administrator.locator('.invite-code').innerText()
  await picture(administrator, 'invite-1280')

  const citizen = await product.visit('public', { ...phone, at: '#/packages/people/enrol/index' })
  await citizen.getByRole('button', { name: /我已阅读并同意/ }).click()
  await citizen.getByLabel('邀请码').fill(code.toLowerCase())
  await citizen.getByRole('button', { name: '用邀请码认证' }).click()
  await citizen.getByText('换号代表，您已认证').waitFor()
})

test('who changes office loses its role at once', async () => {
  const editor = await product.visit('editor', { ...phone, at: '#/pages/me/home' })
  await editor.getByRole('link', { name: /新闻工作台/ }).waitFor()

  const administrator = await product.visit('administrator', { ...desktop, at: rosterPage })
  await openPerson(administrator, '刘XX')
  await picture(administrator, 'person-1280')
  await administrator.getByRole('button', { name: '结束任职' }).click()
  await administrator.getByRole('button', { name: '结束任职' }).last().click()
  await screen(administrator).getByText('未在任').first().waitFor()

  await editor.goto(`${product.cloud.url}/app/#/packages/newsroom/desk/index`)
  await editor.getByText('没有办理这件事的权限').waitFor()
})

test('a whole number is shown for a purpose only', async () => {
  const staff = await product.visit('office', { ...phone, at: rosterPage })
  await openPerson(staff, '赵XX')
  await screen(staff).getByText('130****0003', { exact: true }).waitFor()
  await picture(staff, 'person-375', true)
  await staff.getByRole('button', { name: '查看号码' }).click()
  await staff.getByLabel('用途').fill('电话通知会议')
  await staff.getByRole('button', { name: '查看', exact: true }).click()
  await screen(staff).getByText('13000000003').waitFor()
})
