import path from 'node:path'
import type { Page } from 'playwright-core'
import { toShanghai } from '@domain/dates/shanghai-moment'
import { asker } from '../../emulator/demo/ask'
import { identities } from '../../emulator/demo/identities'
import { reviewThroughout } from '../../emulator/demo/release'
import { aStory } from '../builders/story'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

/** The whole way of a story, as the people of the newsroom go it. */
let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const as = (who: string) =>
  asker(product.cloud, identities.find(({ key }) => key === who)?.openid ?? '')

const flawed = path.resolve(__dirname, '../../emulator/demo/files/有差错的稿件.docx')
const idIn = (page: Page) => new URL(page.url().replace('#/', '')).searchParams.get('id') ?? ''
const reviewOf = (id: string) => `#/packages/newsroom/review/index?id=${id}`
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

async function importFlawed(editor: Page) {
  const [chooser] = await Promise.all([
    editor.waitForEvent('filechooser'),
    editor.getByRole('button', { name: '导入 Word' }).click(),
  ])
  await chooser.setFiles(flawed)
  await editor.getByText(/确定的差错 \d+ 处/).waitFor()
}

test('from a Word file with mistakes to the reader, back, and corrected', async () => {
  const editor = await product.visit('editor', { ...desktop, at: '#/packages/newsroom/desk/index' })
  await importFlawed(editor)
  await picture(editor, 'marks-1280', true)
  expect(await editor.locator('.mark--certain').count()).toBeGreaterThanOrEqual(7)

  // One tap each; what has no suggestion is mended by hand.
  for (;;) {
    const suggestion = editor.locator('.mark .button--primary').first()
    if ((await suggestion.count()) === 0) break
    const left = await editor.locator('.mark').count()
    await suggestion.click()
    await editor.waitForFunction(
      (before) => document.querySelectorAll('.mark').length < before,
      left,
    )
  }
  const unpaired = editor.locator('textarea').filter({ hasText: '（见附表。' })
  await unpaired.fill((await unpaired.inputValue()).replace('（见附表。', '。'))
  await editor.getByText('没有发现差错').waitFor()

  await editor.getByRole('tab', { name: '要闻动态' }).click()
  await editor.getByLabel('来源', { exact: true }).fill('XX区人大常委会办公室')
  await editor.getByText(/已保存/).waitFor()
  await press(editor, '送审')
  await editor.getByRole('button', { name: '我已通读校对全文（一校）' }).click()
  await press(editor, '送初审')
  await editor.waitForURL(/newsroom\/review/)
  const id = idIn(editor)

  // The first reviewer finds it waiting, and sends it back once.
  const first = await product.visit('firstReviewer', {
    ...phone,
    at: '#/packages/newsroom/desk/index',
  })
  await first.locator('.desk-row').filter({ hasText: '区人大常委会组织代表视察' }).click()
  await first.waitForURL(/newsroom\/review/)
  await press(first, '退回')
  await first.getByLabel('修改意见').fill('已完成的应为八件，请核实')
  await picture(first, 'return-375')
  await first.locator('.dialog').getByRole('button', { name: '退回' }).click()
  await screen(first)
    .getByText(/退回：已完成的应为八件/)
    .first()
    .waitFor()

  await editor.goto(`${product.cloud.url}/app/#/packages/newsroom/edit/index?id=${id}`)
  await editor.reload()
  await editor.getByText('已完成的应为八件，请核实').waitFor()
  const counted = editor.locator('textarea').filter({ hasText: '已完成七件' })
  await counted.fill(
    (await counted.inputValue()).replace('已完成七件，其余三件', '已完成八件，其余两件'),
  )
  await editor.getByText(/已保存/).waitFor()
  await press(editor, '送审')
  await editor.getByRole('button', { name: '我已通读校对全文（一校）' }).click()
  await press(editor, '送初审')
  await editor.waitForURL(/newsroom\/review/)

  // Three people, on their phones; each sees what is new.
  await first.goto(`${product.cloud.url}/app/${reviewOf(id)}`)
  await first.reload()
  await first.getByText('与第 1 轮的不同').waitFor()
  await first.locator('.word-change--added').filter({ hasText: '八' }).first().waitFor()
  await picture(first, 'review-375', true)
  await press(first, '通过')
  await first.getByRole('button', { name: '我已完成二校' }).last().click()
  await picture(first, 'approve-375')
  await first.locator('.dialog').getByRole('button', { name: '通过' }).click()
  await first.getByText('初审 杨XX').waitFor()

  const second = await product.visit('secondReviewer', { ...phone, at: reviewOf(id) })
  await second.getByRole('button', { name: '签署：不涉密，可以公开' }).click()
  await second.getByText(/保密审查：黄XX/).waitFor()
  await press(second, '通过')
  await second.locator('.dialog').getByRole('button', { name: '我已完成三校' }).click()
  await second.locator('.dialog').getByRole('button', { name: '通过' }).click()
  await second.getByText('复审 黄XX').waitFor()

  const final = await product.visit('finalReviewer', { ...phone, at: reviewOf(id) })
  await press(final, '签发')
  await final.locator('.dialog').getByRole('button', { name: '我已完成发布前通读' }).click()
  await final.getByRole('tab', { name: '定时发布' }).click()
  const due = new Date(product.cloud.clock.now().getTime() + 3_600_000).toISOString()
  await final.locator('.dialog input[type="datetime-local"]').fill(toShanghai(due))
  await picture(final, 'sign-375')
  await final.locator('.dialog').getByRole('button', { name: '签发' }).click()
  await final.getByRole('button', { name: '取消定时' }).waitFor()
  await picture(final, 'signed-375', true)

  // Nobody sees it before its minute; everybody after.
  const citizen = await product.visit('public', {
    ...phone,
    at: `#/packages/news/story/index?id=${id}`,
  })
  await citizen.getByText('没有找到这篇新闻稿').waitFor()
  await product.cloud.clock.advance(3_700_000)
  await citizen.reload()
  await citizen.getByText('撰稿：刘XX　初审：杨XX　复审：黄XX　终审签发：周XX').waitFor()
  await picture(citizen, 'signatures-375', true)

  // A wrong figure: down at once, corrected through the chain, told to the reader.
  await editor.goto(`${product.cloud.url}/app/${reviewOf(id)}`)
  await editor.reload()
  await press(editor, '撤稿')
  await editor.getByLabel('撤稿原因').fill('件数有误')
  await editor.locator('.dialog').getByRole('button', { name: '撤稿' }).click()
  await press(editor, '更正')
  await press(editor, '去更正')
  await editor.waitForURL(/newsroom\/edit/)
  await editor.getByLabel('更正说明').fill('已完成的民生实事应为九件。')
  await editor.getByText(/已保存/).waitFor()
  await press(editor, '送审')
  await editor.getByRole('button', { name: '送初审' }).waitFor()
  await citizen.reload()
  await citizen.getByText('该内容已撤回').waitFor()
  await editor.goto(`${product.cloud.url}/app/${reviewOf(id)}`)
  await editor.reload()
  await editor.getByText('开始更正').first().waitFor()
  await picture(editor, 'review-1280', true)

  // Put right, through all three again, and told to whoever reads it.
  await editor.goto(`${product.cloud.url}/app/#/packages/newsroom/edit/index?id=${id}`)
  await editor.reload()
  const wrong = editor.locator('textarea').filter({ hasText: '已完成八件' })
  await wrong.fill(
    (await wrong.inputValue()).replace('已完成八件，其余两件', '已完成九件，其余一件'),
  )
  await editor.getByText(/已保存/).waitFor()
  await press(editor, '送审')
  await editor.getByRole('button', { name: '我已通读校对全文（一校）' }).click()
  await press(editor, '送初审')
  await editor.waitForURL(/newsroom\/review/)
  await reviewThroughout(product.cloud, id)
  await citizen.reload()
  await citizen.getByText('已完成的民生实事应为九件。').waitFor()
  await citizen.getByText(/已完成九件，其余一件/).waitFor()
  await picture(citizen, 'corrected-375', true)
  await editor.reload()
  await editor.getByText('签署保密审查').first().waitFor()
  expect(await editor.getByText('终审通过').count()).toBe(2)
})

