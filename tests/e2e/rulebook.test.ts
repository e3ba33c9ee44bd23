import type { Page } from 'playwright-core'
import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { asker } from '../../emulator/demo/ask'
import { identities } from '../../emulator/demo/identities'
import { aRule } from '../builders/rule'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

/** A rule from its 征求意见稿 to the pocket of a deputy without a network, and a year on its amendment. */
let product: Product
let draftId: string

beforeAll(async () => {
  product = await openProduct()
  const [second] = (await as('administrator')('people.listPeople', { search: '黄XX' })).rows
  await as('administrator')('people.appoint', {
    personId: second?.id ?? '',
    appointment: { kind: 'officeStaff', from: '2026-01-10' },
  })
  draftId = (await as('office')('rules.importRule', { fileId: await file(), rule })).id
})
afterAll(() => product.close())

const title = '区人大常委会会议请假规则'
const rule = {
  ...({ book: 'work', part: '会议制度', order: 1 } as const),
  ...({ scope: 'public', path: 'chairpersons' } as const),
}

const openidOf = (key: string) => identities.find((one) => one.key === key)?.openid ?? ''
const as = (who: string) => asker(product.cloud, openidOf(who))
const file = async () =>
  product.cloud.upload('incoming/e2e-rulebook/规则.docx', await aRule(title).file(), {
    openid: openidOf('office'),
  })
const today = () => dayOf(product.cloud.clock.now().toISOString())
/** Leapt over: no timer has a part in this story, and a year of nightly backups would. */
const days = (n: number) =>
  product.cloud.clock.leap(new Date(product.cloud.clock.now().getTime() + n * 86_400_000))
