import type { Page } from 'playwright-core'
import { fromWord, rtfWith, wordPicture } from '../builders/clipboard'
import { aPng } from '../builders/pictures'
import { desktop, openProduct, type Product } from './product'
import { picture } from './screens'

/** Writing and reviewing on a PC: the clipboard of Word, a mouse, a keyboard, a printer. */
let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const edit = '#/packages/newsroom/edit/index'
const blocks = (page: Page) => page.locator('.block-editor')
const words = (page: Page) =>
  page
    .locator('.block-editor textarea')
    .evaluateAll((all) => (all as HTMLTextAreaElement[]).map((one) => one.value))

/** As the browser does on Ctrl+V, into what has the focus. */
async function paste(page: Page, clipboard: Record<string, string>): Promise<void> {
  await page.evaluate((flavours) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(flavours)) clipboardData.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, clipboard)
}

const p = (text: string) => `<p class=MsoNormal><span style='font-family:仿宋'>${text}</span></p>`
const fromTheDesk = fromWord(
  `<p class=MsoNormal align=center style='text-align:center'>区人大常委会视察河道治理</p>` +
    p('11月26日，区人大常委会组织代表视察河道治理工作。') +
    `<p class=MsoNormal><b>一、基本情况</b></p>` +
    p('全区共有河道十二条。') +
    wordPicture(1) +
    p('图1 治理后的河岸') +
    `<table class=MsoTableGrid><tr><td>${p('河道')}</td><td>${p('长度')}</td></tr><tr><td>${p('东河')}</td><td>${p('3公里')}</td></tr></table>` +
    wordPicture(2),
)
const pictures = rtfWith({ kind: 'png', bytes: aPng(60, 40) }, { kind: 'png', bytes: aPng(50, 50) })

async function dragBelow(page: Page, from: number, to: number): Promise<void> {
  // Away from the edges, where the screen would scroll along.
  await blocks(page)
    .nth(from)
    .evaluate((block) => window.scrollBy(0, block.getBoundingClientRect().top - 200))
  const handle = await blocks(page).nth(from).locator('.drag-handle').boundingBox()
  const target = await blocks(page).nth(to).boundingBox()
  if (!handle || !target) throw new Error('nothing to drag')
  await page.mouse.move(handle.x + 8, handle.y + 8)
  await page.mouse.down()
  await page.mouse.move(handle.x + 8, handle.y + 30, { steps: 3 })
  await page.mouse.move(target.x + 40, target.y + target.height - 6, { steps: 5 })
  await page.locator('.drag-line').waitFor()
  await picture(page, 'dragging-1280')
  await page.mouse.up()
}