test('the settings keep what staff add, and the proofreader knows it at once', async () => {
  const leader = await product.visit('leader', {
    ...desktop,
    at: '#/packages/newsroom/settings/index',
  })
  await leader.getByLabel('机构名称').fill('区数据局=区数局')
  await leader
    .locator('.panel')
    .filter({ hasText: '机构名称' })
    .getByRole('button', { name: '加入' })
    .click()
  await press(leader, '保存')
  await leader.getByText('已保存').first().waitFor()

  const editor = await product.visit('editor', { ...desktop, at: '#/packages/newsroom/edit/index' })
  await editor.getByLabel('标题').fill('区数局召开会议')
  await editor.locator('.mark__wrong').getByText('区数局').waitFor()
  await editor.getByRole('button', { name: '改为“区数据局”' }).click()
  expect(await editor.getByLabel('标题').inputValue()).toBe('区数据局召开会议')
})

test('a name is found and its stories are taken down together', async () => {
  const clerk = await product.visit('office', {
    ...phone,
    at: '#/packages/newsroom/mentions/index',
  })
  await clerk.getByLabel('姓名或词语').fill('法院开放日')
  await press(clerk, '查找')
  await clerk.getByText(/^已发布/).waitFor()
  await press(clerk, '全选')
  await picture(clerk, 'mentions-375-found')
  await clerk.getByRole('button', { name: /一并撤稿、停发（/ }).click()
  await clerk.getByLabel('撤稿原因').fill('领导离任')
  // Somebody else was quicker: what is down already is taken off, and nothing is left to do.
  const leader = as('leader')
  const { stories } = await leader('news.findMentions', { text: '法院开放日' })
  for (const { id, status } of stories)
    if (status === 'published') await leader('news.withdraw', { id, reason: '更正' })
  await clerk.locator('.dialog').getByRole('button', { name: '一并撤稿' }).click()
  await clerk.getByText('所选稿件都已不在外，没有要撤的').waitFor()
  await picture(clerk, 'mentions-375-nothing-left')
  await press(clerk, '关闭')
  await clerk.getByText(/^未在外发布/).waitFor()

  await clerk.getByLabel('姓名或词语').fill('三年挖了四次')
  await press(clerk, '查找')
  await clerk.getByText(/^已发布/).waitFor()
  await press(clerk, '全选')
  await clerk.getByRole('button', { name: /一并撤稿、停发（/ }).click()
  await clerk.getByLabel('撤稿原因').fill('数字有误')
  await clerk.locator('.dialog').getByRole('button', { name: '一并撤稿' }).click()
  await clerk.getByText(/^未在外发布/).waitFor()
})

