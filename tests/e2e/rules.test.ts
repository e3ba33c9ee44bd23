import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { dayOf } from '@domain/dates/day'
import { asker } from '../../emulator/demo/ask'
import { identities } from '../../emulator/demo/identities'
import { aRule } from '../builders/rule'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

/** The way of a rule: from a Word file with mistakes to an edition in force, and its first amendment. */
let product: Product
beforeAll(async () => {
  product = await openProduct()
  await aSecondClerk()
})
afterAll(() => product.close())

const openidOf = (key: string) => identities.find((one) => one.key === key)?.openid ?? ''

/** Whoever drafts a rule does not record what the meetings made of it: an office has two clerks. */
async function aSecondClerk() {
  const ask = asker(product.cloud, openidOf('administrator'))
  const { rows } = await ask('people.listPeople', { search: '黄XX' })
  await ask('people.appoint', {
    personId: rows[0]?.id ?? '',
    appointment: { kind: 'officeStaff', from: '2026-01-10' },
  })
}

const title = '区人大常委会主任会议议事规则'
/** 第四条 is missing, 第二章 stands twice, （二） is written with half a bracket. */
const flawed = [
  '第一章　总则',
  '第一条　为了规范主任会议的议事活动，根据有关法律，制定本规则。',
  '第二条　主任会议由常务委员会主任、副主任组成。',
  '主任会议由主任召集并主持。',
  '第二章　会议的召开',
  '第三条　主任会议每月举行一次，办理下列事项：',
  '（一）决定常务委员会会议的会期；',
  '（二)指导和协调工作机构的日常工作。',
  '第五条　会议举行二日前，由办公室通知组成人员，会议作出布署后抓好落实。',
  '第二章　附则',
  '第六条　本规则自通过之日起施行。',
]

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()
const inDialog = (page: Page, name: string) =>
  page.locator('.dialog').getByRole('button', { name, exact: true }).click()
const article = (page: Page, label: string) =>
  page.locator('.rule-unit').filter({ hasText: new RegExp(`^\\s*${label}`) })
const idIn = (page: Page) => new URL(page.url().replace('#/', '')).searchParams.get('id') ?? ''
const today = () => dayOf(product.cloud.clock.now().toISOString())
/** Leapt over: no timer has a part in this story, and a year of nightly backups would. */
const days = (n: number) =>
  product.cloud.clock.leap(new Date(product.cloud.clock.now().getTime() + n * 86_400_000))

async function choose(page: Page, button: string, file: string) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).last().click(),
  ])
  await chooser.setFiles(file)
}

async function record(page: Page, meeting: string, result: string, points: string) {
  await press(page, '记录审议结果')
  await page.getByLabel('会议名称').fill(meeting)
  await page.getByLabel('会议日期').fill(today())
  await inDialog(page, result)
  await page.getByLabel('意见要点').fill(points)
  await picture(page, `deliberation-${page.viewportSize()?.width}`)
  await inDialog(page, '记录')
  await page.locator('.dialog').waitFor({ state: 'detached' })
}

