import type { Page } from 'playwright-core'
import { asker } from '../../emulator/demo/ask'
import { identities } from '../../emulator/demo/identities'
import { desktop, openProduct, phone, type Product } from './product'
import { picture } from './screens'

let product: Product
let meetingId: string
let dispatchId: string
let draftId: string
const as = (key: string) =>
  asker(product.cloud, identities.find((one) => one.key === key)?.openid ?? '')
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
// The page one came from stays in the document, out of sight.
const inSight = { visible: true }
const names = (page: Page) => page.locator('.data-table__main').filter(inSight).allTextContents()
const rows = (page: Page) => page.locator('.data-table__row').filter(inSight)

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
      await clerk.locator('.frame__content').getByText(shows).filter(inSight).first().waitFor()
      await clerk.locator('.skeleton').filter(inSight).first().waitFor({ state: 'detached' })
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
  await clerk.getByText(unit).last().waitFor()
  await picture(clerk, 'table-roster-of-unit-1280')
  await clerk.getByRole('button', { name: '清除筛选' }).click()
  await clerk.getByLabel('任职', { exact: true }).selectOption({ label: '联络员' })
  await clerk
    .getByText(/联络员/)
    .nth(3)
    .waitFor()
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
  await clerk.getByText('整体上写得清楚').first().waitFor()
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
})

test('a table that could not be had anew keeps its rows, says so in its place, and tries again', async () => {
  const at = '#/packages/people/roster/index'
  const clerk = await product.visit('office', { ...desktop, at })
  await rows(clerk).first().waitFor()
  await rows(clerk).first().click()
  await clerk.waitForURL(/person\/index/)
  await clerk.waitForLoadState('networkidle')
  const cut = product.cloud.faults.add({
    target: 'functions.people',
    error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'people is down' },
  })
  const problem = clerk.locator('.data-table__problem')
  try {
    await clerk.getByRole('button', { name: '返回' }).last().click()
    await problem.waitFor()
    await picture(clerk, 'table-roster-failed-1280')
    expect(await rows(clerk).count()).toBeGreaterThan(0)
  } finally {
    product.cloud.faults.remove(cut)
  }
  await clerk.getByRole('button', { name: '再试', exact: true }).click()
  await problem.waitFor({ state: 'detached' })
})

test('what was typed in a dialog goes only after a question', async () => {
  const at = '#/packages/people/roster/index'
  const administrator = await product.visit('administrator', { ...desktop, at })
  await administrator.getByRole('button', { name: '添加人员' }).click()
  const name = administrator.locator('.dialog').getByLabel('姓名')
  await name.fill('欧阳XX')
  await administrator.keyboard.press('Escape')
  await administrator.getByText('放弃填写的内容？').waitFor()
  await picture(administrator, 'dialog-giving-up-1280')
  await administrator.getByText('继续填写', { exact: true }).click()
  await administrator.locator('.dialog__shade').click({ position: { x: 20, y: 20 } })
  await administrator.getByText('继续填写', { exact: true }).last().click()
  expect(await name.inputValue()).toBe('欧阳XX')
  // As it was, nothing is lost.
  await name.fill('')
  await administrator.locator('.dialog button:disabled').waitFor()
  await administrator.keyboard.press('Escape')
  await administrator.locator('.dialog').waitFor({ state: 'detached' })
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
