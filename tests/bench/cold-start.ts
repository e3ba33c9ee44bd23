import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { functionNames } from '../../config/functions'
import { secretsOf } from '../../emulator/demo/secrets'
import { median, type Measure } from './table'

const root = path.resolve(__dirname, '../..')
const runs = 25

/** Time to load each function in a fresh process, bundled as deployed against with node_modules apart. */
export async function coldStartMeasures(): Promise<Measure[]> {
  const measures: Measure[] = []
  for (const name of await functionNames()) {
    const bundled = path.join(root, 'dist/functions', name, 'index.js')
    const unbundled = await buildUnbundled(name)
    const times = { bundled: [] as number[], unbundled: [] as number[] }
    // Turn about, so that whatever else the machine does hits both alike.
    for (let run = 0; run < runs; run++) {
      times.bundled.push(loadTime(bundled))
      times.unbundled.push(loadTime(unbundled))
    }
    const fast = median(times.bundled)
    const slow = median(times.unbundled)
    measures.push(
      { what: `${name}: cold start, bundled`, figure: fast, unit: 'ms' },
      { what: `${name}: cold start, unbundled`, figure: slow, unit: 'ms' },
      { what: `${name}: bundled / unbundled`, figure: fast / slow, unit: '', atMost: 0.65 },
    )
  }
  return measures
}

/** Inside the project, so that node finds node_modules. */
async function buildUnbundled(name: string): Promise<string> {
  const outfile = path.join(root, '.cache/bench/unbundled', `${name}.js`)
  mkdirSync(path.dirname(outfile), { recursive: true })
  await build({
    entryPoints: [path.join(root, 'cloudfunctions', name, 'index.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    tsconfig: path.join(root, 'tsconfig.json'),
  })
  return outfile
}

/** Milliseconds from the start of the process to a loaded function. */
function loadTime(file: string): number {
  const program = `require(${JSON.stringify(file)}); process.stdout.write(String(performance.now()))`
  const env = {
    ...process.env,
    ...secretsOf(path.join(root, '.cache/bench')),
    TENCENTCLOUD_RUNENV: 'SCF',
    TCB_ENV: 'bench',
    SCF_NAMESPACE: 'bench',
    TENCENTCLOUD_REGION: 'ap-shanghai',
  }
  return Number(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' }))
}