test('of many meetings as many are held at once as can be, and one that is gone is looked at again', async () => {
  const editor = as('editor')
  const ids: string[] = []
  for (let n = 1; n <= 22; n++) {
    const content = { ...aStory().content, title: `延期的第${n}篇`, occasion: `第${n}次延期的会议` }
    ids.push((await editor('news.saveDraft', { content })).id)
  }
  const clerk = await product.visit('office', { ...phone, at: '#/packages/newsroom/desk/index' })
  await clerk.getByText('会议延期').first().click()
  const dialog = clerk.locator('.dialog')
  await dialog.getByText(/一次最多 20 个/).waitFor()
  for (let n = 1; n <= 21; n++)
    await dialog
      .locator('.check-row')
      .filter({ hasText: `第${n}次延期` })
      .click()
  await clerk.getByText('一次最多勾选 20 个').waitFor()
  expect(await dialog.locator('.check-row__box.is-checked').count()).toBe(20)
  await picture(clerk, 'hold-375-twenty')
  await editor('news.discardDraft', { id: ids[0] ?? '', revision: 1 })
  await dialog.getByRole('button', { name: '暂缓（20）' }).click()
  await dialog.getByText(/没有属于这次会议或活动的待发布稿件/).waitFor()
  await dialog.getByRole('button', { name: '暂缓（19）' }).click()
  await clerk.getByText('已办理').waitFor()
  const { occasions } = await as('office')('news.listOccasions', {})
  expect(occasions.filter(({ held }) => held)).toHaveLength(19)
})
