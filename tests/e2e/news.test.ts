import { mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { reviewThroughout } from '../../emulator/demo/release'
import { desktop, openProduct, phone, type Product } from './product'
import { picture } from './screens'

const sample = (name: string) => path.resolve(__dirname, '../../emulator/demo/files', name)

let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

async function chooseFile(page: Page, button: string, file: string) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles(file)
}

/** A file on disk, as a person has it: tens of megabytes would be slow to hand to the browser otherwise. */
async function fileOf(name: string, content: Buffer): Promise<string> {
  const file = path.join(await mkdtemp(path.join(product.folder, 'chosen-')), name)
  await writeFile(file, content)
  return file
}

const idIn = (page: Page) => new URL(page.url().replace('#/', '')).searchParams.get('id') ?? ''

const title = '把民生实事办到群众心坎上——区人大代表视察老旧小区改造工作'

test('a Word file becomes a story that its readers find, enlarge and search', async () => {
  const editor = await product.visit('editor', { ...desktop, at: '#/pages/me/home' })
  await editor.getByRole('link', { name: /新闻工作台/ }).click()
  await chooseFile(editor, '导入 Word', sample('代表视察老旧小区改造.docx'))

  // As it will look, beside what is written.
  await editor.locator('.edit-body__preview .story__title').getByText(title).waitFor()
  expect(await editor.locator('.edit-body__preview .document__heading').count()).toBe(5)
  expect(await editor.locator('.edit-body__preview .document__figure img').count()).toBe(2)
  expect(await editor.locator('.edit-body__preview .document__table').count()).toBe(1)
  await picture(editor, 'edit-1280')

  await editor.getByRole('button', { name: '送审' }).click()
  await editor.getByText('请选择栏目').first().waitFor()
  await editor.getByRole('tab', { name: '要闻动态' }).click()
  await editor.getByLabel('来源', { exact: true }).fill('XX区人大常委会办公室')
  await editor.getByText(/已保存/).waitFor()
  await editor.getByRole('button', { name: '送审' }).click()
  await editor.getByRole('button', { name: '我已通读校对全文（一校）' }).click()
  await picture(editor, 'submit-1280')
  await editor.getByRole('button', { name: '送初审' }).click()
  await editor.waitForURL(/newsroom\/review/)
  await reviewThroughout(product.cloud, idIn(editor))

  const citizen = await product.visit('public', phone)
  const first = citizen.locator('.story-row').first()
  await first.getByText(title).waitFor()
  await first.click()
  await citizen.getByText('一、看进度：十二个小区完工九个').waitFor()
  const paragraph = citizen.locator('.document__paragraph').first()
  const sizeOf = () => paragraph.evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
  const before = await sizeOf()
  await citizen.getByRole('button', { name: '字号特大' }).click()
  expect(await sizeOf()).toBeGreaterThan(before * 1.3)
  await picture(citizen, 'story-375-largest', true)

  await citizen.getByRole('button', { name: '返回' }).click()
  await citizen.getByRole('button', { name: '搜索' }).click()
  await citizen.getByLabel('搜索新闻').fill('卷尺 坡度')
  await citizen.getByLabel('搜索新闻').press('Enter')
  await citizen.getByText('共 1 篇').waitFor()
  await picture(citizen, 'search-375')
  await citizen.locator('.search-hit').click()
  await citizen.locator('.story__title').getByText(title).waitFor()
})

test.each([
  ['an old .doc', () => sample('旧版文件.doc'), '这是旧版 Word 文件'],
  ['a damaged .docx', () => sample('损坏的文件.docx'), '这个 Word 文件已损坏'],
  ['an empty file', () => fileOf('空.docx', Buffer.alloc(0)), '这是一个空文件'],
  ['a file too large', () => fileOf('大.docx', Buffer.alloc(21 * 1024 * 1024)), '文件过大'],
])('%s gets a clear answer and makes no draft', async (_, file, words) => {
  const editor = await product.visit('editor', { ...desktop, at: '#/packages/newsroom/desk/index' })
  const drafts = editor.getByRole('tab', { name: /我的草稿 \d/ })
  const before = await drafts.innerText()
  await chooseFile(editor, '导入 Word', await file())
  await editor.getByText(words).waitFor()
  await picture(editor, `refused-${words.slice(-4)}-1280`)
  await editor.reload()
  expect(await drafts.innerText()).toBe(before)
})

