import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { secretsOf } from '../../emulator/demo/secrets'
import { startCloud, type Cloud } from '../../emulator'
import { accountCredentials } from '../../emulator/services/official-account'
import { seedsFor, type Content } from './seeds'

const root = path.resolve(__dirname, '../..')

/** The whole product as `npm start` gives it, with demo content, and a browser to open it in. */
export interface Product {
  cloud: Cloud
  setupSecret: string
  /** Where its data lies; gone when it is closed. */
  folder: string
  /** A new visitor: a browser profile of their own, already the person named. */
  visit(who: string, options?: VisitOptions): Promise<Page>
  close(): Promise<void>
}

export interface VisitOptions {
  width?: number
  height?: number
  /** Where to begin, below /app/. */
  at?: string
  /** 大字版 chosen before; unasked when absent. */
  care?: boolean
}

export const phone = { width: 375, height: 740 }
export const desktop = { width: 1280, height: 800 }

/** The page in front: those one came from stay in the document, out of sight, and words of theirs are found there. */
export const screen = (page: Page) => page.locator('.taro_page').filter({ visible: true }).last()

/** `news`: without meetings, which take longer to prepare. `empty`: as on the day of installation. */
export async function openProduct(content: Content | 'empty' = 'news'): Promise<Product> {
  for (const built of ['dist/h5/index.html', 'dist/functions/news/index.js']) {
    if (!existsSync(path.join(root, built)))
      throw new Error(`${built} is missing: run the builds first`)
  }
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'product-'))
  const fill = content === 'empty' ? undefined : await seedsFor(content, dataDir)
  const secrets = secretsOf(dataDir)
  const cloud = await startCloud({
    dataDir,
    functionEnv: { ...secrets, ...accountCredentials },
    functionsDir: path.join(root, 'dist/functions'),
    siteDir: path.join(root, 'dist/h5'),
    timers: false,
    log: (line) => {
      if (line.includes('traceId')) console.error(line)
    },
  })
  await fill?.(cloud)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return {
    cloud,
    setupSecret: secrets.SETUP_SECRET,
    folder: dataDir,
    visit: (who, options) => visit(browser, cloud, who, options),
    async close() {
      await browser.close()
      await cloud.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function visit(browser: Browser, cloud: Cloud, who: string, options: VisitOptions = {}) {
  const { width = phone.width, height = phone.height, at = '', care } = options
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  })
  const chosen = await context.request.post(`${cloud.url}/client/identity`, {
    data: { key: who },
    headers: { Origin: cloud.url },
  })
  if (!chosen.ok()) throw new Error(`no such identity: ${who}`)
  if (care !== undefined) {
    await context.addInitScript((on) => {
      localStorage.setItem('careMode', JSON.stringify({ data: on ? 'on' : 'off' }))
    }, care)
  }
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`in the browser: ${error.message}`))
  await page.goto(`${cloud.url}/app/${at}`)
  return page
}
