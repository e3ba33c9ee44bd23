import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { identities } from './demo/identities'
import { smsTemplates, templates } from './demo/templates'
import { clientEntry } from './gateway/client-entry'
import { consoleEntry } from './gateway/console-entry'
import { downloadEntry, uploadEntry } from './gateway/file-entries'
import { httpAccessEntry } from './gateway/http-access-entry'
import { officialAccountEntry } from './gateway/official-account-entry'
import { routes } from './gateway/routes'
import { sdkEntry } from './gateway/sdk-entry'
import { openGateway } from './gateway/server'
import { startCallers } from './services/callers'
import { startClient } from './services/client'
import { startClock, type Clock } from './services/clock'
import { readIndexDeclarations, startDatabase, type Database } from './services/database'
import { sdkEnvironment } from './services/environment'
import { startFaults, type Faults } from './services/faults'
import { startFunctions, type Functions } from './services/functions'
import { startJournal } from './services/journal'
import { startMessages, type Messages } from './services/messages'
import { startOfficialAccount, type OfficialAccountService } from './services/official-account'
import { startState, type State } from './services/state'
import { startStorage } from './services/storage'
import { moveIn, refuseSecondTenant } from './services/tenancy'
import { startTimers, type Timers } from './services/timers'
import { startTraffic, type Traffic } from './services/traffic'
import { startVisits } from './services/visits'

export interface CloudOptions {
  /** SQLite file and stored files; made when missing. */
  dataDir: string
  /** `<name>/index.js` (exports main), `config.json`, `indexes.json`. */
  functionsDir: string
  /** The browser build: served at /desk/ as it is deployed, and at /app/ as the preview. */
  siteDir?: string
  /** 0 or nothing: any that is free. */
  port?: number
  /** Environment the functions get besides WeChat's own. */
  functionEnv?: Record<string, string>
  /** Start a function anew when its bundle has changed. */
  watch?: boolean
  /** Whether passing time fires timers, or only a clock that is moved. Default true. */
  timers?: boolean
  log?: (line: string) => void
  /** Fills the cloud again after a reset from the console. */
  afterReset?: (cloud: Cloud) => Promise<void>
}

export interface Cloud {
  readonly url: string
  stop(): Promise<void>
  info(): Promise<CloudInfo>
  /** The function's result, what `wx.cloud.callFunction` puts into `result`. Throws a ClientError. */
  call(functionName: string, data: unknown, as: { openid: string }): Promise<unknown>
  /** Somebody opens the mini-program: WeChat knows them from now on. */
  visit(as: { openid: string }): void
  /** As the owner of the environment asks through the management API: for nobody's OPENID. */
  invoke(functionName: string, event: unknown): Promise<unknown>
  /** Uploads as a mini-program does; gives the fileID. */
  upload(path: string, bytes: Buffer, as: { openid: string }): Promise<string>
  /** Environment in which the real wx-server-sdk of any process reaches this cloud. */
  sdkEnvironment(): Record<string, string>
  /** The database itself, for filling it and looking into it. */
  readonly database: Database
  readonly clock: Clock
  readonly faults: Faults
  readonly messages: Messages
  readonly officialAccount: OfficialAccountService
  readonly timers: Timers
  readonly state: State
  /** Requests and bytes by action. */
  readonly traffic: Traffic
}

export interface CloudInfo {
  url: string
  dataDir: string
  clock: ReturnType<Clock['info']>
  database: ReturnType<Database['info']>
  storage: { files: number }
  functions: ReturnType<Functions['info']>
  messages: ReturnType<Messages['info']>
  requests: ReturnType<Traffic['byAction']>
}

/** The WeChat cloud on one machine: starts every service and connects them behind one address. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { dataDir, functionsDir } = options
  mkdirSync(dataDir, { recursive: true })
  await refuseSecondTenant(dataDir)
  const journal = startJournal(options.log ?? (() => undefined))
  const log = (line: string) => journal.write(line)
  const gateway = await openGateway(options.port ?? 0, log)
  const { url } = gateway
  const moveOut = moveIn(dataDir, url)

  const clock = startClock()
  const faults = startFaults()
  const traffic = startTraffic()
  const callers = startCallers()
  const visits = startVisits(clock.now)
  const database = startDatabase({
    file: join(dataDir, 'database.sqlite'),
    indexes: readIndexDeclarations(functionsDir),
    now: clock.now,
  })
  const storage = startStorage({ dir: join(dataDir, 'files'), url, now: clock.now })
  const functions = startFunctions({
    dir: functionsDir,
    dataDir,
    url,
    env: { OFFICIAL_ACCOUNT_API: `${url}/official-account`, ...options.functionEnv },
    watch: options.watch ?? false,
    clock,
    callers,
    log,
  })
  const messages = startMessages({
    file: join(dataDir, 'messages.json'),
    templates,
    smsTemplates,
    faults,
    isUser: (openid) =>
      identities.some((one) => one.openid === openid) || !!visits.lastSeen(openid),
    lastSeen: visits.lastSeen,
    mayCall: (name, api) => functions.configOf(name).openApis.includes(api),
    now: clock.now,
  })
  const officialAccount = startOfficialAccount({
    file: join(dataDir, 'official-account.json'),
    faults,
    addressOf: (pictureId) => `${url}/official-account/pictures/${pictureId}`,
    now: clock.now,
  })
  const client = startClient({ functions, storage, faults, visits })
  const ofThemselves = options.timers ?? true
  const timers = startTimers({ clock, functions, ofThemselves, log })
  const state = startState({
    database,
    storage,
    messages,
    officialAccount,
    replaced: () => functions.retire(),
  })

  const info = async (): Promise<CloudInfo> => ({
    url,
    dataDir,
    clock: clock.info(),
    database: database.info(),
    storage: await storage.info(),
    functions: functions.info(),
    messages: messages.info(),
    requests: traffic.byAction(),
  })
  const cloud: Cloud = {
    url,
    info,
    call: (functionName, data, { openid }) => client.call(functionName, data, openid),
    visit: ({ openid }) => visits.seen(openid),
    invoke: async (name, event) => JSON.parse(await functions.invoke(name, event, {})) as unknown,
    upload: (path, bytes, { openid }) => client.upload(path, Readable.from([bytes]), openid),
    sdkEnvironment: () => sdkEnvironment(url, callers.masterToken),
    clock,
    faults,
    messages,
    officialAccount,
    timers,
    database,
    state,
    traffic,
    async stop() {
      timers.stop()
      faults.stop()
      await functions.stop()
      await gateway.stop()
      await database.stop()
      moveOut()
    },
  }

  const openApi = messages.openApi
  gateway.serve(
    routes({
      sdk: sdkEntry({ callers, faults, traffic, functions, openApi, database, storage, log }),
      upload: uploadEntry(storage, faults),
      download: downloadEntry(storage, faults),
      client: clientEntry({ client, messages, faults, identities }),
      officialAccount: officialAccountEntry(officialAccount),
      console: consoleEntry({
        clock,
        faults,
        messages,
        officialAccount,
        timers,
        state,
        journal,
        identities,
        demoFiles: join(__dirname, 'demo/files'),
        info,
        afterReset: async () => options.afterReset?.(cloud),
      }),
      httpAccess: { '/desk-api': httpAccessEntry('desk', { functions, faults }) },
      consoleDir: join(__dirname, 'console'),
      siteDir: options.siteDir,
    }),
  )
  return cloud
}
