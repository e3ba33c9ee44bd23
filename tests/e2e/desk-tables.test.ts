import type { Page } from 'playwright-core'
import { asker } from '../../emulator/demo/ask'
import { identities } from '../../emulator/demo/identities'
import { limits } from '@domain/vocabulary/limits'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

let product: Product
let meetingId: string
let dispatchId: string
let draftId: string
const as = (key: string) => asker(product.cloud, one(key).openid)
const one = (key: string) => identities.find((each) => each.key === key)!
const nameOf = (key: string) => one(key).name
const inDays = (days: number) =>
  new Date(product.cloud.clock.now().getTime() + days * 86_400_000).toISOString()

beforeAll(async () => {
  product = await openProduct('demo')
  await someMaterials()
  await someOpinions()
  const { rows } = await as('office')('notices.listDispatches', {})
  dispatchId = rows.find(({ title }) => title.includes('主任会议'))?.id ?? ''
})
afterAll(() => product.close())

async function someMaterials() {
  const office = as('office')
  const year = Number(inDays(0).slice(0, 4))
  const lists = await Promise.all(
    [year, year + 1].map((one) => office('notices.listMeetings', { year: one })),
  )
  const meetings = lists.flatMap(({ rows: all }) => all)
  meetingId = meetings.find(({ title }) => title.includes('第十二次会议'))?.id ?? ''
  const { organs } = await office('people.listUnits', {})
  const ownerId = organs[0]?.id
  for (const [kind, title, agendaItemId, days] of [
    [
      'file',
      '区人民政府关于2026年民生实事项目完成情况的专项工作报告及代表票决项目资金绩效自评表',
      'a1',
      3,
    ],
    ['file', '区人民法院关于行政审判工作情况的报告', 'a2', 8],
    ['paper', '人事任免案及拟任人员考察材料', 'a4', 9],
    ['file', '会议须知', undefined, 10],
  ] as const) {
    const facts = {
      title,
      dueOn: inDays(days).slice(0, 10),
      ...(agendaItemId && { agendaItemId }),
      ...(days < 9 && ownerId && { ownerId }),
    }
    const material = kind === 'paper' ? { kind, ...facts, copies: 12 } : { kind, ...facts }
    await office('notices.saveMaterial', { meetingId, material })
  }
}

