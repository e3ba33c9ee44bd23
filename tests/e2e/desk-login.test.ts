import type { Page } from 'playwright-core'
import { identities } from '../../emulator/demo/identities'
import { desktop, openProduct, phone, screen, type Product } from './product'
import { picture } from './screens'

let product: Product
beforeAll(async () => {
  product = await openProduct()
})
afterAll(() => product.close())

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click()

/** What the browser refused by the page's Content-Security-Policy. */
const refused: string[] = []
const listen = (page: Page) =>
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })

/** A computer that nobody is logged in at. */
async function computer(at = ''): Promise<Page> {
  const visitor = await product.visit('public', desktop)
  listen(visitor)
  await visitor.goto(`${product.cloud.url}/desk/${at}`)
  return visitor
}

const typedCode = async (pc: Page) =>
  (await pc.locator('.scan-panel__typed').innerText()).replace(/\s/g, '')

test('an editor scans, is in, saves a draft; is thrown out from the phone, and goes on where they were', async () => {
  const pc = await computer()
  const hand = await product.visit('editor', phone)
  listen(hand)
  await pc.getByAltText('登录码').waitFor()
  await picture(pc, 'desk-login-1280')
  const code = await typedCode(pc)

  await hand.goto(`${product.cloud.url}/app/#/packages/desk/approve/index?scene=${code}`)
  await hand.getByText('要在电脑上登录吗').waitFor()
  await hand.getByText('127.0.0.1').waitFor()
  await picture(hand, 'desk-approve-375')
  await press(hand, '确认登录')
  await hand.getByText('已确认，电脑上马上进入').waitFor()
  await pc.locator('.desk-gate').waitFor({ state: 'detached' })
  await picture(pc, 'desk-in-1280')

  await pc.goto(`${product.cloud.url}/desk/#/packages/newsroom/edit/index`)
  await pc.getByLabel('标题').first().fill('扫码登录后写的第一篇')
  await pc
    .getByText(/已保存/)
    .first()
    .waitFor()

  await hand.goto(`${product.cloud.url}/app/#/packages/desk/sessions/index`)
  await hand.getByText('正在登录的电脑').waitFor()
  await picture(hand, 'desk-sessions-375')
  await press(hand, '结束')
  await press(hand, '结束')
  await hand.getByText('现在没有电脑登录着').waitFor()

  const again = pc.locator('.dialog__title', { hasText: '请重新扫码登录' })
  // The next save finds the session ended; the text stays, and is saved after another scan.
  await pc.getByLabel('标题').first().fill('扫码登录后写的第一篇，改过')
  await again.waitFor()
  await pc.getByText('这次电脑登录已在手机上结束').waitFor()
  await pc.getByAltText('登录码').waitFor()
  await picture(pc, 'desk-ended-1280')
  await hand.getByRole('textbox', { name: '登录码' }).fill(await typedCode(pc))
  await press(hand, '下一步')
  await press(hand, '确认登录')
  await again.waitFor({ state: 'detached' })
  await pc
    .getByText(/已保存/)
    .first()
    .waitFor()
  expect(await pc.getByLabel('标题').first().inputValue()).toBe('扫码登录后写的第一篇，改过')

  // Ten minutes before its end the desk says so; refused on the phone, nothing changes.
  await product.cloud.clock.leap(new Date(product.cloud.clock.now().getTime() + 11.9 * 3_600_000))
  await pc.goto(`${product.cloud.url}/desk/#/packages/newsroom/desk/index`)
  await pc.reload()
  await pc.getByText('请保存手头的内容').waitFor()
  await pc.getByText('扫码登录后写的第一篇，改过').first().waitFor()
  await picture(pc, 'desk-ends-1280')
  await press(pc, '现在重新扫码')
  const another = await typedCode(pc)
  await hand.goto(`${product.cloud.url}/app/#/packages/desk/approve/index?scene=${another}`)
  await hand.reload()
  await press(hand, '不是我')
  await hand.getByText('已拒绝，没有人登录').waitFor()
  await pc.getByText('手机上没有同意这次登录').waitFor()
  await press(pc, '先不换')

  // Out, and nothing left behind.
  await pc.goto(`${product.cloud.url}/desk/#/pages/me/home`)
  await pc.getByText('退出电脑登录').first().click()
  await press(pc, '退出')
  await pc.getByAltText('登录码').waitFor()
  expect(await pc.evaluate(() => JSON.stringify(localStorage))).not.toContain('第一篇')
  expect(refused).toEqual([])
})

let asked = 0
/** What somebody does on their phone. */
const onPhone = (who: string, operation: string, input: object) => {
  const { openid } = identities.find(({ key }) => key === who) ?? { openid: '' }
  const request = { operation, input, key: `phone-${++asked}-${who}` }
  return product.cloud.call('desk', request, { openid })
}

