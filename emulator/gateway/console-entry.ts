import { existsSync, readdirSync } from 'node:fs'
import type { Identity } from '../demo/identities'
import type { Clock } from '../services/clock'
import type { Fault, Faults } from '../services/faults'
import type { Journal } from '../services/journal'
import type { Messages } from '../services/messages'
import type { OfficialAccountService } from '../services/official-account'
import { NotAnExport, type State } from '../services/state'
import type { Timers } from '../services/timers'
import { HttpError, sendBytes, sendJson } from './answers'
import { readBody, readJson } from './request-body'
import type { Exchange } from './server'
import { serveFile } from './site'

/** The console page's own questions and commands. */
export interface ConsoleServices {
  clock: Clock
  faults: Faults
  messages: Messages
  officialAccount: OfficialAccountService
  timers: Timers
  state: State
  journal: Journal
  identities: readonly Identity[]
  demoFiles: string
  info(): Promise<object>
  /** Fills the cloud again after a reset. */
  afterReset(): Promise<void>
}

/** Messages on the page; there may be ten thousand. */
const shown = 200
const commandBytes = 64 * 1024
const exportBytes = 2 * 1024 * 1024 * 1024

export function consoleEntry(services: ConsoleServices) {
  const { clock, faults, messages, officialAccount, timers, state, journal } = services

  const routes: Record<string, (exchange: Exchange) => Promise<unknown>> = {
    async 'GET /console/overview'() {
      const nameOf = (openid: string) => services.identities.find((one) => one.openid === openid)
      return {
        ...(await services.info()),
        outbox: [...messages.outbox().slice(-shown)].reverse().map(({ openid, ...entry }) => ({
          ...entry,
          to: nameOf(openid)?.name ?? entry.phone ?? openid,
          toLabel: nameOf(openid)?.label ?? '',
        })),
        articles: officialAccount.drafts(),
        codes: messages.codes(),
        faults: faults.list(),
        timers: timers.list(),
        log: journal.lines().slice(-200),
        files: demoFiles(services.demoFiles),
      }
    },
    async 'POST /console/clock'({ request }) {
      const { advanceMs, set, reset } = await readJson(request, commandBytes)
      if (reset === true) await clock.reset()
      else if (typeof advanceMs === 'number') await clock.advance(advanceMs)
      else if (typeof set === 'string' && !Number.isNaN(Date.parse(set)))
        await clock.set(new Date(set))
      else throw new HttpError(400, '没有看懂要把时钟拨到什么时候')
      return clock.info()
    },
    async 'POST /console/faults'({ request }) {
      const { add, remove, clear } = await readJson(request, commandBytes)
      if (add !== undefined) faults.add(checkedFault(add))
      if (typeof remove === 'string') faults.remove(remove)
      if (clear === true) faults.clear()
      return faults.list()
    },
    async 'POST /console/timers/fire'({ request }) {
      const { functionName, name } = await readJson(request, commandBytes)
      await timers.fire(String(functionName), String(name))
      return { fired: true }
    },
    async 'POST /console/official-account/send'({ request }) {
      const { mediaId } = await readJson(request, commandBytes)
      officialAccount.sendOut(String(mediaId))
      return { sent: true }
    },
    async 'POST /console/import'({ request }) {
      await state.importAll(await readBody(request, exportBytes)).catch((error: unknown) => {
        throw error instanceof NotAnExport ? new HttpError(400, error.message) : error
      })
      return { imported: true }
    },
    async 'POST /console/reset'() {
      await state.reset()
      await services.afterReset()
      return { reset: true }
    },
  }

  return async (exchange: Exchange): Promise<void> => {
    const { request, response, url } = exchange
    if (request.method === 'GET' && url.pathname === '/console/export') {
      const name = `demo-${clock.now().toISOString().slice(0, 10)}.zip`
      sendBytes(response, 200, await state.exportAll(), {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${name}"`,
      })
      return
    }
    if (url.pathname.startsWith('/console/files/')) {
      await serveFile(exchange, services.demoFiles, url.pathname.slice('/console/files/'.length))
      return
    }
    const route = routes[`${request.method} ${url.pathname}`]
    if (!route) throw new HttpError(404, `no such entry: ${request.method} ${url.pathname}`)
    sendJson(response, 200, await route(exchange))
  }
}

const demoFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []

function checkedFault(value: unknown): Fault {
  const fault = value as Fault | null
  if (typeof fault?.target === 'string' && fault.target !== '') return fault
  throw new HttpError(400, '故障要说明发生在哪里')
}