async function someOpinions() {
  const { drafts } = await as('public')('rules.listDrafts', {})
  draftId = drafts[0]?.editionId ?? ''
  for (const [who, text] of [
    ['public', '建议把“三日”改为“五日”，外出的代表来得及请假。'],
    ['deputy', '整体上写得清楚。'],
  ] as const)
    await as(who)('rules.giveOpinion', { editionId: draftId, text })
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
const names = (page: Page) => screen(page).locator('.data-table__main').allTextContents()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const rows = (page: Page) => screen(page).locator('.data-table__row')

/** Where it is, opened as the office sees it, and a word that shows that it is there. */
const screens = (): [name: string, at: string, shows: string][] => [
  ['materials', `#/packages/meetings/materials/index?id=${meetingId}`, '会议须知'],
  ['roster', '#/packages/people/roster/index', '名册'],
  ['units', '#/packages/people/units/index', '届次'],
  ['board', `#/packages/meetings/board/index?id=${dispatchId}`, '推送'],
  ['opinions', `#/packages/rules/opinions/index?id=${draftId}`, '整体上写得清楚'],
  ['submissions', '#/packages/newsroom/submissions/index', '投稿与采用'],
  ['rules', '#/packages/rules/desk/index', '制度台账'],
  ['ledger', '#/packages/meetings/ledger/index', '通知时效台账'],
]

test.each([
  ['', false],
  ['-care', true],
] as const)('every list fits a wide screen and a phone%s', async (suffix, care) => {
  const clerk = await product.visit('office', { ...desktop, care })
  for (const [name, at, shows] of screens()) {
    await clerk.goto(`${product.cloud.url}/app/${at}`)
    for (const [width, size] of [
      ['1280', desktop],
      ['375', phone],
    ] as const) {
      await clerk.setViewportSize(size)
      const content = screen(clerk).locator('.frame__content')
      await content.getByText(shows).filter({ visible: true }).first().waitFor()
      await content.locator('.skeleton').first().waitFor({ state: 'detached' })
      await picture(clerk, `table-${name}-${width}${suffix}`, true)
      expect([name, width, await fits(clerk)]).toEqual([name, width, true])
    }
    await clerk.setViewportSize(desktop)
  }
})

test('materials are sorted and narrowed down; a row opens what is done with it', async () => {
  const at = `#/packages/meetings/materials/index?id=${meetingId}`
  const clerk = await product.visit('office', { ...desktop, at })
  await clerk.getByText('还没有登记材料的议题').waitFor()
  expect((await names(clerk)).at(-1)).toBe('会议须知')
  await clerk.getByLabel('形式', { exact: true }).selectOption('纸质领取')
  expect(await names(clerk)).toEqual(['人事任免案及拟任人员考察材料'])
  // What is printed of a narrowed table says that it is a part.
  await clerk.emulateMedia({ media: 'print' })
  await clerk.getByText('按屏幕上的筛选印出 1 条，共 4 条').waitFor()
  await clerk.emulateMedia({ media: 'screen' })
  await rows(clerk).first().click()
  await clerk.locator('.dialog').getByText('报送单位').waitFor()
})

test('the roster is narrowed down in the cloud; a unit leads to its people', async () => {
  const clerk = await product.visit('office', { ...desktop, at: '#/packages/people/units/index' })
  await rows(clerk).first().waitFor()
  const [unit = ''] = await names(clerk)
  await rows(clerk).first().click()
  await clerk.waitForURL(/roster\/index\?organ=/)
  await rows(clerk).first().waitFor()
  await rows(clerk).getByText(unit).first().waitFor()
  expect(await names(clerk)).not.toContain(nameOf('administrator'))
  await picture(clerk, 'table-roster-of-unit-1280')
  // A phone has no room for the selects, and says what they hold.
  await clerk.setViewportSize(phone)
  const narrowed = screen(clerk)
    .locator('.banner')
    .filter({ hasText: `只看：${unit}` })
  await narrowed.waitFor()
  await picture(clerk, 'roster-of-unit-375')
  await narrowed.getByRole('button', { name: '清除筛选' }).click()
  await narrowed.waitFor({ state: 'detached' })
  await clerk.setViewportSize(desktop)
  const chair = rows(clerk).filter({ hasText: nameOf('chair') })
  await chair.waitFor()
  await clerk.getByLabel('任职', { exact: true }).selectOption({ label: '联络员' })
  await chair.waitFor({ state: 'detached' })
  await rows(clerk).nth(3).waitFor()
  for (const row of await rows(clerk).allTextContents()) expect(row).toContain('联络员')
})

test('of what somebody decides nothing else can be pressed until it is decided', async () => {
  for (const key of ['deputy', 'committeeMember']) {
    const code = product.cloud.messages.phoneCode(one(key).phone)
    const again = { code, agreedTo: limits.privacyNotice }
    await asker(product.cloud, `o${key.padEnd(27, 'N')}`)('people.enrolByPhone', again)
  }
  const clerk = await product.visit('office', { ...desktop, at: '#/packages/people/roster/index' })
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await clerk.route('**/client/call', async (route) => {
    if (route.request().postData()?.includes('decideRebinding')) await held
    await route.continue()
  })
  const asks = (key: string) => clerk.getByText(`${nameOf(key)} 申请换绑微信`)
  await asks('committeeMember').waitFor()
  await asks('deputy').waitFor()
  const button = (name: string) => clerk.getByRole('button', { name, exact: true })
  await button('批准').first().click()
  await button('批准…').waitFor()
  for (const other of [...(await button('驳回').all()), ...(await button('批准').all())])
    expect(await other.isDisabled()).toBe(true)
  await picture(clerk, 'roster-deciding-1280')
  letGo()
  await button('批准…').waitFor({ state: 'detached' })
  expect(await button('批准').count()).toBe(1)
  expect(await button('批准').isDisabled()).toBe(false)
})

test('receipts and opinions are seen as a list or as a table, as this device remembers', async () => {
  const at = `#/packages/meetings/board/index?id=${dispatchId}`
  const clerk = await product.visit('office', { ...desktop, at })
  await clerk.getByRole('tab', { name: '表格' }).click()
  await rows(clerk).first().waitFor()
  await clerk.getByRole('button', { name: '签收', exact: true }).first().click()
  await picture(clerk, 'table-board-as-table-1280', true)
  await clerk.reload()
  await rows(clerk).first().click()
  await clerk.locator('.dialog').waitFor()
  await clerk.keyboard.press('Escape')
  await clerk.locator('.dialog').waitFor({ state: 'detached' })

  await clerk.goto(`${product.cloud.url}/app/#/packages/rules/opinions/index?id=${draftId}`)
  await screen(clerk).getByText('整体上写得清楚').first().waitFor()
  await clerk.getByRole('tab', { name: '表格' }).last().click()
  await rows(clerk).last().waitFor()
  await picture(clerk, 'table-opinions-as-table-1280', true)
  await rows(clerk).last().click()
  const [first = ''] = await names(clerk)
  const dialog = clerk.locator('.dialog')
  await dialog.getByRole('button', { name: '采纳', exact: true }).click()
  await dialog.getByLabel('理由').fill('已写入第三条')
  // Whoever turns back finds the reason here again, and is told so.
  await clerk.keyboard.press('Escape')
  await clerk.getByText(/写下的理由留在本机/).waitFor()
  await picture(clerk, 'opinion-put-off-1280')
  await clerk.getByText('关闭', { exact: true }).last().click()
  await dialog.waitFor({ state: 'detached' })
  await rows(clerk).last().click()
  expect(await dialog.getByLabel('理由').inputValue()).toBe('已写入第三条')
  await dialog.getByRole('button', { name: '采纳', exact: true }).click()
  await picture(clerk, 'opinion-in-dialog-1280')
  await clerk.keyboard.press('Control+Enter')
  // The next that waits opens by itself, ready for the keyboard.
  await dialog.getByText(first).waitFor()
  await clerk.keyboard.press('Enter')
  await dialog.getByLabel('理由').fill('谢谢，照此办理')
  await dialog.getByRole('button', { name: '采纳', exact: true }).waitFor()
  await picture(clerk, 'opinion-next-in-dialog-1280')
  await clerk.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
})

test('a table that could not be had anew keeps its rows, says so in its place, and tries again', async () => {
  const at = '#/packages/people/roster/index'
  const clerk = await product.visit('office', { ...desktop, at })
  await rows(clerk).first().waitFor()
  await rows(clerk).first().click()
  await clerk.waitForURL(/person\/index/)
  // The address is there before its page.
  await clerk.locator('.taro_page').nth(1).waitFor()
  await clerk.waitForLoadState('networkidle')
  const cut = product.cloud.faults.add({
    target: 'functions.people',
    error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'people is down' },
  })
  const problem = clerk.locator('.data-table__problem')
  try {
    await screen(clerk).getByRole('button', { name: '返回' }).click()
    await problem.waitFor()
    await picture(clerk, 'table-roster-failed-1280')
    expect(await rows(clerk).count()).toBeGreaterThan(0)
  } finally {
    product.cloud.faults.remove(cut)
  }
  await clerk.getByRole('button', { name: '再试', exact: true }).click()
  await problem.waitFor({ state: 'detached' })
})

