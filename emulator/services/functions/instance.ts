import { fork, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setImmediate as turn } from 'node:timers/promises'
import type { FunctionConfig } from './config'
import type { Assignment, Report } from './conversation'
import { exited, outOfMemory, threw, timedOut } from './failures'

const loadSeconds = 30

/** One running copy of a function. Does one assignment at a time; once `ended`, it is of no more use. */
export interface Instance {
  readonly pid: number | undefined
  readonly ended: boolean
  /** Fulfilled when the function is loaded. */
  readonly ready: Promise<void>
  /** Gives the function's result as JSON. A failure other than a thrown error ends the instance. */
  perform(assignment: Assignment): Promise<string>
  /** Resolves when the process is gone. */
  end(): Promise<void>
}

export interface InstanceOptions {
  runner: string
  folder: string
  config: FunctionConfig
  env: Record<string, string>
  log(line: string): void
}

export function startInstance(options: InstanceOptions): Instance {
  const { folder, config, log } = options
  const child = fork(options.runner, [folder], {
    cwd: folder,
    env: options.env,
    execArgv: [`--max-old-space-size=${config.memoryMegabytes}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let lastWords = ''
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      if (/heap out of memory/.test(line)) lastWords = line
      log(line)
    })
  }
  let ended = false
  // 'close' comes after the last line of output, so the reason of a crash is known by then.
  const gone = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => {
      ended = true
      resolve(signal ?? `code ${code ?? 'unknown'}`)
    })
    child.once('error', (error) => {
      ended = true
      resolve(error.message)
    })
  })
  const end = async () => {
    ended = true
    child.kill('SIGKILL')
    await gone
  }

  async function nextReport(seconds: number): Promise<Report> {
    const watch = new AbortController()
    try {
      return await Promise.race([
        reportOf(child, watch.signal),
        gone.then((how) =>
          Promise.reject(lastWords ? outOfMemory(config.memoryMegabytes) : exited(how)),
        ),
        elapsed(seconds, watch.signal).then(() => Promise.reject(timedOut(seconds))),
      ])
    } catch (failure) {
      await end()
      throw failure
    } finally {
      watch.abort()
    }
  }

  async function load() {
    const report = await nextReport(loadSeconds)
    if (report.kind === 'ready') return
    await end()
    throw report.kind === 'unloadable' ? threw(report.message, report.stack) : outOfStep()
  }

  return {
    pid: child.pid,
    ready: load(),
    get ended() {
      return ended
    },
    end,
    async perform(assignment) {
      child.send(assignment)
      const report = await nextReport(config.timeoutSeconds)
      // What it printed before it answered lies in the pipe by now; two turns of the loop and it is in the log.
      await turn()
      await turn()
      if (report.kind === 'returned') return report.json
      throw report.kind === 'threw' ? threw(report.message, report.stack) : outOfStep()
    },
  }
}

const outOfStep = () => new Error('a function instance answered what was not asked')

const reportOf = (child: ChildProcess, signal: AbortSignal) =>
  new Promise<Report>((resolve) => {
    const take = (message: unknown) => resolve(message as Report)
    child.once('message', take)
    signal.addEventListener('abort', () => child.off('message', take))
  })

const elapsed = (seconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
