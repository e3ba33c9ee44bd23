import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { EnvironmentName, EnvironmentSettings, Settings } from './settings'
import { builtIn, removeStamp, stampNow, writeStamp } from './stamp'
import { Trouble } from '../trouble'

const run = promisify(execFile)

/** Where what is deployed to an environment lies; a project of its own for WeChat DevTools. */
export const builtFolder = (root: string, name: EnvironmentName) =>
  path.join(root, 'dist/deploy', name)

/**
 * Builds functions, mini-program and browser desk with the office's own ids, apart from what the emulator runs. The desk
 * may fetch files from `filesHost` alone; without it, from whatever environment of CloudBase.
 */
export async function buildFor(
  root: string,
  name: EnvironmentName,
  { id }: EnvironmentSettings,
  settings: Settings,
  say: (line: string) => void,
  filesHost?: string,
): Promise<void> {
  const folder = builtFolder(root, name)
  // What is changed while it builds makes it an old build.
  const stamp = await stampNow(root, id, settings, filesHost)
  await removeStamp(folder)
  say('构建云函数 …')
  // A plan of what is built already needs no bundler.
  const { buildFunctions } = await import('../functions')
  await buildFunctions({
    outDir: path.join(folder, 'functions'),
    ids: builtIn(settings),
  })
  say('构建电脑端工作台 …')
  await buildApp(root, 'h5', folder, id, filesHost)
  say('构建小程序 …')
  await buildApp(root, 'weapp', folder, id)
  await writeProject(folder, settings.appid)
  await writeStamp(folder, stamp)
}

async function buildApp(
  root: string,
  target: 'h5' | 'weapp',
  folder: string,
  cloudEnv: string,
  filesHost?: string,
): Promise<void> {
  const taro = require.resolve('@tarojs/cli/bin/taro')
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DEPLOY_DIR: path.relative(root, folder),
    DEPLOY_CLOUD_ENV: cloudEnv,
    ...(filesHost ? { DEPLOY_FILES_HOST: filesHost } : {}),
  }
  const command = [taro, 'build', '--type', target, '--disable-global-config']
  await run(process.execPath, command, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      const said = `${error.stdout ?? ''}${error.stderr ?? ''}`
      // Before the errors stands the whole progress display.
      const errors = said.slice(Math.max(0, said.lastIndexOf('Errors:'))).slice(-3000)
      throw new Trouble(
        `构建失败（${target}），云端没有任何改动：\n${errors}`,
        '先运行 npm ci 重装依赖再试；仍不行，把上面的文字发给开发人员。',
      )
    },
  )
}

/** WeChat DevTools and miniprogram-ci read the appid and the folders from project.config.json. */
async function writeProject(folder: string, appid: string): Promise<void> {
  const project = {
    miniprogramRoot: 'weapp/',
    cloudfunctionRoot: 'functions/',
    projectname: 'renda-office',
    appid,
    compileType: 'miniprogram',
    setting: { urlCheck: true, es6: false, enhance: false, postcss: false, minified: false },
  }
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'project.config.json'), `${JSON.stringify(project, null, 2)}\n`)
}