test('a board that could not be had anew says so above its names; as a table it grows by a press alone', async () => {
  const at = `#/packages/meetings/board/index?id=${dispatchId}`
  const clerk = await product.visit('office', { ...desktop, at })
  const names = screen(clerk).locator('.names__name')
  await names.first().waitFor()
  await clerk.getByRole('link', { name: '名册' }).click()
  await clerk.waitForURL(/roster\/index/)
  await rows(clerk).first().waitFor()
  const cut = product.cloud.faults.add({
    target: 'functions.notices',
    error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'notices are down' },
  })
  try {
    await clerk.evaluate(() => window.history.back())
    const problem = screen(clerk).locator('.banner--bad').first()
    await problem.waitFor()
    await picture(clerk, 'board-failed-1280')
    const top = async (of: typeof names) => (await of.boundingBox())?.y ?? NaN
    expect(await top(problem)).toBeLessThan(await top(names.first()))
  } finally {
    product.cloud.faults.remove(cut)
  }
  await clerk.getByRole('button', { name: '再试一次' }).click()
  await screen(clerk).locator('.banner--bad').first().waitFor({ state: 'detached' })

  // Every page says that there is another.
  let pages = 0
  await clerk.route('**/client/call', async (route) => {
    if (!route.request().postData()?.includes('"openBoard"')) return route.continue()
    pages++
    const response = await route.fetch()
    const answer = (await response.json()) as { result: { output: { cursor?: string } } }
    answer.result.output.cursor = `page ${pages}`
    await route.fulfill({ response, json: answer })
  })
  await clerk.getByRole('tab', { name: '表格' }).click()
  await clerk.reload()
  await rows(clerk).first().waitFor()
  const before = pages
  await screen(clerk).evaluate((page) => page.scrollTo(0, page.scrollHeight))
  await clerk.mouse.wheel(0, 4000)
  await clerk.getByRole('button', { name: '载入其余' }).waitFor()
  await clerk.waitForLoadState('networkidle')
  expect(pages).toBe(before)
})

