import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

const folder = path.resolve(__dirname, '../../test-results/screens')

/** Leaves a picture of the screen for people to look at; never compared by a machine, and none where nobody looks. */
export async function picture(page: Page, name: string, whole = false): Promise<void> {
  if (process.env.CI) return
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: whole })
}
