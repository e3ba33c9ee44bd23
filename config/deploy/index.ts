/** `npm run deploy [-- --env staging|production] [--dry-run] …`: puts the product into a real WeChat environment. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArguments, type Asked } from './arguments'
import { buildFor, builtFolder } from './build'
import { carryOut } from './cloud/carry-out'
import { connect, type Cloud } from './cloud/connect'
import { readFound } from './cloud/found'
import { troubleOf } from './cloud/troubles'
import { confirm } from './confirm'
import { givenIn } from './given'
import type { Means } from './means'
import { askForCopy } from './kept-copy'
import { previewMiniProgram } from './mini-program'
import { readNotes } from './notes'
import { dataKeyIn, isKept, keepingWords } from './plan/by-hand'
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
  checkUploadKey(root, settings, asked)
  if (asked.preview) return preview(root, asked, settings)
  // Wrong keys are told before a build of minutes.
  const cloud = await connect(settings, environment.id)
  if (!asked.built)
    await buildFor(root, asked.environment, environment, settings, say, cloud.filesHost)
  const folder = builtFolder(root, asked.environment)
  const wanted = await readWanted(root, asked.environment, settings, cloud.filesHost)
  const found = await readFound(cloud, wanted, await readNotes(folder))
  const values = valuesFor(wanted.functions, found, givenIn(settings), make, asked.renew)
  const plan = planOf(wanted, found, values)
  say(`${environmentLabels[asked.environment]} ${environment.id}\n`)
  say(planText(plan))
  if (plan.hindrances.length > 0)
    throw new Trouble('没有部署，云端没有任何改动。', '先解决上面的问题。')
  if (asked.dryRun) return say('\n以上只是计划（--dry-run），云端没有任何改动。')
  if (plan.changes.length > 0) {
    if (asked.environment === 'production' && !asked.yes)
      await confirm(environment.id, '这是正式环境，大家正在用。', '没有部署，云端没有任何改动。')
    const version = await versionOf(root)
    const secrets = Object.values(values.of).flatMap((environment) => Object.values(environment))
    await doAll(plan.changes, cloud, { root, folder, settings, version }, againWords(asked)).catch(
      (error: unknown) => {
        throw withoutSecrets(error, [...secrets, settings.tencentCloud.secretKey])
      },
    )
    // Only now they are there to be looked at.
    for (const words of keepingWords(wanted, found, values, [])) say(`  · ${words}`)
  }
  const key = dataKeyIn(values.of)
  if (key && !isKept(found, values.of)) await askForCopy(folder, key, say)
}

/** Nothing of the cloud is asked or changed: the code is sent to WeChat, which answers with a picture. */
async function preview(root: string, asked: Asked, settings: Settings): Promise<void> {
  const environment = environmentOf(settings, asked.environment)
  if (!asked.built) await buildFor(root, asked.environment, environment, settings, say)
  const { miniProgram } = await readWanted(root, asked.environment, settings)
  if (!miniProgram) return
  const folder = builtFolder(root, asked.environment)
  const means = { root, folder, settings, version: miniProgram.version }
  say(`预览二维码：${await previewMiniProgram(miniProgram, means)}`)
}

/** A new key that only some functions have, nobody knows any more: another is drawn, and all have that. */
function againWords({ environment, renew }: Asked): string {
  const command = `npm run deploy -- --env ${environment} --built`
  return renew === undefined
    ? `做过的不会重做：改正后运行 ${command} 接着做。`
    : `密钥只换了一部分：改正后马上运行 ${command} --renew ${renew}，每一个云函数都会换成另一个新的。`
}

/** In order, to the first failure. @param again what to do after one */
async function doAll(
  changes: readonly Change[],
  cloud: Cloud,
  means: Means,
  again: string,
): Promise<void> {
  say('')
  for (const [n, { what, step }] of changes.entries()) {
    say(`[${n + 1}/${changes.length}] ${what} …`)
    try {
      const left = await carryOut(step, cloud, means)
      if (left) say(`  没有做成，不影响其余的：${left}`)
    } catch (error) {
      const { message, next } = troubleOf(error, what)
      const left = changes.length - n
      throw new Trouble(
        `${message}\n已做完 ${n} 项，还有 ${left} 项没有做（从第 ${n + 1} 项起）。`,
        `${next}\n  ${again}`,
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

function checkUploadKey(root: string, { uploadKey }: Settings, asked: Asked): void {
  if (asked.preview && !uploadKey)
    throw new Trouble(
      '没有填 uploadKey，不能生成预览二维码。',
      '在微信公众平台 → 开发管理 → 开发设置下载代码上传密钥，把位置填到 deploy.json 的 uploadKey。',
    )
  if (!uploadKey || existsSync(path.resolve(root, uploadKey))) return
  throw new Trouble(
    `找不到小程序代码上传密钥 ${uploadKey}。`,
    '在微信公众平台下载后放到这个位置；暂时不上传小程序的，清空 deploy.json 的 uploadKey。',
  )
}

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
