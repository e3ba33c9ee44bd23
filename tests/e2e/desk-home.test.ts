import type { Page } from 'playwright-core'
import { asker } from '../../emulator/demo/ask'
import { demoPeople } from '../../emulator/demo/demo-people'
import { identities } from '../../emulator/demo/identities'
import { seedPeople } from '../../emulator/demo/people'
import { aStory } from '../builders/story'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

let product: Product
beforeAll(async () => {
  product = await openProduct('empty')
  await seedPeople(product.cloud, product.setupSecret, demoPeople())
})
afterAll(() => product.close())

const home = '#/packages/desk/home/index'
const as = (key: string) =>
  asker(product.cloud, identities.find((one) => one.key === key)?.openid ?? '')
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

const longTitle =
  '区第十八届人大常委会第五次主任会议（扩大）暨重点代表建议督办推进会和专题询问准备会'

/** Meetings of the office, the notice of the second one late. */
async function someMeetings() {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  for (const [kind, title, days, ordinal] of [
    ['standingCommittee', '区第十八届人大常委会第十二次会议', 10, 12],
    ['chairpersons', longTitle, 1, 5],
    ['standingCommittee', '区第十八届人大常委会第二次会议', 12, 2],
  ] as const) {
    await as('office')('notices.saveMeeting', {
      meeting: {
        ...{ kind, title, ordinal, term: 18, startsAt: inDays(days), venue: '区会议中心三楼' },
        ...{ agenda: [], agendaAdopted: false, audience: { groups: [], excluded: [] } },
      },
    })
  }
}

test('an empty desk says so; work appears worst first, and goes once it is done', async () => {
  const reviewer = await product.visit('firstReviewer', { ...desktop, at: home })
  await reviewer.getByText('今天没有等您办的事').waitFor()
  await picture(reviewer, 'desk-home-empty-1280')

  const editor = as('editor')
  const { id, revision } = await editor('news.saveDraft', { content: aStory().content })
  await editor('news.submit', { id, revision, proofread: true })
  await reviewer.getByRole('button', { name: '刷新' }).click()
  await reviewer.getByRole('link', { name: /稿件待审.*区人大常委会召开会议/s }).click()
  await reviewer.waitForURL(/newsroom\/review/)
  await screen(reviewer).getByText('待初审').first().waitFor()
  await reviewer.getByRole('button', { name: '退回', exact: true }).last().click()
  await reviewer.getByLabel('修改意见').fill('请核对届次')
  await reviewer.locator('.dialog').getByRole('button', { name: '退回' }).click()
  await reviewer.locator('.dialog').waitFor({ state: 'detached' })
  await reviewer.getByRole('link', { name: '工作台', exact: true }).last().click()
  await reviewer.getByText('今天没有等您办的事').waitFor()

  const writer = await product.visit('editor', { ...phone, at: home })
  await writer.getByText('稿件退回给您').waitFor()
  await writer.getByText('请核对届次').waitFor()
  await picture(writer, 'desk-home-editor-375', true)
  expect(await fits(writer)).toBe(true)
})

test('the office sees its clocks; the side bar shows what its roles open, and where one is', async () => {
  await someMeetings()
  const clerk = await product.visit('office', { ...desktop, at: home })
  const rows = clerk.locator('.waiting-row')
  await rows.first().waitFor()
  expect(await rows.first().textContent()).toContain('第五次主任会议')
  await clerk
    .locator('.waiting-row.is-late')
    .getByText(/已超过/)
    .waitFor()
  await picture(clerk, 'desk-home-office-1280', true)
  expect(await fits(clerk)).toBe(true)

  const bar = clerk.getByRole('navigation', { name: '工作台' })
  expect(await bar.getByRole('link').allTextContents()).toEqual(
    expect.arrayContaining(['工作台', '新闻', '会议', '制度', '名册', '校对']),
  )
  await bar.getByRole('link', { name: '会议' }).click()
  const there = clerk.getByRole('navigation', { name: '工作台' }).last()
  await there.locator('[aria-current=page]').getByText('会议').waitFor()
  const editor = await product.visit('editor', { ...desktop, at: home })
  const narrower = editor.getByRole('navigation', { name: '工作台' })
  await narrower.waitFor()
  expect(await narrower.getByRole('link', { name: '名册' }).count()).toBe(0)
})

