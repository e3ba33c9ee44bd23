import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Means } from './means'
import { Trouble } from '../trouble'

/** What we use of miniprogram-ci, as its README describes it; its own types lie with it. */
interface MiniProgramCi {
  Project: new (options: Record<string, unknown>) => unknown
  upload(options: Record<string, unknown>): Promise<unknown>
  preview(options: Record<string, unknown>): Promise<unknown>
}

/** The same as the compiler's check in tests/compile uses. */
const setting = { es6: true, es7: true, minify: true }

/** WeChat tells nobody what was uploaded last, so a note beside the build does. */
const noteFile = (folder: string) => path.join(folder, 'uploaded.txt')

/** Hash of the mini-program last uploaded from this folder. */
export const lastUploaded = (folder: string): Promise<string | undefined> =>
  readFile(noteFile(folder), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )

/** Uploads a development version. Throws a Trouble with WeChat's words. */
export async function uploadMiniProgram(
  { version, note, code }: { version: string; note: string; code: string },
  means: Means,
): Promise<void> {
  const ci = await loadCi(means.root)
  const options = { project: projectOf(ci, means), version, desc: note, setting }
  await ci.upload(options).catch(refused)
  await writeFile(noteFile(means.folder), `${code}\n`)
}

export const previewPicture = (folder: string) => path.join(folder, 'preview.jpg')

/** Makes a QR code that opens the mini-program on the phone of whoever belongs to it. */
export async function previewMiniProgram(note: string, means: Means): Promise<void> {
  const ci = await loadCi(means.root)
  await ci
    .preview({
      project: projectOf(ci, means),
      desc: note,
      setting,
      qrcodeFormat: 'image',
      qrcodeOutputDest: previewPicture(means.folder),
    })
    .catch(refused)
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
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    await promisify(execFile)(npm, ['ci', '--no-audit', '--no-fund'], { cwd: home }).catch(() => {
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
