import { environmentLabels, environmentNames, type Settings } from '../deploy/settings'
import type { Trouble } from '../trouble'
import { absent, right, wrong, type Line } from './line'

/** What was found on this machine. */
export interface Facts {
  /** As in process.versions.node. */
  node: string
  /** As in process.platform. */
  platform: NodeJS.Platform
  /** As in engines of package.json: the oldest that will do. */
  nodeAtLeast: string
  /** The first port from 7420 on that is free. */
  freePort: number | undefined
  /** Bytes. */
  freeDisk: number
  /** Packages the lockfile names in a version that is not installed. */
  packagesMissing: readonly string[]
  chromium: boolean
  chineseFonts: boolean
  /** Of dist/: which are there. */
  builds: readonly string[]
  git: { commit: string; changed: number } | undefined
}

export const firstPort = 7420
const enoughDisk = 2 * 1024 ** 3

/** What this machine needs to run, test and deploy the product. */
export function machineLines(facts: Facts): Line[] {
  return [
    nodeLine(facts),
    portLine(facts),
    facts.freeDisk >= enoughDisk
      ? right(`磁盘还有 ${gigabytes(facts.freeDisk)} GB`)
      : wrong(`磁盘只剩 ${gigabytes(facts.freeDisk)} GB`, '至少腾出 2 GB，构建和依赖要用。'),
    packagesLine(facts),
    ...browserTestLines(facts),
    facts.builds.length > 0
      ? right(`已构建 ${facts.builds.join('、')}`)
      : absent('还没有构建', 'npm start 和 npm run deploy 会自己构建。'),
    gitLine(facts),
  ]
}

/** Browser tests run on Linux only: nobody else is told to install what they need. */
function browserTestLines({ platform, chromium, chineseFonts }: Facts): Line[] {
  if (platform !== 'linux') return []
  return [
    chromium
      ? right('Chromium 已装')
      : absent('没有 Chromium，只有浏览器测试要用', 'apt-get install chromium'),
    chineseFonts
      ? right('中文字体 Noto CJK 已装')
      : absent('没有 Noto CJK 字体，只有浏览器测试要用', 'apt-get install fonts-noto-cjk'),
  ]
}

function nodeLine({ node, nodeAtLeast }: Facts): Line {
  return isAtLeast(node, nodeAtLeast)
    ? right(`Node ${node}`)
    : wrong(`Node ${node} 太旧`, `安装 Node ${nodeAtLeast} 或更新的版本：https://nodejs.org/zh-cn`)
}

function isAtLeast(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) => text.split('.').map(Number)) as [
    number[],
    number[],
  ]
  const at = [0, 1, 2].find((n) => (one[n] ?? 0) !== (other[n] ?? 0))
  return at === undefined || (one[at] ?? 0) > (other[at] ?? 0)
}

function portLine({ freePort }: Facts): Line {
  if (freePort === firstPort) return right(`端口 ${firstPort} 可用`)
  if (freePort !== undefined)
    return absent(`端口 ${firstPort} 被占用，npm start 会改用 ${freePort}`)
  return wrong(
    `端口 ${firstPort} 起的 20 个都被占用`,
    '关掉占用它们的程序（多半是没有退出的 npm start）。',
  )
}

function packagesLine({ packagesMissing: missing }: Facts): Line {
  if (missing.length === 0) return right('依赖已安装，版本与锁定文件一致')
  const some = missing.slice(0, 3).join('、')
  return wrong(`${missing.length} 个依赖没有装或版本不对（${some}…）`, '运行 npm ci。')
}

function gitLine({ git }: Facts): Line {
  if (!git) return absent('这个目录不在 git 里，日后查不到部署的是哪一版')
  if (git.changed === 0) return right(`git ${git.commit}，没有未提交的改动`)
  return absent(
    `git ${git.commit}，有 ${git.changed} 个文件改了没有提交`,
    '部署正式环境之前先提交，日后才查得到部署的是哪一版。',
  )
}

/** What of deploy.json can be judged without asking anybody. */
export function settingsLines(
  settings: Settings | Trouble | undefined,
  uploadKey: 'missing' | 'noKey' | 'right',
): Line[] {
  if (!settings)
    return [
      absent(
        '没有 deploy.json：只在本机试用的，不需要',
        '要部署的，按 config/deploy/example.json 填写。',
      ),
    ]
  if (settings instanceof Error) return [wrong(settings.message, settings.next)]
  const named = environmentNames.filter((name) => settings.environments[name])
  return [
    named.length > 0
      ? right(`deploy.json 有效：${named.map((name) => environmentLabels[name]).join('、')}`)
      : wrong('deploy.json 里一个环境也没有', '至少填写 environments 里的一个环境。'),
    uploadKeyLine(settings, uploadKey),
    templatesLine(settings),
    Object.values(settings.smsTemplates).every(Boolean)
      ? right('短信模板已填')
      : absent('没有填短信模板，不发短信', '需要短信催办的，申请后填到 smsTemplates。'),
  ]
}

function uploadKeyLine({ uploadKey }: Settings, state: 'missing' | 'noKey' | 'right'): Line {
  if (!uploadKey) return absent('没有填 uploadKey，部署时不上传小程序')
  if (state === 'right') return right('小程序代码上传密钥在')
  return wrong(
    state === 'missing' ? `找不到上传密钥 ${uploadKey}` : `${uploadKey} 不是密钥文件`,
    '在微信公众平台 → 开发管理 → 开发设置 → 小程序代码上传，下载后放到这个位置。',
  )
}

function templatesLine({ templates }: Settings): Line {
  const open = Object.keys(templates).filter((name) => !templates[name])
  return open.length === 0
    ? right('订阅消息模板已填')
    : wrong(
        `订阅消息模板 ${open.join('、')} 没有填，相应的推送发不出去`,
        '在微信公众平台申请后，把模板 ID 填到 deploy.json 的 templates，再部署一次。',
      )
}

const gigabytes = (bytes: number) => (bytes / 1024 ** 3).toFixed(1)
