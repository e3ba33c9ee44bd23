import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { keys, officeFolder, testEnvironment } from '../deploy/office-folder'
import { startStandIn, type StandIn } from '../deploy/stand-in'
import { median, type Measure } from './table'

const root = path.resolve(__dirname, '../..')
const rounds = 3

/** From the command to the whole plan on the screen, nothing deployed before; all functions, 100 files of a desk. */
export async function deployPlanMeasures(): Promise<Measure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'deploy-plan-'))
  const cloud = await startStandIn(testEnvironment, keys)
  const office = officeFolder(folder, cloud)
  const built = path.join(office.folder, 'dist/deploy/staging')
  cpSync(path.join(root, 'dist/functions'), path.join(built, 'functions'), { recursive: true })
  for (let n = 0; n < 100; n++)
    office.write(`dist/deploy/staging/h5/js/${n}.js`, 'x'.repeat(20_000))
  office.write('dist/deploy/staging/weapp/app.json', '{}')
  await office.stamp()
  try {
    const fresh = await timed(() => office.run('deploy', '--built', '--dry-run'))
    await office.run('deploy', '--built')
    cloud.asked.splice(0)
    const standing = await timed(() => office.run('deploy', '--built', '--dry-run'))
    return [
      { what: 'plan for an empty environment', figure: fresh, unit: 's', atMost: 15 },
      { what: 'plan where everything stands', figure: standing, unit: 's', atMost: 15 },
      {
        what: 'requests of that plan',
        figure: cloud.asked.length / rounds,
        unit: '',
        atMost: requestsAtMost(cloud.state),
      },
    ]
  } finally {
    await cloud.stop()
    rmSync(folder, { recursive: true })
  }
}

/** What each collection and each function is asked, and once the environment; of each interface 20 a second are allowed. */
const requestsAtMost = ({ tables, functions }: StandIn['state']): number =>
  2 * Object.keys(tables).length + Object.keys(functions).length + 12

/** Median of a few runs, in seconds. */
async function timed(run: () => Promise<{ code: number; err: string }>): Promise<number> {
  const figures: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const { code, err } = await run()
    if (code !== 0) throw new Error(err)
    figures.push((performance.now() - began) / 1000)
  }
  return median(figures)
}
