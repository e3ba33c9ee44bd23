import type { Page } from 'playwright-core'
import { openProduct, phone, type Product } from './product'
import { picture } from './screens'

let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

test('a story is submitted, adopted, put right and taken along', async () => {
  const editor = await product.visit('editor', {
    ...phone,
    at: '#/packages/newsroom/desk/index',
  })
  await editor.getByText('投稿与采用').click()
  await editor.getByText('投稿 3 篇次，采用 1 篇次（1 篇稿件）').waitFor()

  await press(editor, '登记投稿')
  await editor.getByLabel('稿件标题').fill('代表联络站里的议事会')
  await press(editor, '市日报')
  await editor.getByRole('textbox', { name: '媒体' }).fill('区融媒')
  await press(editor, '区融媒体中心')
  await editor.getByRole('textbox', { name: '作者' }).fill('张XX')
  await press(editor, '不在名册：张XX')
  await picture(editor, 'submission-record-375')
  await press(editor, '登记')
  await editor.getByText('投稿 5 篇次，采用 1 篇次（1 篇稿件）').waitFor()

  const row = editor
    .locator('.submission')
    .filter({ hasText: '代表联络站里的议事会' })
    .filter({ hasText: '市日报' })
  await row.getByRole('button', { name: '登记采用' }).click()
  await press(editor, '登记')
  await editor.getByText('没有采用凭据').waitFor()
  await editor.getByLabel('版面或期次').fill('第1版')
  await picture(editor, 'submission-adopt-375')
  await press(editor, '登记')
  await row.getByText('已采用').waitFor()

  await row.getByRole('button', { name: '更正' }).click()
  await editor.getByLabel('版面或期次').fill('第2版')
  await press(editor, '更正')
  await row.getByText(/第2版/).waitFor()

  await editor.getByRole('tab', { name: '按媒体' }).click()
  await editor
    .getByRole('button', { name: /市日报/ })
    .first()
    .click()
  await editor.getByText('只看“市日报”').waitFor()
  await editor.getByText('人民代表报', { exact: true }).waitFor({ state: 'detached' })
  await picture(editor, 'submission-only-375', true)

  const [download] = await Promise.all([
    editor.waitForEvent('download'),
    press(editor, '导出 Excel'),
  ])
  expect(download.suggestedFilename()).toMatch(/^投稿与采用-\d{4}-.*\.xlsx$/)
})
