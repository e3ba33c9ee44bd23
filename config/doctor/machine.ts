import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { firstPort, type Facts } from './checks'

const run = promisify(execFile)

/** Looks at this machine; changes nothing. */
export async function readMachine(root: string): Promise<Facts> {
  const { engines } = (await json(path.join(root, 'package.json'))) as {
    engines: { node: string }
  }
  const disk = await statfs(root)
  return {
    node: process.versions.node,
    platform: process.platform,
    nodeAtLeast: engines.node.replace('>=', ''),
    freePort: await firstFreePort(),
    freeDisk: disk.bavail * disk.bsize,
    packagesMissing: await packagesMissing(root),
    chromium: existsSync('/usr/bin/chromium'),
    chineseFonts: await hasChineseFonts(),
    builds: ['functions', 'h5', 'weapp', 'deploy'].filter((part) =>
      existsSync(path.join(root, 'dist', part)),
    ),
    git: await gitState(root),
  }
}

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))

async function firstFreePort(): Promise<number | undefined> {
  for (let port = firstPort; port < firstPort + 20; port++) if (await isFree(port)) return port
  return undefined
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

interface Lock {
  packages: Record<string, { version?: string; optional?: boolean }>
}

/** Those of the lockfile whose own package.json is not there, or tells another version. */
async function packagesMissing(root: string): Promise<string[]> {
  const { packages } = (await json(path.join(root, 'package-lock.json'))) as Lock
  const wanted = Object.entries(packages).filter(
    ([at, { optional, version }]) => at && !optional && version,
  )
  const installed = await Promise.all(
    wanted.map(([at]) =>
      json(path.join(root, at, 'package.json')).then(
        (own) => (own as { version: string }).version,
        () => undefined,
      ),
    ),
  )
  return wanted
    .filter(([, { version }], n) => installed[n] !== version)
    .map(([at]) => at.replace(/^.*node_modules\//, ''))
}

const hasChineseFonts = (): Promise<boolean> =>
  run('fc-list', [':lang=zh-cn', 'family']).then(
    ({ stdout }) => /noto.*cjk/i.test(stdout),
    () => false,
  )

async function gitState(root: string): Promise<Facts['git']> {
  const git = (...words: string[]) => run('git', words, { cwd: root }).then(({ stdout }) => stdout)
  try {
    const commit = (await git('rev-parse', '--short', 'HEAD')).trim()
    const changed = (await git('status', '--porcelain')).split('\n').filter(Boolean).length
    return { commit, changed }
  } catch {
    return undefined
  }
}