test('a rule from its Word file through two meetings into force, and amended', async () => {
  const clerk = await product.visit('office', { ...desktop, at: '#/pages/me/home' })
  await clerk.getByText('制度台账').click()
  await clerk.getByText('台账里还没有制度').waitFor()
  await picture(clerk, 'rules-desk-empty-1280')

  // What is no .docx is refused before it is sent, with what to do.
  await press(clerk, '导入制度')
  const old = path.join(product.folder, '旧格式.doc')
  await writeFile(old, 'x')
  await choose(clerk, '选择文件', old)
  await clerk.getByLabel('编', { exact: true }).fill('会议制度')
  await clerk.getByRole('tab', { name: '公众', exact: true }).click()
  await inDialog(clerk, '导入')
  await clerk.locator('.dialog .banner--bad').waitFor()
  const file = path.join(product.folder, '议事规则.docx')
  await writeFile(file, await aRule(title).lines(flawed).file())
  await choose(clerk, '换一个', file)
  await picture(clerk, 'rules-import-1280')
  await inDialog(clerk, '导入')
  await clerk.waitForURL(/rules\/edition/)
  const id = idIn(clerk)

  // Everything odd stands at its place, and above the text as a way to it.
  await clerk.getByText(/^需要核对 \d+ 处$/).waitFor()
  await article(clerk, '第五条')
    .locator('.oddity')
    .getByText(/前面缺第四条/)
    .waitFor()
  await clerk
    .locator('.rule-unit--heading .oddity')
    .getByText(/第二章出现了两次/)
    .waitFor()
  await article(clerk, '第五条').getByRole('button', { name: '改为“部署”' }).waitFor()
  await picture(clerk, 'rules-edition-1280', true)
  await clerk.locator('.oddity-link').last().click()
  await clerk.waitForFunction(() => {
    const doubled = document.querySelector('.rule-unit--heading .oddity')
    return doubled !== null && doubled.getBoundingClientRect().top < window.innerHeight
  })

  // One is mended in place; what was typed outlives a closed page, and what is done at another place.
  await article(clerk, '第五条').getByRole('button', { name: '改', exact: true }).click()
  const area = clerk.locator('.provision-editor textarea')
  await area.fill((await area.inputValue()).replace('第五条', '第四条'))
  await clerk.reload()
  await clerk.getByText(/在第五条写下、没有存到云端的文字/).waitFor()
  await article(clerk, '第二条').getByRole('button', { name: '改', exact: true }).click()
  await area.fill('第二条　会议由主任召集并主持。')
  await clerk.reload()
  await clerk.getByText(/在第二条写下、没有存到云端的文字/).waitFor()
  await picture(clerk, 'rules-left-over-1280', true)
  await clerk.getByRole('button', { name: '恢复我的文字', exact: true }).first().click()
  await clerk.locator('.provision-editor textarea').waitFor()
  await clerk.waitForTimeout(300)
  await picture(clerk, 'rules-editing-1280')
  await press(clerk, '保存')
  await article(clerk, '第四条').waitFor()
  await article(clerk, '第四条').getByRole('button', { name: '改为“部署”' }).click()
  await article(clerk, '第四条').getByText('会议作出部署后').waitFor()
  await clerk.reload()
  await clerk.getByText(/在第二条写下、没有存到云端的文字/).waitFor()
  expect(await clerk.getByText(/没有存到云端的文字/).count()).toBe(1)
  // Where words are left, they are taken up; given up, they are gone.
  await article(clerk, '第二条').getByRole('button', { name: '改', exact: true }).click()
  expect(await area.inputValue()).toBe('第二条　会议由主任召集并主持。')
  await press(clerk, '不改了')
  await clerk.reload()
  await article(clerk, '第二条').getByRole('button', { name: '改', exact: true }).waitFor()
  expect(await clerk.getByText(/没有存到云端的文字/).count()).toBe(0)

  // The heading, and the last article's number.
  await clerk.locator('.rule-unit--heading').filter({ hasText: '附则' }).getByRole('button').click()
  await clerk.locator('.provision-editor textarea').fill('第三章　附则')
  await press(clerk, '保存')
  await article(clerk, '第六条').getByRole('button', { name: '改', exact: true }).click()
  await clerk.locator('.provision-editor textarea').fill('第五条　本规则自通过之日起施行。')
  await press(clerk, '保存')
  await clerk.getByText('需要核对 1 处', { exact: true }).waitFor()

  // Its writer submits it; what the meeting made of it, another records.
  await press(clerk, '提请审议')
  await inDialog(clerk, '提请审议')
  await clerk.getByText(/审议结果请由没有参与起草的同事登记/).waitFor()
  expect(await clerk.getByRole('button', { name: '记录审议结果' }).count()).toBe(0)

  const second = await product.visit('secondReviewer', {
    ...phone,
    at: '#/packages/rules/desk/index',
  })
  await second.getByText('待主任会议审议').waitFor()
  await picture(second, 'rules-desk-375', true)
  await second.getByText('待主任会议审议').click()
  await second.getByText('等待会议审议').waitFor()
  await picture(second, 'rules-edition-375', true)
  await record(
    second,
    '区第十八届人大常委会第五次主任会议',
    '原则同意，修改后再审',
    '列席人员应当写明。',
  )
  await second.getByText(/退回修改：.*列席人员应当写明/).waitFor()

  // Revised as the meeting said, by typing one article more; and before the next meeting.
  await days(7)
  await clerk.reload()
  await clerk
    .getByText(/列席人员应当写明/)
    .first()
    .waitFor()
  await article(clerk, '第二条').getByRole('button', { name: '改', exact: true }).click()
  const lines = clerk.locator('.provision-editor textarea')
  await lines.fill(`${await lines.inputValue()}\n常务委员会秘书长、办公室主任列席会议。`)
  await press(clerk, '保存')
  await article(clerk, '第二条').getByText('办公室主任列席会议').waitFor()
  await press(clerk, '提请审议')
  await inDialog(clerk, '提请审议')
  await clerk.getByText(/没有参与起草的同事登记/).waitFor()
  await second.reload()
  await record(second, '区第十八届人大常委会第六次主任会议', '同意', '')
  await press(second, '登记通过')
  const effective = new Date(product.cloud.clock.now().getTime() + 10 * 86_400_000)
  await second.getByLabel('施行日期').fill(dayOf(effective.toISOString()))
  await picture(second, 'rules-adopt-375')
  await inDialog(second, '登记通过')
  await second.getByText('尚未施行').first().waitFor()

  // It takes effect on its day by itself; then it is amended.
  await days(11)
  await clerk.reload()
  await clerk.getByText('现行有效').first().waitFor()
  await picture(clerk, 'rules-in-force-1280', true)
  await press(clerk, '修改')
  await inDialog(clerk, '开始修改')
  await clerk.waitForURL((url) => !url.href.includes(id))
  await screen(clerk).getByText('修改草案').first().waitFor()
  await article(clerk, '第四条').getByRole('button', { name: '改', exact: true }).click()
  const amended = clerk.locator('.provision-editor textarea')
  await amended.fill((await amended.inputValue()).replace('二日前', '三日前'))
  await press(clerk, '保存')
  await article(clerk, '第四条').getByText('三日前').waitFor()

  // Compared word by word, and taken along as a Word file.
  await clerk.getByText('与第 1 版对照').click()
  await clerk.waitForURL(/rules\/compare/)
  await clerk.locator('.word-change--added').getByText('三').waitFor()
  await clerk.locator('.word-change--removed').getByText('二').waitFor()
  await picture(clerk, 'rules-compare-1280')
  const [download] = await Promise.all([
    clerk.waitForEvent('download'),
    press(clerk, '导出修改对照表（Word）'),
  ])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  const narrow = await product.visit('leader', {
    ...phone,
    at: clerk.url().split('/app/')[1] ?? '',
  })
  await narrow.locator('.word-change--added').waitFor()
  await picture(narrow, 'rules-compare-375', true)

  // Anybody may ask what held on a day, and is told which text it is.
  await clerk.goto(`${product.cloud.url}/app/#/packages/rules/edition/index?id=${id}`)
  await clerk.reload()
  await clerk.getByText('历次版本').click()
  await clerk.waitForURL(/rulebook\/history/)
  const citizen = await product.visit('public', {
    ...phone,
    at: clerk.url().split('/app/')[1] ?? '',
  })
  await citizen.getByLabel('日期').fill('2020-01-01')
  await press(citizen, '查阅')
  await citizen
    .locator('.banner--bad')
    .getByText(/没有有效的版本/)
    .waitFor()
  await picture(citizen, 'rules-history-none-375', true)
  await press(citizen, '看这一版')
  await citizen.getByText('它现在仍然有效').waitFor()
  await citizen.locator('.rule-sheet').getByText('办公室主任列席会议').waitFor()
  await picture(citizen, 'rules-history-375', true)
})

