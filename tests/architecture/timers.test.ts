import { readdirSync, readFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { timers } from '@domain/upkeep/timers'

const folder = path.resolve(__dirname, '../../cloudfunctions')
interface Config {
  timeout: number
  triggers: { name: string; config: string }[]
}
const configs = readdirSync(folder)
  .map((name) => ({ name, file: path.join(folder, name, 'config.json') }))
  .filter(({ file }) => existsSync(file))
  .map(({ name, file }) => ({
    name,
    config: JSON.parse(readFileSync(file, 'utf8')) as Config,
  }))

/** WeChat takes no more than one trigger of a function. */
test.each(configs)(
  '$name has one trigger when its tasks want to be woken, and none otherwise',
  ({ name, config }) => {
    const known = Object.hasOwn(timers, name) ? timers[name as keyof typeof timers] : undefined
    expect(config.triggers).toHaveLength(known ? 1 : 0)
  },
)

const crons: Record<number, RegExp> = {
  1: /^\d+ \* \* \* \* \* \*$/,
  10: /^\d+ \*\/10 \* \* \* \* \*$/,
  60: /^\d+ \d+ \* \* \* \* \*$/,
}

test.each(Object.entries(timers))('%s is woken as often as the table says', (name, terms) => {
  const trigger = configs.find((one) => one.name === name)?.config.triggers[0]
  expect(trigger?.config).toMatch(crons[terms.everyMinutes] ?? /never/)
})