/** In, at the computer, whoever it was before. */
async function logIn(pc: Page, who: string): Promise<void> {
  await pc.getByAltText('登录码').waitFor()
  await onPhone(who, 'approveTicket', { code: await typedCode(pc) })
  await pc.locator('.desk-gate').waitFor({ state: 'detached' })
}

const isShut = (page: Page) =>
  page.locator('#app').evaluate((app) => getComputedStyle(app).visibility === 'hidden')

test('two people at one computer: what one typed is not shown, offered or sent in the name of the other', async () => {
  const words = '只有写的人看得到的标题'
  const kept = (page: Page) => page.evaluate(() => JSON.stringify(localStorage))
  const pc = await computer()
  await logIn(pc, 'editor')
  await pc.goto(`${product.cloud.url}/desk/#/packages/newsroom/edit/index`)
  // The network is bad: what is typed lies in the browser.
  await pc.route('**/desk-api/calls', (route) => route.abort())
  await pc.getByLabel('标题').first().fill(words)
  expect(await kept(pc)).toContain(words)
  const tab = await pc.context().newPage()
  const been: string[] = []
  tab.on('framenavigated', (frame) => been.push(frame.url()))
  await tab.goto(`${product.cloud.url}/desk/#/pages/me/home`)
  await tab.getByText('退出电脑登录').first().waitFor()

  // Ended on the phone; whoever comes to the window finds nothing of it, not even on paper.
  await onPhone('editor', 'endSession', {})
  await pc.evaluate(() => window.dispatchEvent(new Event('focus')))
  await pc.getByText('这次电脑登录已在手机上结束').waitFor()
  expect(await isShut(pc)).toBe(true)
  await picture(pc, 'desk-shut-1280')
  await pc.emulateMedia({ media: 'print' })
  expect(await isShut(pc)).toBe(true)
  await pc.emulateMedia({ media: null })

  // The window is opened anew, and somebody else scans.
  await pc.unroute('**/desk-api/calls')
  await pc.reload()
  await logIn(pc, 'office')
  expect(await kept(pc)).not.toContain(words)
  await pc.goto(`${product.cloud.url}/desk/#/packages/newsroom/edit/index`)
  await pc.waitForLoadState('networkidle')
  expect(await pc.getByText('恢复我的文字').count()).toBe(0)
  // The other window, opened for the first, is theirs by now as well.
  await screen(tab).locator('.side-nav__who', { hasText: '吴XX' }).waitFor()
  // It begins at the desk, and with no other page below it that came at the same time.
  expect(been.filter((url) => url.includes('/pages/news/'))).toEqual([])
  expect(await tab.locator('.taro_page').count()).toBe(1)

  // The end comes by itself, without anything being asked.
  await tab.waitForLoadState('networkidle')
  await tab.route('**/desk-api/**', (route) => route.abort())
  const half = 12 * 3_600_000
  await tab.evaluate((ms) => {
    const real = Date.now
    Date.now = () => real() + ms
  }, half)
  await tab.getByText('这次电脑登录已满 12 小时').waitFor()
  expect(await isShut(tab)).toBe(true)
})

test('where WeChat draws no code an ordinary one stands in, and a browser without cookies is told', async () => {
  const pc = await computer('nowhere')
  await pc.route('**/desk-api/tickets', async (route) => {
    const answer = (await (await route.fetch()).json()) as { output: { picture?: string } }
    delete answer.output.picture
    await route.fulfill({ json: answer })
  })
  await pc.goto(`${product.cloud.url}/desk/`)
  await pc.getByAltText('登录二维码').waitFor()
  await pc.getByText('点那里的“扫一扫”').waitFor()
  await picture(pc, 'desk-plain-1280')

  await pc.addInitScript(() => Object.defineProperty(navigator, 'cookieEnabled', { value: false }))
  await pc.reload()
  await pc.getByText('这个浏览器不保存 Cookie').waitFor()
  await picture(pc, 'desk-cookieless-1280')
  expect(refused).toEqual([])
})

test('the desk has no identities to choose from, and does nothing inside another page', async () => {
  const pc = await computer()
  await pc.getByAltText('登录码').waitFor()
  const asked: string[] = []
  pc.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await pc.waitForResponse(/desk-api\/claims/)
  expect(asked.filter((path) => path.startsWith('/client/'))).toEqual([])

  // The code runs out, and a tap brings another.
  await product.cloud.clock.leap(new Date(product.cloud.clock.now().getTime() + 121_000))
  await pc.getByText('登录码已过期').waitFor()
  await picture(pc, 'desk-expired-1280')
  await press(pc, '换一个新码')
  await pc.getByText('登录码已过期').waitFor({ state: 'detached' })
  await pc.locator('.scan-panel__typed').waitFor()

  // Whoever takes the header away still meets the refusal of the page itself.
  await pc.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/desk/"></iframe>' }),
  )
  await pc.route('**/desk/', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  await pc.goto(`${product.cloud.url}/framing`)
  await pc.frameLocator('iframe').getByText('这个页面被嵌在别的网页里').waitFor()
})
