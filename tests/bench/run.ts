/** `npm run bench`: the figures the project promises to hold, as a table and as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../../config/functions'
import { backupMeasures } from './backup'
import { browserMeasures } from './browser'
import { coldStartMeasures } from './cold-start'
import { courierMeasures } from './courier'
import { deskLoginMeasures } from './desk-login'
import { deskHomeMeasures } from './desk-home'
import { deployPlanMeasures } from './deploy-plan'
import { operationMeasures } from './operations'
import { noticeMeasures } from './notices'
import { packageMeasures } from './package-size'
import { proofreadingMeasures } from './proofreading'
import { provisionMeasures } from './provisions'
import { rosterMeasures } from './roster'
import { rulebookOpenMeasures } from './rulebook-open'
import { rulebookSearchMeasures } from './rulebook-search'
import { holds, table, type Measure } from './table'

const sections: [title: string, measure: () => Promise<Measure[]>][] = [
  ['Operations', operationMeasures],
  ['Desk log-in', deskLoginMeasures],
  ['Roster', rosterMeasures],
  ['Notices', noticeMeasures],
  ['Courier', courierMeasures],
  ['Proofreading', proofreadingMeasures],
  ['Provisions', provisionMeasures],
  ['Rulebook search', rulebookSearchMeasures],
  ['Book opening', rulebookOpenMeasures],
  ['Backup', backupMeasures],
  ['Deploy plan', deployPlanMeasures],
  ['Cold start', coldStartMeasures],
  ['Mini-program', packageMeasures],
  ['Browser', browserMeasures],
  ['Desk home', deskHomeMeasures],
]

async function main() {
  await buildFunctions()
  const wanted = process.argv[2]
  const results: Record<string, Measure[]> = {}
  for (const [title, measure] of sections) {
    if (wanted && !title.toLowerCase().startsWith(wanted)) continue
    results[title] = await measure()
    console.log(table(title, results[title]))
  }
  const file = path.resolve(__dirname, '../../bench-results/bench.json')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  const broken = Object.values(results)
    .flat()
    .filter((measure) => !holds(measure))
  console.log(
    `\n${broken.length === 0 ? 'every bound holds' : `${broken.length} broken`} · ${file}`,
  )
  process.exitCode = broken.length > 0 ? 1 : 0
}

void main()