test('where somebody was quicker what is typed stays, and goes on from what is there now', async () => {
  const writer = asker(product.cloud, openidOf('office'))
  const other = asker(product.cloud, openidOf('secondReviewer'))
  const bytes = await aRule('区人大常委会视察办法').file()
  const openid = openidOf('office')
  const fileId = await product.cloud.upload('incoming/rule/视察办法.docx', bytes, { openid })
  const rule = { part: '监督', order: 1, scope: 'office', path: 'chairpersons' } as const
  const draft = await writer('rules.importRule', { fileId, rule: { book: 'work', ...rule } })
  const { id, ruleId } = draft
  const { revision } = await writer('rules.submitDraft', { id, revision: draft.revision })
  const at = `#/packages/rules/edition/index?id=${id}`
  const second = await product.visit('secondReviewer', { ...desktop, at })
  const refused = second.locator('.dialog .banner--bad')
  const meeting = '区第十八届人大常委会第三十次主任会议'

  await press(second, '记录审议结果')
  await second.getByLabel('会议名称').fill(meeting)
  await inDialog(second, '同意')
  await second.getByLabel('意见要点').fill('原则同意。')
  const continued = { meeting, on: today(), result: 'continued', points: '先看一看。' } as const
  await other('rules.recordDeliberation', { id, revision, ...continued })
  await inDialog(second, '记录')
  await refused.waitFor()
  await second.locator('.row__note').getByText('先看一看。').waitFor()
  expect(await second.getByLabel('意见要点').inputValue()).toBe('原则同意。')
  await picture(second, 'rules-overtaken-1280')
  await inDialog(second, '记录')
  await second.locator('.dialog').waitFor({ state: 'detached' })

  // Of where a rule stands only what was changed here is kept; the other's change comes to the screen.
  await second.getByText('制度信息').click()
  await second.getByLabel('次序').fill('7')
  const moved = { ...rule, book: 'work', scope: 'deputies' } as const
  await other('rules.saveRule', { ruleId, revision: 1, rule: moved })
  await inDialog(second, '保存')
  await refused.waitFor()
  await second.locator('.dialog .chips__chip.is-chosen').getByText('代表及联络单位').waitFor()
  expect(await second.getByLabel('次序').inputValue()).toBe('7')
  await inDialog(second, '保存')
  await second.locator('.dialog').waitFor({ state: 'detached' })
  const { rules } = await writer('rules.listRules', {})
  expect(rules.find((one) => one.ruleId === ruleId)).toMatchObject({ ...moved, order: 7 })
})
