import { spawn } from 'node:child_process'
import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { isNewer } from './freshness'

const sources = ['src', 'domain', 'config', 'package-lock.json', 'babel.config.js']

/** Builds the mini-program for the browser into dist/h5, unless nothing was changed since. */
export async function buildPreview(root: string): Promise<string | undefined> {
  const siteDir = join(root, 'dist/h5')
  const page = join(siteDir, 'index.html')
  const paths = sources.map((name) => join(root, name))
  if (isNewer(page, paths)) return '没有改动'
  const began = new Date()
  try {
    await runTaro(root)
  } catch (error) {
    rmSync(siteDir, { recursive: true, force: true })
    throw error
  }
  // What was changed while the build ran is newer than the build.
  utimesSync(page, began, began)
  return undefined
}

function runTaro(root: string): Promise<void> {
  const taro = require.resolve('@tarojs/cli/bin/taro')
  const child = spawn(
    process.execPath,
    [taro, 'build', '--type', 'h5', '--disable-global-config'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      // Before the errors stands the whole progress display.
      const errors = said.slice(Math.max(0, said.lastIndexOf('Errors:')))
      if (code === 0) resolve()
      else reject(new Error(`构建预览界面失败：\n${errors.slice(-4000)}`))
    })
  })
}