test('from Word to the printed review, with a mouse and a keyboard', async () => {
  const page = await product.visit('editor', { ...desktop, at: edit })
  await page.getByRole('button', { name: '加一段' }).click()
  await page.getByLabel('段落', { exact: true }).click()
  await paste(page, { 'text/html': fromTheDesk, 'text/rtf': pictures })
  await page.getByText('已粘贴 3 段、1 张表格、2 张图片。').waitFor()
  await blocks(page).locator('.block-editor__picture').nth(1).waitFor()
  expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe(
    '区人大常委会视察河道治理',
  )
  expect(await blocks(page).locator('.block-editor__picture').count()).toBe(2)
  expect(await words(page)).toEqual([
    '11月26日，区人大常委会组织代表视察河道治理工作。',
    '一、基本情况',
    '全区共有河道十二条。',
    '图1 治理后的河岸',
    ...['河道', '长度', '东河', '3公里'],
    '',
  ])
  await picture(page, 'pasted-1280', true)

  // All of it goes at once, and comes again; what could not be read is told.
  await page.keyboard.press('Control+z')
  await page.getByText('已粘贴').waitFor({ state: 'detached' })
  expect(await words(page)).toEqual([''])
  await page.getByLabel('段落', { exact: true }).click()
  await paste(page, { 'text/html': fromTheDesk })
  await page.getByText('有 2 张图片没有带过来').waitFor()
  await picture(page, 'pasted-without-pictures-1280')
  expect(await words(page)).toContain('图1 治理后的河岸')
  await page.getByRole('button', { name: '撤销粘贴' }).click()
  await page.getByLabel('段落', { exact: true }).click()
  await paste(page, { 'text/html': fromTheDesk, 'text/rtf': pictures })
  await page.getByText('已粘贴 3 段、1 张表格、2 张图片。').waitFor()
  await page.getByRole('button', { name: '知道了' }).click()

  // Words alone go where the field puts them.
  const first = page.getByLabel('段落', { exact: true }).first()
  await first.click()
  await page.keyboard.press('End')
  await paste(page, { 'text/html': fromWord(p('一句')), 'text/plain': '一句' })
  expect(await blocks(page).count()).toBe(6)

  await dragBelow(page, 0, 1)
  const moved = await words(page)
  expect(moved.slice(0, 3)).toEqual([
    '一、基本情况',
    '11月26日，区人大常委会组织代表视察河道治理工作。',
    '全区共有河道十二条。',
  ])
  await page.getByLabel('段落', { exact: true }).first().click()
  await page.keyboard.press('Alt+ArrowUp')
  await page.waitForFunction(() =>
    document
      .querySelector<HTMLTextAreaElement>('.block-editor textarea')
      ?.value.startsWith('11月26日'),
  )

  // A mark: found by F8, put right by Enter.
  await page
    .getByLabel('段落', { exact: true })
    .nth(1)
    .fill('全区共有河道十二条，，代表们认真视查。')
  // What was there before is marked already: only these marks tell that the new words were read.
  await page.locator('.mark').filter({ hasText: '视查' }).first().waitFor()
  const marks = await page.locator('.mark').count()
  await page.keyboard.press('F8')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('mark')
  await picture(page, 'mark-by-keyboard-1280')
  await page.keyboard.press('Enter')
  await page.waitForFunction((before) => document.querySelectorAll('.mark').length < before, marks)

  // Without a network nothing is lost, and nobody leaves by mistake.
  await page.context().setOffline(true)
  await page.getByLabel('作者', { exact: true }).fill('刘XX')
  await page.getByText('没有存到云端，已留在本机').waitFor()
  await page.getByText('‹ 返回').click()
  await page.getByText('下次打开这里可以恢复').waitFor()
  await picture(page, 'guard-1280')
  await page.getByText('留下', { exact: true }).click()
  let asked = ''
  page.once('dialog', (dialog) => {
    asked = dialog.type()
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await page.waitForTimeout(300)
  expect(asked).toBe('beforeunload')
  await page.context().setOffline(false)
  await page.keyboard.press('Control+s')
  await page.getByText(/^已保存 /).waitFor()

  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('?')
  await page.getByText('这一屏的快捷键').waitFor()
  await picture(page, 'shortcuts-1280')
  await page.keyboard.press('Escape')

  await page.getByRole('tab', { name: '要闻动态' }).click()
  await page.getByLabel('来源', { exact: true }).fill('XX区人大常委会办公室')
  await page.getByLabel('图片说明', { exact: true }).last().fill('东河现状')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '我已通读校对全文（一校）' }).click()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/newsroom\/review/)

  // The first review, without a mouse.
  const review = `#${page.url().split('#')[1] ?? ''}`
  const first2 = await product.visit('firstReviewer', { ...desktop, at: review })
  await first2.getByRole('button', { name: '通过', exact: true }).waitFor()
  await picture(first2, 'review-keys-1280')
  await first2.keyboard.press('Control+Enter')
  await first2.locator('.dialog').getByRole('button', { name: '我已完成二校' }).click()
  await first2.keyboard.press('Control+Enter')
  await first2.getByText('初审 杨XX').waitFor()
  await first2.keyboard.press('j')
  await first2.getByText('没有下一篇了').waitFor()

  // On paper: the text and what was decided, nothing of the screen.
  await first2.emulateMedia({ media: 'print' })
  expect(await first2.locator('.site-head').isVisible()).toBe(false)
  expect(await first2.locator('.action-bar').isVisible()).toBe(false)
  expect(await first2.locator('.print-head').innerText()).toContain('打印')
  expect(await first2.getByText('11月26日，区人大常委会').first().isVisible()).toBe(true)
  const pdf = await first2.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(1)
})
