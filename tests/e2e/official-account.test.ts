import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

test('a story goes to the official account, is withdrawn, and its copy there is seen to', async () => {
  const editor = await product.visit('editor', { ...desktop, at: '#/packages/newsroom/desk/index' })
  await editor.getByRole('tab', { name: /^已发布/ }).click()
  const row = editor.locator('.data-table__row').filter({ hasText: '法院开放日' }).first()
  await row.click()
  await press(editor, '送公众号草稿箱')
  await screen(editor).getByText('在公众号草稿箱，还没有群发').first().waitFor()
  await picture(editor, 'account-1280', true)

  // The page to paste from is a file of its own.
  const [download] = await Promise.all([
    editor.waitForEvent('download'),
    press(editor, '导出公众号页面'),
  ])
  const page = await readFile(await download.path(), 'utf8')
  const paste = await editor.context().newPage()
  await paste.setContent(page)
  expect(await paste.locator('#content img').count()).toBeGreaterThan(0)
  const loaded = await paste
    .locator('#content img')
    .evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0))
  expect(loaded).toBe(true)
  await picture(paste, 'account-paste-1280', true)

  // In the account's back office somebody sends it out; then the story has to be taken down.
  const office = await editor.context().newPage()
  await office.goto(product.cloud.url)
  await office.getByRole('tab', { name: '公众号' }).click()
  await picture(office, 'account-console-1280')
  await office.getByRole('button', { name: '群发' }).click()
  await office.getByText('已群发').waitFor()

  await press(editor, '撤稿')
  await editor.getByLabel('撤稿原因').fill('数字有误')
  await editor.locator('.dialog').getByRole('button', { name: '撤稿' }).click()
  await editor.getByText('公众号上的副本不会随之撤下').waitFor()
  await press(editor, '核对去向')
  await screen(editor)
    .getByText(/^已不在草稿箱/)
    .first()
    .waitFor()
  const { hash } = new URL(editor.url())
  const leader = await product.visit('leader', { ...phone, at: hash })
  await leader.getByText('公众号上的副本不会随之撤下').waitFor()
  await press(leader, '已发出，登记地址')
  await leader.getByLabel('文章地址').fill('https://mp.weixin.qq.com/s/AbCdEfG')
  await picture(leader, 'account-link-375')
  await press(leader, '登记')
  await leader.getByText('已登记：在公众号发出').waitFor()
  await picture(leader, 'account-375', true)
  await press(leader, '已在后台删除')
  // On the row itself: the toast tells before the page has read the story again.
  await leader.locator('.account-copy').getByText('已登记：公众号上没有这一份').waitFor()
  // The page that was exported has to be accounted for, too.
  await press(leader, '没有使用，或已删除')
  await leader.getByText('公众号上的副本不会随之撤下').waitFor({ state: 'detached' })
})
