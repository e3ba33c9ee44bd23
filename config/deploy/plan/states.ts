/** A timer of a function; `cron` has WeChat's seven fields. */
export interface Timer {
  name: string
  cron: string
}

/** A timer as it stands; a person can switch one off in the console. */
export interface FoundTimer extends Timer {
  enabled: boolean
}

export interface Index {
  name: string
  keys: readonly (readonly [field: string, direction: 1 | -1])[]
}

/** A function as it was built, and as its config.json wants it. */
export interface WantedFunction {
  name: string
  /** Hash over all files of the bundle. */
  code: string
  memorySize: number
  /** Seconds. */
  timeout: number
  /** Names of the environment variables it reads. */
  environment: readonly string[]
  timers: readonly Timer[]
  /** What it calls of WeChat's open API. */
  openApis: readonly string[]
}

/** A function as it lies in the cloud. */
export interface FoundFunction {
  /** The hash its description tells; nothing where an update did not end, or somebody else uploaded it. */
  code: string | undefined
  /** Whether its description is one of this kit. */
  isOurs: boolean
  runtime: string
  memorySize: number
  timeout: number
  environment: Readonly<Record<string, string>>
  timers: readonly FoundTimer[]
  /** As the cloud says: Active, CreateFailed, UpdateFailed … */
  status: string
}

/** Rules as one JSON text with sorted keys, so that they can be compared. */
export type RuleText = string

/** Function, or `*`, → who may call it from a client; as CloudBase writes it. */
export type CallRule = Readonly<Record<string, unknown>>

export interface Route {
  path: string
  kind: 'SCF' | 'STATIC_STORE'
  name: string
  enabled: boolean
  /** What the gateway writes before the rest of the path, without slashes: a folder of the hosting. */
  prefix: string
  /** Added to every answer. */
  headers: Readonly<Record<string, string>>
}

/** A domain of the environment’s HTTP access. */
export interface FoundDomain {
  cname: string
  resolves: boolean
  /** Id of the certificate it is served with. */
  certificate: string
  enabled: boolean
  /** Binding goes on for minutes after it was asked for, and may fail in the end. */
  state: 'ready' | 'starting' | 'failed'
  routes: readonly Route[]
}

export interface Wanted {
  functions: readonly WantedFunction[]
  collections: Readonly<Record<string, readonly Index[]>>
  databaseRule: RuleText
  storageRule: RuleText
  callRule: CallRule
  /** Hosting path → MD5, in hex. */
  files: Readonly<Record<string, string>>
  /** The desk's domain and the certificate it is to have; nothing while the office has none. */
  desk: { domain: string; certificate: string } | undefined
  /** Nothing without an upload key. */
  miniProgram: MiniProgram | undefined
}

/** A development version as WeChat lists it. */
export interface MiniProgram {
  version: string
  /** The environment it calls and the state of the code it was built from, for people. */
  note: string
  /** WeChat keeps one development version of each: so that one environment’s does not push out the other’s. */
  robot: 1 | 2
  /** Hash of its files. */
  code: string
}

export interface Found {
  functions: Readonly<Record<string, FoundFunction>>
  /** Functions this kit once deployed, and that are built no more. */
  orphans: readonly { name: string; timers: readonly FoundTimer[] }[]
  collections: Readonly<
    Record<string, { documents: number; indexes: readonly Index[]; rule: RuleText | undefined }>
  >
  storageRule: RuleText | undefined
  /** Nothing where the account may not read it, or it is no JSON. */
  callRule: CallRule | undefined
  /** Lifecycle rules of the bucket; nothing where the account may not read them. */
  lifecycle: readonly LifecycleRule[] | undefined
  hosting: 'absent' | 'starting' | 'online'
  files: Readonly<Record<string, string>>
  /** The desk's domain, once it is bound. */
  domain: FoundDomain | undefined
  /** Other domains that lead to the desk still, as after it was given a new one. */
  otherDomains: readonly string[]
  /** Hash of the mini-program last uploaded from here. */
  miniProgram: string | undefined
  /** Hash of the key a person said to have kept a copy of. */
  keptKey: string | undefined
}

/** A rule of the bucket, as COS names its parts; what we do not know of it is kept. */
export interface LifecycleRule {
  ID?: string
  [part: string]: unknown
}
