import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { extractRawText } from 'mammoth'
import type { Page } from 'playwright-core'
import { desktop, openProduct, phone, type Product } from './product'
import { picture } from './screens'

let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const at = '#/packages/newsroom/proofread/index'
const flawed = path.resolve(__dirname, '../../emulator/demo/files/有差错的稿件.docx')
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

/** What leaves the page from now on. */
function requestsOf(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) sent.push(`${request.method()} ${request.url()}`)
  })
  return sent
}

test('a Word file is proofread and mended on the device, and nothing of it leaves it', async () => {
  const clerk = await product.visit('office', { ...desktop, at: '#/pages/me/home' })
  await clerk.getByText('本机校对').click()
  await clerk.getByText('内容不上传').waitFor()
  await clerk.waitForLoadState('networkidle')
  const sent = requestsOf(clerk)

  const [chooser] = await Promise.all([
    clerk.waitForEvent('filechooser'),
    press(clerk, '打开 Word 文件（.docx）'),
  ])
  await chooser.setFiles(flawed)
  await clerk.getByText(/^确定的差错 \d+ 处/).waitFor()
  await picture(clerk, 'proofread-sheet-1280', true)

  await clerk.locator('.marked--strong').first().click()
  await picture(clerk, 'proofread-mark-1280')
  await clerk.locator('.mark-card').getByRole('button', { name: /^改为/ }).first().click()
  await clerk.getByText(/已改 1 次/).waitFor()
  await press(clerk, '撤销')
  await clerk.getByText(/已改 1 次/).waitFor({ state: 'detached' })
  await press(clerk, '改正全部确定的')
  await clerk.getByText(/已改 1 次/).waitFor()

  const [download] = await Promise.all([clerk.waitForEvent('download'), press(clerk, '导出 Word')])
  expect(download.suggestedFilename()).toBe('有差错的稿件（校对）.docx')
  const { value } = await extractRawText({ buffer: await readFile(await download.path()) })
  const shown = await clerk.locator('.sheet').innerText()
  expect(value.replace(/\s+/g, '')).toBe(shown.replace(/[\s\u00a0]+/g, ''))
  expect(sent).toEqual([])
})

test('pasted text on a phone: a mark is let stand, the rest is mended and copied', async () => {
  const editor = await product.visit('editor', { ...phone, at })
  await editor
    .getByLabel('粘贴文字')
    .fill('会议申议通过了有关绝定。\n各承办单位要高度重视代表建议办理工作。\n')
  await picture(editor, 'proofread-paste-375')
  await press(editor, '开始校对')
  await editor.locator('.marked').first().click()
  await picture(editor, 'proofread-sheet-375')
  await press(editor, '不改')
  await editor.locator('.mark-card').getByRole('button', { name: /^改为/ }).first().click()
  await editor.getByText(/没有发现差错/).waitFor()
  await editor.goto(`${product.cloud.url}/app/#/pages/me/home`)
  await editor.getByRole('link', { name: /^本机校对/ }).click()
  await editor.getByText('粘贴的文字').waitFor()
  await press(editor, '换一份')
  await editor.getByText('还没有导出或复制').waitFor()
  await editor.getByText('换一份', { exact: true }).last().click()
  await editor.getByLabel('粘贴文字').waitFor()
})