test('a picture of 30 MB is refused at once, and the text stays', async () => {
  const editor = await product.visit('editor', { ...desktop, at: '#/packages/newsroom/edit/index' })
  await editor.getByLabel('标题').fill('有图的稿')
  const photo = await fileOf('照片.jpg', Buffer.alloc(30 * 1024 * 1024, 0xff))
  await chooseFile(editor, '加图片', photo)
  await editor.getByText('文件过大').waitFor()
  expect(await editor.getByLabel('标题').inputValue()).toBe('有图的稿')
})

test('the network is cut in the middle of submitting: trying again submits once', async () => {
  const editor = await product.visit('editor', { ...desktop, at: '#/packages/newsroom/edit/index' })
  await editor.getByLabel('标题').fill('断网时送审的稿')
  await editor.getByLabel('来源', { exact: true }).fill('办公室')
  await editor.getByRole('tab', { name: '公告公示' }).click()
  await editor.getByRole('button', { name: '加一段' }).click()
  await editor.getByLabel('段落').fill('正文一段。')
  await editor.getByText(/已保存/).waitFor()
  await editor.getByRole('button', { name: '送审' }).click()

  // The cloud does what it is asked, but its answers get lost.
  const cut = product.cloud.faults.add({ target: 'client.call', cut: 'after' })
  await editor.getByRole('button', { name: '送初审' }).click()
  await editor.getByText('网络不稳').first().waitFor()
  await picture(editor, 'submit-cut-1280')
  product.cloud.faults.remove(cut)

  await editor.getByRole('button', { name: '送初审' }).click()
  await editor.waitForURL(/newsroom\/review/)
  const audit = (product.cloud.database.exportAll().audit ?? []).map(
    (entry) => JSON.parse(entry) as { operation: string; subject: string },
  )
  const id = idIn(editor)
  const submitted = audit.filter(
    (entry) => entry.operation === 'news.submit' && entry.subject === `stories/${id}`,
  )
  expect(submitted).toHaveLength(1)
})

test('what was typed without a network is kept on the device and offered again', async () => {
  const editor = await product.visit('editor', { ...phone, at: '#/packages/newsroom/edit/index' })
  const cut = product.cloud.faults.add({ target: 'client.call', cut: 'before' })
  await editor.getByLabel('标题').fill('没有网的时候写的')
  await editor.getByText('没有存到云端，已留在本机').waitFor()
  await picture(editor, 'unsaved-375')
  product.cloud.faults.remove(cut)
  await editor.reload()
  await editor.getByText('没有存到云端的文字').waitFor()
  await editor.getByRole('button', { name: '恢复' }).click()
  expect(await editor.getByLabel('标题').inputValue()).toBe('没有网的时候写的')
  await editor.getByText(/已保存/).waitFor()
})

test('a story is withdrawn with a reason, and its readers are told no more than that', async () => {
  const editor = await product.visit('editor', { ...desktop, at: '#/packages/newsroom/desk/index' })
  await editor.getByRole('tab', { name: /已发布/ }).click()
  const row = editor.locator('.data-table__row').filter({ hasText: '法院开放日' })
  await row.click()
  await editor.getByRole('button', { name: '撤稿' }).click()
  await editor.getByLabel('撤稿原因').fill('照片说明有误')
  await editor.getByLabel('给读者的说明').fill('更正后重新发布。')
  await picture(editor, 'withdraw-1280')
  await editor.locator('.dialog').getByRole('button', { name: '撤稿' }).click()
  await editor.getByRole('button', { name: '更正' }).waitFor()

  const citizen = await product.visit('public', {
    ...phone,
    at: `#/packages/news/story/index?id=${idIn(editor)}`,
  })
  await citizen.getByText('该内容已撤回').waitFor()
  await citizen.getByText('更正后重新发布。').waitFor()
  expect(await citizen.getByText('照片说明有误').count()).toBe(0)
  await picture(citizen, 'withdrawn-375')
})
