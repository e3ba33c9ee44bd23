// The program of one function instance: loads the function once, then does one assignment at a time.
// It is transpiled by itself and forked, so it imports nothing of ours but types.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Assignment, Report } from './conversation'

const RealDate = Date
let clockOffset = 0

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(
      target,
      args.length > 0 ? args : [target.now() + clockOffset],
      newTarget,
    ) as Date,
  apply: (target) => new target(target.now() + clockOffset).toString(),
  get: (target, key, receiver) =>
    key === 'now'
      ? () => target.now() + clockOffset
      : (Reflect.get(target, key, receiver) as unknown),
})
// Libraries ask a date for its constructor.
RealDate.prototype.constructor = globalThis.Date

const report = (message: Report) => process.send?.(message)
const described = (error: unknown) =>
  error instanceof Error
    ? { message: error.message, stack: error.stack ?? '' }
    : { message: String(error), stack: '' }

// Ends with its parent: at once when idle, and through the second thread when user code never yields.
process.on('disconnect', () => process.exit())
const watchdog = `
  const parent = require('node:worker_threads').workerData
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 500)`

type Main = (event: unknown, context: unknown) => unknown

function load(): Main {
  const folder = process.argv[2] ?? ''
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the function is known only at run time
  const { main } = require(join(folder, 'index.js')) as { main?: Main }
  if (typeof main !== 'function') throw new Error('index.js does not export main')
  return main
}

async function work(main: Main, { event, context, env, clockOffset: offset }: Assignment) {
  clockOffset = offset
  Object.assign(process.env, env)
  try {
    const result = await main(event, context)
    report({ kind: 'returned', json: JSON.stringify(result ?? null) })
  } catch (error) {
    report({ kind: 'threw', ...described(error) })
  } finally {
    for (const key of Object.keys(env)) delete process.env[key]
  }
}

try {
  const main = load()
  process.on('message', (assignment) => void work(main, assignment as Assignment))
  report({ kind: 'ready' })
  new Worker(watchdog, { eval: true, workerData: process.ppid }).unref()
} catch (error) {
  report({ kind: 'unloadable', ...described(error) })
}
