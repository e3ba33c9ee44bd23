import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Measure } from './table'

const root = path.resolve(__dirname, '../..')
const bareProject = path.join(__dirname, 'bare')

/** Bytes of the main package and of each subpackage, against a page with nothing in it. */
export async function packageMeasures(): Promise<Measure[]> {
  const dist = path.join(root, 'dist/weapp')
  if (!existsSync(path.join(dist, 'app.json'))) build(root, 'build:weapp')
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const roots = subPackages.map((subPackage) => path.join(dist, subPackage.root))
  const main = bytesIn(dist, roots)
  const bare = bytesOfBareProject()
  return [
    { what: 'main package', figure: main / 1024, unit: 'KB', atMost: 600 },
    { what: 'a bare Taro page', figure: bare / 1024, unit: 'KB' },
    { what: 'ours beyond the bare page', figure: (main - bare) / 1024, unit: 'KB' },
    ...roots.map((folder) => ({
      what: `subpackage ${path.relative(dist, folder)}`,
      figure: bytesIn(folder) / 1024,
      unit: 'KB',
      atMost: 2048,
    })),
  ]
}

function bytesOfBareProject(): number {
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync('npx', ['taro', 'build', '--type', 'weapp'], {
    cwd: bareProject,
    env,
    stdio: 'ignore',
  })
  return bytesIn(path.join(root, '.cache/bench/bare'))
}

const build = (cwd: string, script: string) =>
  execFileSync('npm', ['run', script], { cwd, stdio: 'ignore' })

/** All files below the folder, but for those folders left out and for what WeChat does not upload. */
function bytesIn(folder: string, leftOut: readonly string[] = []): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !leftOut.some((other) => file.startsWith(other + path.sep)))
    .reduce((sum, file) => sum + statSync(file).size, 0)
}