test('one area that fails hides no other', async () => {
  const cut = product.cloud.faults.add({
    target: 'functions.news',
    error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'news is down' },
  })
  const clerk = await product.visit('office', { ...desktop, at: home })
  await clerk.getByText(/新闻.*这部分没有取到/s).waitFor()
  await clerk.locator('.waiting-row').first().waitFor()
  await picture(clerk, 'desk-home-partial-1280')
  product.cloud.faults.remove(cut)
  await clerk.getByRole('button', { name: '再试一次' }).click()
  await clerk.getByText('每周发布的稿件').waitFor()
})

test('without the notices, which tell who is here, news and rules still answer', async () => {
  const cut = product.cloud.faults.add({
    target: 'functions.notices',
    error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'notices are down' },
  })
  const clerk = await product.visit('office', { ...desktop, at: home })
  await clerk.getByText('每周发布的稿件').waitFor()
  await clerk.getByText(/会议通知.*这部分没有取到/s).waitFor()
  await picture(clerk, 'desk-home-without-notices-1280')
  product.cloud.faults.remove(cut)
  await clerk.getByRole('button', { name: '再试一次' }).click()
  await clerk.locator('.waiting-row').first().waitFor()
})

test('a table is sorted, narrowed down, its columns chosen and its rows opened, by keyboard', async () => {
  const at = '#/packages/meetings/desk/index'
  const clerk = await product.visit('office', { ...desktop, at })
  const names = () => clerk.locator('.data-table__main').allTextContents()
  await clerk.locator('.data-table__row').first().waitFor()
  await clerk.locator('.data-table').scrollIntoViewIfNeeded()
  await picture(clerk, 'table-meetings-1280')
  const heading = clerk.getByRole('button', { name: '名称' })
  await heading.focus()
  await clerk.keyboard.press('Enter')
  expect(await clerk.getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  // Numbers as numbers: the second before the twelfth.
  expect((await names()).filter((name) => name.includes('常委会第'))[0]).toContain('第二次会议')

  await clerk.getByLabel('种类', { exact: true }).selectOption('主任会议')
  expect(await names()).toEqual([longTitle])
  await clerk.getByRole('button', { name: '清除筛选' }).click()
  await clerk.getByRole('textbox', { name: '在表中查找' }).fill('第十二次')
  await clerk.getByText('共 3 条，显示 1 条').waitFor()
  await clerk.getByRole('textbox', { name: '在表中查找' }).fill('')

  await clerk.getByRole('button', { name: '选择列' }).click()
  await clerk.locator('.data-table__columns').getByText('地点').click()
  await clerk.keyboard.press('Escape')
  expect(await clerk.getByRole('columnheader', { name: '地点' }).count()).toBe(0)
  await clerk.reload()
  await clerk.locator('.data-table__row').first().waitFor()
  expect(await clerk.getByRole('columnheader', { name: '地点' }).count()).toBe(0)

  await clerk.locator('.data-table__main').first().focus()
  const first = await focused(clerk)
  await clerk.keyboard.press('ArrowDown')
  expect(await focused(clerk)).not.toBe(first)
  await clerk.keyboard.press('Home')
  expect(await focused(clerk)).toBe(first)
  await clerk.keyboard.press('Enter')
  await clerk.getByText('参会范围', { exact: true }).waitFor()
})

test.each([
  ['375', phone, false],
  ['375-care', phone, true],
  ['1280-care', desktop, true],
])('the home fits a screen of %s', async (name, size, care) => {
  const leader = await product.visit('office', { ...size, at: home, care })
  await leader.locator('.waiting-row').first().waitFor()
  await picture(leader, `desk-home-office-${name}`, true)
  expect(await fits(leader)).toBe(true)
})
