import { openProduct, phone, desktop } from './tests/e2e/product'
async function main() {
  const product = await openProduct('news')
  const { cloud } = product
  const shot = async (name: string, who: string, o: object) => {
    const page = await product.visit(who, { at: '#/packages/desk/health/index', ...o })
    await page.waitForSelector('.panel', { timeout: 20000 })
    await page.waitForTimeout(800)
    await page.screenshot({ path: `/tmp/h/c-shot-${name}.png`, fullPage: true })
    return page
  }
  await shot('bad-375', 'administrator', phone)
  const wake = async () => {
    for (const [f, t] of [['notices','everyMinute'],['courier','deliver'],['news','everyMinute'],['people','everyHour'],['upkeep','everyTenMinutes']]) await cloud.timers.fire(f!, t!)
  }
  await wake()
  await cloud.invoke('upkeep', { task: 'verifyAudit' })
  await cloud.invoke('upkeep', { task: 'beginBackup' })
  await cloud.invoke('upkeep', { task: 'backUp' })
  await wake()
  await shot('good-375', 'administrator', phone)
  const page = await shot('good-1280', 'administrator', desktop)
  await page.getByText('下载').first().click()
  await page.getByText('立即备份').click()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/h/c-shot-offered-1280.png', fullPage: true })
  await shot('care-375', 'administrator', { ...phone, care: true })
  await shot('office-1280', 'office', desktop)
  await product.close()
}
main().then(() => process.exit(0), (e) => { console.error(e); process.exit(1) })
