/** A timer of a function; `cron` has WeChat's seven fields. */
export interface Timer {
  name: string
  cron: string
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
  /** The hash its description tells; nothing where somebody else uploaded it. */
  code: string | undefined
  runtime: string
  memorySize: number
  timeout: number
  environment: Readonly<Record<string, string>>
  timers: readonly Timer[]
  /** As the cloud says: Active, CreateFailed, UpdateFailed … */
  status: string
}

/** Rules as one JSON text with sorted keys, so that they can be compared. */
export type RuleText = string

export interface Route {
  path: string
  kind: 'SCF' | 'STATIC_STORE'
  name: string
  enabled: boolean
  /** Added to every answer. */
  headers: Readonly<Record<string, string>>
}

export interface Wanted {
  functions: readonly WantedFunction[]
  collections: Readonly<Record<string, readonly Index[]>>
  databaseRule: RuleText
  storageRule: RuleText
  /** Hosting path → MD5, in hex. */
  files: Readonly<Record<string, string>>
  /** The desk's domain and the certificate it is bound with; nothing while the office has none. */
  desk: { domain: string; certificate: string } | undefined
  /** Nothing without an upload key. A preview leaves no version behind. */
  miniProgram: { version: string; note: string; code: string; preview: boolean } | undefined
}

export interface Found {
  functions: Readonly<Record<string, FoundFunction>>
  collections: Readonly<
    Record<string, { documents: number; indexes: readonly Index[]; rule: RuleText | undefined }>
  >
  storageRule: RuleText | undefined
  /** Lifecycle rules of the bucket; nothing where the account may not read them. */
  lifecycle: readonly LifecycleRule[] | undefined
  hosting: 'absent' | 'starting' | 'online'
  files: Readonly<Record<string, string>>
  /** The desk's domain, once it is bound. */
  domain: { cname: string; resolves: boolean; routes: readonly Route[] } | undefined
  /** Hash of the mini-program last uploaded from here. */
  miniProgram: string | undefined
}

/** A rule of the bucket, as COS names its parts; what we do not know of it is kept. */
export interface LifecycleRule {
  ID?: string
  [part: string]: unknown
}