/** What goes out by itself every minute. */
const aMinutePasses = async () => {
  await product.cloud.timers.fire('notices', 'everyMinute')
  await product.cloud.timers.fire('courier', 'deliver')
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()
const inDialog = async (page: Page, name: string) => {
  await page.locator('.dialog').getByRole('button', { name, exact: true }).click()
  await page.locator('.dialog').waitFor({ state: 'detached' })
}
const article = (page: Page, label: string) =>
  page.locator('.rule-unit').filter({ hasText: new RegExp(`^\\s*${label}`) })
const see = async (page: Page, at: string) => {
  await page.goto(`${product.cloud.url}/app/${at}`)
  await page.reload()
}

async function change(page: Page, label: string, from: string, to: string) {
  await article(page, label).getByRole('button', { name: '改', exact: true }).click()
  const area = page.locator('.provision-editor textarea')
  await area.fill((await area.inputValue()).replace(from, to))
  await press(page, '保存')
  await article(page, label).getByText(to).first().waitFor()
}

async function record(page: Page, meeting: string, result: string, points = '') {
  await press(page, '记录审议结果')
  await page.getByLabel('会议名称').fill(meeting)
  await page.getByLabel('会议日期').fill(today())
  await page.locator('.dialog').getByRole('button', { name: result, exact: true }).click()
  await page.getByLabel('意见要点').fill(points)
  await inDialog(page, '记录')
}

test('from the draft that the public is asked about to the text that held on a day', async () => {
  const edition = `#/packages/rules/edition/index?id=${draftId}`
  const clerk = await product.visit('office', { ...desktop, at: edition })

  // Out to the public until a day; a citizen finds it, and says something to one article.
  await press(clerk, '征求意见')
  await clerk.getByLabel('截止日').fill(addDays(today(), 14))
  await clerk.getByRole('tab', { name: '社会公众', exact: true }).click()
  await inDialog(clerk, '开始征求意见')
  const citizen = await product.visit('public', { ...phone, at: '#/pages/rulebook/contents' })
  await citizen.getByText(`正在征求意见：${title}`).waitFor()
  await picture(citizen, 'rulebook-asked-375', true)
  await citizen.getByText(`正在征求意见：${title}`).click()
  await press(citizen, '对第三条提意见')
  await citizen.getByLabel('意见', { exact: true }).fill('三日太长，突发疾病来不及，建议改为二日。')
  await picture(citizen, 'rulebook-opinion-375')
  await inDialog(citizen, '送出')
  await citizen.getByText('已收到，答复后显示在这里。').waitFor()

  // Staff answer it with a reason, which the citizen reads below the article.
  await see(clerk, `#/packages/rules/opinions/index?id=${draftId}`)
  await press(clerk, '部分采纳')
  await clerk.getByLabel('理由').fill('改为二日；突发疾病的，可以先口头请假。')
  await picture(clerk, 'rulebook-answer-1280')
  await press(clerk, '保存答复')
  await clerk.locator('.opinion-card__answer').getByText('部分采纳').waitFor()
  await citizen.reload()
  await citizen.locator('.my-opinion__answer').getByText('突发疾病的，可以先口头请假').waitFor()
  await picture(citizen, 'rulebook-answered-375', true)

  // The time is up: revised as was said, and compared with the text that was put out.
  await days(15)
  await see(clerk, edition)
  await change(clerk, '第三条', '三日前', '二日前')
  await clerk.getByText('征求意见稿', { exact: true }).click()
  await clerk.waitForURL(/rules\/compare/)
  await clerk.locator('.word-change--removed').getByText('三').waitFor()
  await clerk.locator('.word-change--added').getByText('二').waitFor()
  await picture(clerk, 'rulebook-compare-1280')

  // Two meetings of the chairpersons, recorded by somebody who did not draft; adopted, with its day.
  await see(clerk, edition)
  await press(clerk, '提请审议')
  await inDialog(clerk, '提请审议')
  const second = await product.visit('secondReviewer', { ...phone, at: edition })
  await record(second, '区第十八届人大常委会第五次主任会议', '继续审议', '下次会议再议')
  await days(7)
  await second.reload()
  await record(second, '区第十八届人大常委会第六次主任会议', '同意')
  await press(second, '登记通过')
  await second.getByLabel('施行日期').fill(addDays(today(), 10))
  await inDialog(second, '登记通过')
  await second.getByText('尚未施行').first().waitFor()
  await picture(second, 'rulebook-adopted-375', true)

  // On its day it is in force: the book is issued, and the organ's officer signs for it.
  await days(10)
  await see(clerk, '#/packages/rules/book/index')
  await press(clerk, '印发第1版')
  await picture(clerk, 'rulebook-issue-1280')
  await inDialog(clerk, '印发')
  await aMinutePasses()
  const officer = await product.visit('liaisonOfficer', { ...phone, at: '#/pages/notices/list' })
  await officer.getByText('《常委会工作制度汇编》（第1版）').click()
  await press(officer, '收到，签收')
  await officer.getByText('区人民政府办公室的签收').waitFor()
  await picture(officer, 'rulebook-signed-375', true)
  await clerk.reload()
  await clerk.getByText('第1版签收 1／1').waitFor()
  await picture(clerk, 'rulebook-issued-1280', true)

  // A deputy looked into the book once. In the meeting room there is no network.
  const deputy = await product.visit('deputy', { ...phone, at: '#/pages/rulebook/contents' })
  await deputy.getByText(/^已核对，是最新内容/).waitFor()
  await deputy.waitForLoadState('networkidle')
  await deputy.context().setOffline(true)
  await deputy.getByText('查制度，例如：请假').click()
  await deputy.getByLabel('查制度').fill('请假')
  await deputy.locator('.rule-hit').filter({ hasText: '书面请假' }).click()
  await deputy.waitForURL(/rulebook\/rule/)
  await screen(deputy).getByText('应当在会议召开二日前书面请假').first().waitFor()
  await picture(deputy, 'rulebook-offline-375')
  await deputy.context().setOffline(false)

  // A year on it is amended, and the organ is told that its copy is void.
  await days(365)
  await see(clerk, edition)
  await press(clerk, '修改')
  await inDialog(clerk, '开始修改')
  await screen(clerk).getByText('修改草案').first().waitFor()
  await change(clerk, '第四条', '主任批准', '主任或者主持工作的副主任批准')
  await press(clerk, '提请审议')
  await inDialog(clerk, '提请审议')
  await see(second, clerk.url().split('/app/')[1] ?? '')
  await record(second, '区第十八届人大常委会第二十次主任会议', '同意')
  await press(second, '登记通过')
  await second.getByLabel('施行日期').fill(addDays(today(), 1))
  await second.getByText('修正：依照修改决定，改动部分条文').click()
  await inDialog(second, '登记通过')
  await days(1)
  await see(clerk, '#/packages/rules/book/index')
  await picture(clerk, 'rulebook-next-1280', true)
  await press(clerk, '印发第2版')
  await inDialog(clerk, '印发')
  await aMinutePasses()
  await see(officer, '#/pages/notices/list')
  await officer.getByText('《常委会工作制度汇编》（第2版）').click()
  await officer.getByText(/新版已印发，旧版作废/).waitFor()
  await picture(officer, 'rulebook-second-issue-375', true)

  // The reader asks what was in force on a given day.
  await see(citizen, '#/pages/rulebook/contents')
  await citizen.getByText(title).click()
  await citizen.getByText('历次版本').click()
  await citizen.getByLabel('日期').fill(addDays(today(), -100))
  await press(citizen, '查阅')
  await citizen.getByText(/这不是现行文字/).waitFor()
  await citizen.locator('.rule-sheet').getByText('请假由常委会主任批准').waitFor()
  await picture(citizen, 'rulebook-on-a-day-375', true)
})
