/** `npm run deploy [-- --env staging|production] [--dry-run] …`: puts the product into a real WeChat environment. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArguments } from './arguments'
import { buildFor, builtFolder } from './build'
import { carryOut } from './cloud/carry-out'
import { connect, type Cloud } from './cloud/connect'
import { readFound } from './cloud/found'
import { troubleOf } from './cloud/troubles'
import { confirm } from './confirm'
import type { Means } from './means'
import { lastUploaded, previewPicture } from './mini-program'
import type { Change } from './plan/change'
import { planOf } from './plan/plan'
import { valuesFor } from './plan/variables'
import { environmentLabels, environmentOf, readSettings, type Settings } from './settings'
import { planText } from './show'
import { tell, Trouble } from '../trouble'
import { readWanted, versionOf } from './wanted'

const say = (line: string) => console.log(line)

async function main(argv: readonly string[]): Promise<void> {
  const root = process.cwd()
  const asked = parseArguments(argv)
  const settings = await readSettings(root)
  const environment = environmentOf(settings, asked.environment)
  checkUploadKey(root, settings)
  // Wrong keys are told before a build of minutes.
  const cloud = await connect(settings, environment.id)
  if (!asked.built) await buildFor(root, asked.environment, environment, settings, say)
  const folder = builtFolder(root, asked.environment)
  const wanted = await readWanted(root, asked, settings)
  const found = await readFound(cloud, wanted, await lastUploaded(folder))
  const values = valuesFor(wanted.functions, found, givenIn(settings), make)
  const plan = planOf(wanted, found, values)
  say(`${environmentLabels[asked.environment]} ${environment.id}\n`)
  say(planText(plan))
  if (plan.hindrances.length > 0)
    throw new Trouble('没有部署，云端没有任何改动。', '先解决上面的问题。')
  if (asked.dryRun) return say('\n以上只是计划（--dry-run），云端没有任何改动。')
  if (plan.changes.length === 0) return
  if (asked.environment === 'production' && !asked.yes)
    await confirm(environment.id, '这是正式环境，大家正在用。', '没有部署，云端没有任何改动。')
  const version = await versionOf(root)
  const secrets = Object.values(values.of).flatMap((environment) => Object.values(environment))
  await doAll(plan.changes, cloud, { root, folder, settings, version }).catch((error: unknown) => {
    throw withoutSecrets(error, [...secrets, settings.tencentCloud.secretKey])
  })
  if (asked.preview) say(`预览二维码：${previewPicture(folder)}`)
}

/** In order, to the first failure. */
async function doAll(changes: readonly Change[], cloud: Cloud, means: Means): Promise<void> {
  say('')
  for (const [n, { what, step }] of changes.entries()) {
    say(`[${n + 1}/${changes.length}] ${what} …`)
    try {
      await carryOut(step, cloud, means)
    } catch (error) {
      const { message, next } = troubleOf(error, what)
      const left = changes.length - n
      throw new Trouble(
        `${message}\n已做完 ${n} 项，还有 ${left} 项没有做（从第 ${n + 1} 项起）。`,
        `${next}\n  做过的不会重做：改正后运行 npm run deploy -- --env ${means.folder.split(path.sep).at(-1)} --built 接着做。`,
      )
    }
  }
  say(`\n完成，共 ${changes.length} 项。`)
}

/** The cloud may quote what it was sent. */
function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Trouble)) return error
  const clean = (text: string) =>
    secrets
      .filter((secret) => secret.length >= 8)
      .reduce((left, secret) => left.replaceAll(secret, '（密钥）'), text)
  return new Trouble(clean(error.message), clean(error.next))
}

function checkUploadKey(root: string, { uploadKey }: Settings): void {
  if (!uploadKey || existsSync(path.resolve(root, uploadKey))) return
  throw new Trouble(
    `找不到小程序代码上传密钥 ${uploadKey}。`,
    '在微信公众平台下载后放到这个位置；暂时不上传小程序的，清空 deploy.json 的 uploadKey。',
  )
}

/** What deploy.json decides of the functions' environment. */
const givenIn = ({ personalDataKey, officialAccount }: Settings): Record<string, string> => ({
  PERSONAL_DATA_KEY: personalDataKey,
  OFFICIAL_ACCOUNT_APPID: officialAccount.appid,
  OFFICIAL_ACCOUNT_SECRET: officialAccount.secret,
})

/** 32 bytes for a key of a machine; fewer, and typable, for what a person types. */
const make = (name: string): string =>
  name === 'SETUP_SECRET'
    ? randomBytes(12).toString('base64url')
    : randomBytes(32).toString('base64')

void main(process.argv.slice(2))
  .catch((error: unknown) => {
    tell(error)
    process.exitCode = 1
  })
  // The mini-program's compiler leaves workers running.
  .finally(() => process.exit())
