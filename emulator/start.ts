import { join } from 'node:path'
import { buildFunctions } from '../config/functions'
import { startCloud, type Cloud } from './index'
import { accountCredentials } from './services/official-account'
import { secretsOf } from './demo/secrets'
import { buildPreview } from './start/preview'
import { progress } from './start/progress'

/** `npm start`: the whole office on this machine, at one address. Needs no network and no account. */
const root = join(__dirname, '..')
const siteDir = join(root, 'dist/h5')
const functionsDir = join(root, 'dist/functions')
const dataDir = join(root, '.emulator')
const secrets = secretsOf(dataDir)
const preferredPort = 7420
/** `npm start -- --empty`: no people, no stories, as on the day of installation. */
const empty = process.argv.includes('--empty')

async function main() {
  const step = progress(5)
  await step('构建云函数', () => buildFunctions({ outDir: functionsDir }))
  await step('构建预览界面', () => buildPreview(root))
  const cloud = await step('启动云环境', startOnFreePort)
  stopOnSignals(cloud)
  await step('准备演示内容', async () => {
    const { collections } = (await cloud.info()).database
    // A timer may have woken before anybody wrote anything.
    const written = Object.entries(collections).filter(([name]) => name !== 'heartbeats')
    if (written.some(([, count]) => count > 0)) return '已有'
    if (empty) return '不要演示内容'
    await seed(cloud)
    return undefined
  })
  await step('就绪', () => Promise.resolve())
  console.log(`\n  打开 ${cloud.url} （按 Ctrl-C 结束）\n`)
  if (empty) console.log(`  第一位管理员的安装口令：${secrets.SETUP_SECRET}\n`)
}

/** Demo content is written by the product's own operations, so it needs the running cloud. */
async function seed(cloud: Cloud) {
  const { seedDemo } = await import('./demo/content')
  try {
    await seedDemo(cloud, secrets.SETUP_SECRET)
  } catch (error) {
    // Half a demo must not pass for a whole one at the next start.
    await cloud.state.reset()
    throw error
  }
}

async function startOnFreePort(): Promise<Cloud> {
  const options = {
    dataDir,
    functionsDir,
    siteDir,
    watch: true,
    functionEnv: { ...secrets, ...accountCredentials },
    afterReset: empty ? undefined : seed,
  }
  for (let port = preferredPort; port < preferredPort + 20; port++) {
    try {
      return await startCloud({ ...options, port })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  return startCloud(options)
}

function stopOnSignals(cloud: Cloud) {
  const stop = () => {
    console.log('\n正在结束……')
    cloud.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