test('what was typed in a dialog goes only after a question, which a keyboard answers', async () => {
  const administrator = await product.visit('administrator', { ...desktop, at: '#/pages/me/home' })
  await administrator.getByRole('link', { name: /名册/ }).click()
  await administrator.getByRole('button', { name: '添加人员' }).click()
  const name = administrator.locator('.dialog').getByLabel('姓名')
  const question = administrator.locator('.dialog').filter({ hasText: '放弃填写的内容？' })
  const { keyboard } = administrator
  const asked = async () => {
    await keyboard.press('Escape')
    await question.waitFor()
  }
  const stays = async () => {
    await question.waitFor({ state: 'detached' })
    expect(await administrator.locator('.dialog').count()).toBe(1)
  }
  await name.fill('欧阳XX')
  await asked()
  await picture(administrator, 'dialog-giving-up-1280')
  expect(await focused(administrator)).toBe('继续填写')
  await keyboard.press('Enter')
  await stays()
  // One is where one was.
  await keyboard.type('二')
  expect(await name.inputValue()).toBe('欧阳XX二')
  // What would hand in the dialog behind does not reach it.
  await asked()
  await keyboard.press('Control+Enter')
  await stays()
  await asked()
  for (const reached of ['放弃', '继续填写', '放弃']) {
    await keyboard.press('Tab')
    expect(await focused(administrator)).toBe(reached)
  }
  await keyboard.press('Escape')
  await stays()
  // The browser’s back button is an answer, as often as it is pressed.
  for (let n = 0; n < 2; n++) {
    await asked()
    await administrator.evaluate(() => window.history.back())
    await stays()
    await administrator.waitForURL(/roster\/index/)
  }
  await administrator.locator('.dialog__shade').click({ position: { x: 20, y: 20 } })
  await administrator.getByText('继续填写', { exact: true }).click()
  await stays()
  expect(await name.inputValue()).toBe('欧阳XX二')
  // As it was, nothing is lost.
  await name.fill('')
  await administrator.locator('.dialog button:disabled').waitFor()
  await keyboard.press('Escape')
  await administrator.locator('.dialog').waitFor({ state: 'detached' })
})

test('what was looked for goes without a question; what was picked, put in order or dated does not', async () => {
  const at = `#/packages/meetings/materials/index?id=${meetingId}`
  const clerk = await product.visit('office', { ...desktop, at })
  const { keyboard } = clerk
  const dialog = clerk.locator('.dialog')
  const question = dialog.filter({ hasText: '放弃填写的内容？' })
  const open = () => clerk.getByRole('button', { name: '登记材料' }).first().click()
  await open()
  await dialog.getByLabel('报送单位').fill('法院')
  await keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  for (const change of [
    () => dialog.getByLabel('报送截止').fill(inDays(20).slice(0, 10)),
    async () => {
      await dialog.getByLabel('报送单位').fill('区人民法院')
      await dialog.getByRole('button', { name: '区人民法院', exact: true }).click()
    },
  ]) {
    await open()
    await change()
    await keyboard.press('Escape')
    await question.waitFor()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await dialog.first().waitFor({ state: 'detached' })
    expect(await focused(clerk)).toBe('登记材料')
  }
})

test('the rules of a part are put in order by key', async () => {
  const clerk = await product.visit('office', { ...desktop, at: '#/packages/rules/desk/index' })
  await rows(clerk).first().waitFor()
  await clerk.getByRole('button', { name: '排次序' }).click()
  const titles = () => clerk.locator('.dialog .row__title').allTextContents()
  const [first = '', second = ''] = (await titles()).map((title) => title.replace(/^\d+\. /, ''))
  await clerk.locator('.dialog .row').nth(1).getByRole('button', { name: '上移' }).focus()
  await clerk.keyboard.press('Alt+ArrowUp')
  expect((await titles()).slice(0, 2)).toEqual([`1. ${second}`, `2. ${first}`])
  await picture(clerk, 'rules-arranged-1280')
  await clerk.keyboard.press('Escape')
  await clerk.getByText('放弃填写的内容？').waitFor()
  await clerk.keyboard.press('Enter')
  await clerk.getByText('放弃填写的内容？').waitFor({ state: 'detached' })
  // Somebody else was quicker: theirs is looked at before it is replaced.
  const { rules } = await as('office')('rules.listRules', {})
  const { book = 'work', part = '' } = rules.find(({ title }) => title === first) ?? {}
  const before = rules
    .filter((one) => one.book === book && one.part === part)
    .sort((a, b) => a.order - b.order)
    .map(({ ruleId }) => ruleId)
  await as('office')('rules.arrangeRules', { book, part, before, ruleIds: before.toReversed() })
  const save = clerk.locator('.dialog').getByRole('button', { name: '保存' })
  await save.click()
  await clerk.getByText('载入现在的次序').waitFor()
  await picture(clerk, 'rules-arranged-meanwhile-1280')
  await clerk.getByText('载入现在的次序').click()
  await clerk.locator('.dialog button:disabled').filter({ hasText: '保存' }).waitFor()
  expect((await titles()).at(-1)).toContain(first)
  await clerk.locator('.dialog .row').nth(1).getByRole('button', { name: '上移' }).click()
  await save.click()
  await clerk.getByText('已按新次序排列').waitFor()
})
