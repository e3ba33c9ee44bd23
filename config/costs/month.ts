import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import measuredFile from './measured.json'
import {
  nothing,
  quantitiesOf,
  sumOf,
  timerQuantities,
  type Measurements,
  type Quantities,
  type Timer,
} from './quantities'
import { runsADay } from './runs-a-day'
import { assumptions, monthOf, stored, type District } from './usage'

const functionsDir = path.resolve(__dirname, '../../cloudfunctions')

export const measurements: Measurements = measuredFile

interface FunctionConfig {
  memorySize: number
  triggers: { name: string; config: string }[]
}

const configs = new Map(
  readdirSync(functionsDir).flatMap((name): [string, FunctionConfig][] => {
    const file = path.join(functionsDir, name, 'config.json')
    try {
      return [[name, JSON.parse(readFileSync(file, 'utf8')) as FunctionConfig]]
    } catch {
      return []
    }
  }),
)

const memoryOf = (functionName: string): number => {
  const config = configs.get(functionName)
  if (!config) throw new Error(`there is no function ${functionName}`)
  return config.memorySize
}

/** Every timer as it is deployed, with how often it wakes its function in thirty days. */
export const timers = (): Timer[] =>
  [...configs].flatMap(([functionName, { memorySize, triggers }]) =>
    triggers.map(({ name, config }) => ({
      name: `${functionName}.${name}`,
      runs: runsADay(config) * assumptions.daysOfMonth,
      memoryMB: memorySize,
    })),
  )

export interface Part {
  name: string
  why: string
  times: number
  quantities: Quantities
}

/** The month of a district, part by part: what people do, the timers, and what lies there. */
export function partsOf(district: District): Part[] {
  const acts = monthOf(district).map((act) => ({
    name: act.name,
    why: act.why,
    times: act.times,
    quantities: quantitiesOf(act, measurements, memoryOf, assumptions),
  }))
  const woken = timers()
  const { daysOfMonth } = assumptions
  return [
    ...acts,
    {
      name: '定时任务',
      why: `${woken.length} 个定时器各按自己的间隔醒来，没有事做也要看一眼`,
      times: woken.reduce((sum, { runs }) => sum + runs, 0),
      quantities: sumOf(woken.map((one) => timerQuantities(one, measurements, assumptions))),
    },
    {
      name: '存放',
      why: stored.why,
      times: 1,
      quantities: {
        ...nothing(),
        databaseGBDays: stored.databaseGB * daysOfMonth,
        storageGBDays: stored.filesGB * daysOfMonth,
      },
    },
  ]
}
