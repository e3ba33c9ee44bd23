import type { OperationName } from '../../domain/operations'
import { countedIds, type CountedId } from './prices'

/** How much of each counted thing, in a month. */
export type Quantities = Record<CountedId, number>

/** What one call asks of the cloud, on average, as measured over the embedded cloud. */
export interface Measured {
  /** Requests, transactions opened and ended included. */
  databaseReads: number
  databaseWrites: number
  storageCalls: number
  /** Of the answer. */
  answerKB: number
  /** Of the whole call, warm, with next to no way to the database. */
  milliseconds: number
}

export interface Measurements {
  /** The day of measuring. */
  on: string
  operations: Record<string, Measured>
  /** A run of a timer that finds nothing to do, as `news.publishDue`. */
  timers: Record<string, Measured>
  /** One push in a run of the courier. */
  push: Measured
}

/** What happens in a month, so many times, and what each time asks. */
export interface Act {
  name: string
  /** Where the number comes from. */
  why: string
  times: number
  calls?: Partial<Record<OperationName, number>>
  /** Calls from a PC: through HTTP access and the function `desk`. */
  fromPc?: boolean
  pushes?: number
  sms?: number
  /** Pictures and files fetched from cloud storage. */
  fetchedMB?: number
  /** The desk's own pages. */
  pagesMB?: number
  /** A function at work for longer than its timer's idle run takes. */
  work?: { of: string; seconds: number }
}

export interface Timer {
  /** As `news.publishDue`. */
  name: string
  runs: number
  memoryMB: number
}

/** What cannot be measured here, and what was taken instead. */
export interface Assumptions {
  /** From a function to the database and back. */
  roundTripMs: number
  /** What a call from a PC asks of the database besides: whose session it is. */
  sessionReads: number
  daysOfMonth: number
}

export const nothing = (): Quantities =>
  Object.fromEntries(countedIds.map((id) => [id, 0])) as Quantities

export const sumOf = (all: readonly Quantities[]): Quantities =>
  all.reduce((sum, one) => {
    for (const id of countedIds) sum[id] += one[id]
    return sum
  }, nothing())

/** GB·秒: memory for as long as it runs, each request to the database waited for in turn, which is the worst. */
const gbSeconds = (measured: Measured, memoryMB: number, { roundTripMs }: Assumptions): number => {
  const requests = measured.databaseReads + measured.databaseWrites + measured.storageCalls
  return (memoryMB / 1024) * ((measured.milliseconds + requests * roundTripMs) / 1000)
}

const callQuantities = (
  measured: Measured,
  memoryMB: number,
  times: number,
  assumptions: Assumptions,
): Quantities => ({
  ...nothing(),
  databaseCalls: times * (measured.databaseReads + measured.databaseWrites),
  storageCalls: times * measured.storageCalls,
  functionCalls: times,
  functionGBs: times * gbSeconds(measured, memoryMB, assumptions),
  outGB: (times * measured.answerKB) / 1024 / 1024,
})

const areaOf = (operation: string) => operation.split('.')[0] ?? ''

/** From a PC the function `desk` asks whose session it is, passes the call on, and waits for the answer. */
const carried = (
  measured: Measured,
  memoryMB: number,
  times: number,
  assumptions: Assumptions,
): Quantities => {
  const { sessionReads } = assumptions
  const waited = { ...measured, databaseReads: measured.databaseReads + sessionReads }
  return {
    ...nothing(),
    httpCalls: times,
    functionCalls: times,
    databaseCalls: times * sessionReads,
    functionGBs: times * gbSeconds(waited, memoryMB, assumptions),
    outGB: (times * measured.answerKB) / 1024 / 1024,
  }
}

/** Throws, naming it, for an operation that was not measured. */
export function quantitiesOf(
  act: Act,
  measurements: Measurements,
  memoryOf: (functionName: string) => number,
  assumptions: Assumptions,
): Quantities {
  const asked = Object.entries(act.calls ?? {}).flatMap(([name, each]) => {
    const measured = known(measurements.operations, name)
    const times = act.times * each
    const called = callQuantities(measured, memoryOf(areaOf(name)), times, assumptions)
    return act.fromPc ? [called, carried(measured, memoryOf('desk'), times, assumptions)] : [called]
  })
  // The courier's runs are counted as timers: a push only makes them longer.
  const pushed = callQuantities(
    measurements.push,
    memoryOf('courier'),
    act.times * (act.pushes ?? 0),
    assumptions,
  )
  return sumOf([
    ...asked,
    { ...pushed, functionCalls: 0 },
    {
      ...nothing(),
      functionGBs: act.work ? act.times * act.work.seconds * (memoryOf(act.work.of) / 1024) : 0,
    },
    {
      ...nothing(),
      sms: act.times * (act.sms ?? 0),
      cdnGB: (act.times * (act.fetchedMB ?? 0)) / 1024,
      hostingGB: (act.times * (act.pagesMB ?? 0)) / 1024,
    },
  ])
}

export const timerQuantities = (
  { name, runs, memoryMB }: Timer,
  measurements: Measurements,
  assumptions: Assumptions,
): Quantities => callQuantities(known(measurements.timers, name), memoryMB, runs, assumptions)

function known(all: Record<string, Measured>, name: string): Measured {
  const measured = all[name]
  if (measured) return measured
  throw new Error(`${name} was not measured: npm run costs -- --measure`)
}
