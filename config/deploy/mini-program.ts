import { exec } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Means } from './means'
import { noteUploaded } from './notes'
import type { MiniProgram } from './plan/states'
import { Trouble } from '../trouble'

/** What we use of miniprogram-ci, as its README describes it; its own types lie with it. */
interface MiniProgramCi {
  Project: new (options: Record<string, unknown>) => unknown
  upload(options: Record<string, unknown>): Promise<unknown>
  preview(options: Record<string, unknown>): Promise<unknown>
}

/** The same as the compiler's check in tests/compile uses. */
const setting = { es6: true, es7: true, minify: true }

/** Uploads a development version. Throws a Trouble with WeChat's words. */
export async function uploadMiniProgram(
  { version, note, robot, code }: MiniProgram,
  means: Means,
): Promise<void> {
  const ci = await loadCi(means.root)
  const options = { project: projectOf(ci, means), version, desc: note, robot, setting }
  await ci.upload(options).catch(refused)
  await noteUploaded(means.folder, code)
}

/**
 * Makes a QR code that opens the mini-program on the phone of whoever belongs to it.
 * @returns where the picture lies
 */
export async function previewMiniProgram(
  { note, robot }: MiniProgram,
  means: Means,
): Promise<string> {
  const ci = await loadCi(means.root)
  const picture = path.join(means.folder, 'preview.jpg')
  await ci
    .preview({
      project: projectOf(ci, means),
      desc: note,
      robot,
      setting,
      qrcodeFormat: 'image',
      qrcodeOutputDest: picture,
    })
    .catch(refused)
  return picture
}

function projectOf(ci: MiniProgramCi, { root, folder, settings }: Means): unknown {
  return new ci.Project({
    appid: settings.appid,
    type: 'miniProgram',
    projectPath: folder,
    privateKeyPath: path.resolve(root, settings.uploadKey),
    ignores: ['node_modules/**/*'],
  })
}

/** It weighs 276 MB, so that it is installed when it is first needed, once for this and for the compiler's check. */
async function loadCi(root: string): Promise<MiniProgramCi> {
  const home = path.join(root, 'tests/compile')
  if (!existsSync(path.join(home, 'node_modules/miniprogram-ci'))) {
    // By the shell: npm is a script on Windows, which Node starts in no other way (EINVAL since 20.12.2).
    await promisify(exec)('npm ci --no-audit --no-fund', { cwd: home }).catch(() => {
      throw new Trouble(
        '装不上微信的上传工具 miniprogram-ci。',
        '检查网络，或手工运行 npm --prefix tests/compile ci，再试一次。',
      )
    })
  }
  return createRequire(path.join(home, 'package.json'))('miniprogram-ci') as MiniProgramCi
}

function refused(error: unknown): never {
  const says = String((error as Error).message ?? error).split('\n')[0]
  throw new Trouble(
    `微信没有接受小程序：${says}`,
    '核对 deploy.json 的 appid 与 uploadKey 是同一个小程序的，并在微信公众平台把本机 IP 加入代码上传白名单。',
  )
}
